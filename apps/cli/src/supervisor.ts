import { fork, type ChildProcess } from 'node:child_process';

/** A process that says nothing for so long after its start hangs: it is ended, and started again like one that died. */
const READY_PATIENCE_MS = 60_000;

/** One process of the house that is kept running: when it dies it is started again, a little later each time. */
export class KeptProcess {
  private child: ChildProcess | undefined;
  private stopping = false;
  private deaths = 0;

  constructor(
    readonly name: string,
    private readonly file: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts it; resolves at its first sign that it is ready. */
  start(): Promise<void> {
    return new Promise((ready, failed) => {
      const child = fork(this.file, [], { env: this.env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      this.child = child;
      const born = Date.now();
      let said = false;
      const hanging = setTimeout(() => child.kill('SIGKILL'), READY_PATIENCE_MS).unref();
      child.once('message', () => {
        clearTimeout(hanging);
        said = true;
        ready();
      });
      child.once('exit', (code, signal) => {
        if (this.stopping) return;
        if (!said && this.deaths === 0) {
          failed(new Error(`${this.name} ended (${signal ?? code}) before it was ready`));
          return;
        }
        this.deaths = Date.now() - born > 30_000 ? 1 : this.deaths + 1;
        console.error(`${this.name} ended (${signal ?? code}); it is started again`);
        setTimeout(() => void (!this.stopping && this.start().catch(() => undefined)), Math.min(5_000, 100 * 2 ** this.deaths)).unref();
      });
    });
  }

  /** Asks it to finish; after `patienceMs` it is ended. */
  async stop(patienceMs: number): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await gone;
    clearTimeout(timer);
  }
}
