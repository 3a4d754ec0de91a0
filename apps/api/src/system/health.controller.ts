import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';

/** A worker that has not been heard of for this long counts as gone. */
const SILENCE_SECONDS = 10;

/** Signs of life for whoever runs the installation. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @Get('live')
  @HttpCode(200)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 200 only if the database answers safely, and the worker and its jobs' backend have been heard of lately. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Record<string, boolean>> {
    const parts = await this.parts().catch(() => ({ database: false, durable: false, worker: false, jobs: false }));
    reply.status(Object.values(parts).every(Boolean) ? 200 : 503);
    return parts;
  }

  private async parts(): Promise<{ database: boolean; durable: boolean; worker: boolean; jobs: boolean }> {
    const [row]: { durable: boolean; worker: boolean | null; jobs: boolean | null }[] = await this.dataSource.query(
      `SELECT current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on' AND current_setting('synchronous_commit') <> 'off' AS durable,
              bool_or(at > clock_timestamp() - make_interval(secs => $1)) AS worker, bool_or(jobs_answer) AS jobs
         FROM platform.heartbeat WHERE process = 'worker'`,
      [SILENCE_SECONDS],
    );
    return { database: row !== undefined, durable: row?.durable ?? false, worker: row?.worker ?? false, jobs: row?.jobs ?? false };
  }
}
