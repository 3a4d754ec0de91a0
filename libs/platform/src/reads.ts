import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Actor } from '@app/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { readAs } from './commands';

/** Reads as an actor: one transaction that row-level security cuts to what the actor may see. */
@Injectable()
export class Reads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async run<R>(actor: Actor, read: (em: EntityManager, now: Date) => Promise<R>): Promise<R> {
    return readAs(this.dataSource, actor, read);
  }
}
