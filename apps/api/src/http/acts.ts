import { Injectable } from '@nestjs/common';
import { NotSignedIn, type Actor } from '@app/kernel';
import { Commands, parseShape, Reads, type Command } from '@app/platform';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

/** What a controller needs: run a command, read as the actor. */
@Injectable()
export class Acts {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
  ) {}

  run<S extends z.ZodType, R>(command: Command<S, R>, actor: Actor, input: unknown, idempotencyKey?: string): Promise<R> {
    // A key is kept per person: without a person there is nobody to keep it for.
    return this.commands.run(command, actor, input, actor.personId === null ? {} : { idempotencyKey });
  }

  /** For those who are signed in. */
  read<R>(actor: Actor, read: (em: EntityManager, now: Date) => Promise<R>): Promise<R> {
    if (actor.personId === null) throw new NotSignedIn();
    return this.reads.run(actor, read);
  }

  /** For anyone. */
  readOpen<R>(actor: Actor, read: (em: EntityManager, now: Date) => Promise<R>): Promise<R> {
    return this.reads.run(actor, read);
  }

  /** A path's or query's values, judged like any input. */
  parse<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
    return parseShape(schema, value);
  }
}
