import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { reactionNamed, reactionsTo } from '@app/house';
import { systemActor } from '@app/kernel';
import { closeIfDone, Commands, CONFIG, factOf, markReaction, type Config } from '@app/platform';
import type { Job } from 'bullmq';
import { DataSource } from 'typeorm';
import { REACTIONS_QUEUE, type ReactionJob } from './relay';

/** Carries out one reaction to one fact: its effects and its mark in one transaction, so a repeat does nothing. */
@Processor(REACTIONS_QUEUE, { concurrency: 4, maxStalledCount: 5 })
export class ReactionProcessor extends WorkerHost {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly commands: Commands,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async process(job: Job<ReactionJob>): Promise<void> {
    const reaction = reactionNamed(job.name);
    const { outboxId } = job.data;
    const fact = await factOf(this.dataSource.manager, outboxId);
    if (!fact) throw new Error(`outbox row ${outboxId} is not there`);
    const listening = reactionsTo(fact.type).map((r) => r.name);
    await this.commands.transact(systemActor, reaction.name, async (tx) => {
      tx.about({ ...(fact.caseId && { caseId: fact.caseId }), ...(fact.cityId && { cityId: fact.cityId }) });
      if (await markReaction(tx, outboxId, reaction.name)) await reaction.react(tx, fact, this.config);
      if (listening.length === 1) await closeIfDone(tx.em, outboxId, listening);
    });
    // Two at once do not see each other's marks before they are committed: whoever comes last closes the row.
    if (listening.length > 1) await closeIfDone(this.dataSource.manager, outboxId, listening);
  }
}
