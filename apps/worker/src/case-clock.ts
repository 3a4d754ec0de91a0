import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { claimDue, nextDue, type Due } from '@app/cases';
import { commandNamed } from '@app/house';
import { Refusal, systemActor } from '@app/kernel';
import { Commands } from '@app/platform';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOG } from './log';
import { SteadyLoop } from './steady-loop';

/**
 * Time as an actor: runs each due command when the installation's clock has passed its moment. In a demonstration it also
 * moves the clock towards its target, stopping at every due moment on the way, so each fires at its own time.
 */
@Injectable()
export class CaseClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop: SteadyLoop;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly commands: Commands,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.loop = new SteadyLoop('clock', () => this.tick(), 100, log);
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  private async tick(): Promise<boolean> {
    const [clock]: { now: Date; target: Date | null }[] = await this.dataSource.query(
      'SELECT platform.now() AS now, clock_target AS target FROM platform.installation',
    );
    if (!clock) return false;
    const due = await nextDue(this.dataSource.manager);
    if (due && due.at <= clock.now) {
      await this.fire(due);
      return true;
    }
    if (!clock.target) return false;
    if (due && due.at <= clock.target) await this.setClock(due.at, clock.target);
    else await this.setClock(clock.target, null);
    return true;
  }

  /** The clock only goes forward: a target that real time has passed leaves it as it is. */
  private async setClock(at: Date, target: Date | null): Promise<void> {
    await this.dataSource.query(
      `UPDATE platform.installation SET clock_offset = greatest(clock_offset, $1::timestamptz - clock_timestamp()), clock_target = $2`,
      [at, target],
    );
  }

  /** The moment is claimed in the command's own transaction. A refusal ends it: the case has moved on, and the ledger says so. */
  private async fire(due: Due): Promise<void> {
    try {
      await this.commands.run(
        commandNamed(due.command),
        systemActor,
        { caseId: due.caseId, ...due.input },
        { claim: (tx) => claimDue(tx, due.id) },
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.log.info({ due: due.id, command: due.command }, 'a due moment no longer applied');
      await this.commands.transact(systemActor, due.command, async (tx) => void (await claimDue(tx, due.id)));
    }
  }
}
