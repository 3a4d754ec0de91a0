import type { Logger } from 'pino';

/** Does a round again and again until it is stopped: at once while there is work, else after `restMs`. An error waits longer and tries again. */
export class SteadyLoop {
  private stopped = false;
  private wake: () => void = () => undefined;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly round: () => Promise<boolean>,
    private readonly restMs: number,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.ended = this.run();
  }

  /** Ends after the round under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        if (await this.round()) continue;
        await this.rest(this.restMs);
      } catch (error) {
        this.log.error({ err: error }, `${this.name} failed and tries again`);
        await this.rest(1_000);
      }
    }
  }

  private rest(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      this.wake = () => {
        clearTimeout(timer);
        done();
      };
      if (this.stopped) this.wake();
    });
  }
}
