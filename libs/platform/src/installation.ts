import { Refusal } from '@app/kernel';
import { z } from 'zod';
import type { EntityManager } from 'typeorm';
import { defineCommand } from './commands';
import { platformReason } from './reasons';

/** The demonstration's clock as its administrator sees it. `pending`: facts whose reactions are not all done. */
export const ClockView = z
  .object({ now: z.date(), target: z.date().nullable(), pending: z.int(), demonstration: z.boolean() })
  .meta({ id: 'Clock' });
export type ClockView = z.infer<typeof ClockView>;

interface ClockRow {
  now: Date;
  target: Date | null;
  pending: string;
  demonstration: boolean;
}

export async function clockView(em: EntityManager): Promise<ClockView> {
  const [row]: ClockRow[] = await em.query(
    `SELECT platform.now() AS now, clock_target AS target, platform.pending() AS pending, demonstration FROM platform.installation`,
  );
  if (!row) throw new Error('the installation has no row: it was never set up');
  return { ...row, pending: Number(row.pending) };
}

/**
 * Asks a demonstration's clock to go forward to an instant. The worker moves it there: due moments on the way fire in
 * order, each at its own time. A real installation has no such lever.
 */
export const moveClock = defineCommand({
  name: 'platform.moveClock',
  input: z.strictObject({ at: z.coerce.date() }),
  may: 'clock.move',
  async handle(tx, { at }) {
    const rows: { demonstration: boolean; latest: Date }[] = await tx.em.query(
      `SELECT demonstration, greatest(platform.now(), clock_target) AS latest FROM platform.installation`,
    );
    const [installation] = rows;
    if (!installation?.demonstration) throw new Refusal([platformReason('only-in-demonstration')]);
    if (at < new Date(installation.latest.getTime() - 60_000)) throw new Refusal([platformReason('clock-only-forward')]);
    if (at > installation.latest) await tx.em.query('UPDATE platform.installation SET clock_target = $1', [at]);
    await tx.record('platform.clock-set', { to: at.toISOString() });
    return { at };
  },
});

/** Marks a fresh database as a demonstration, born at an instant, or as a real installation. Once. */
export async function createInstallation(
  em: EntityManager,
  { demonstration, bornAt }: { demonstration: boolean; bornAt?: Date },
): Promise<boolean> {
  const made: unknown[] = await em.query(
    `INSERT INTO platform.installation (demonstration, clock_offset)
     VALUES ($1, coalesce($2::timestamptz - clock_timestamp(), interval '0')) ON CONFLICT DO NOTHING RETURNING single`,
    [demonstration, bornAt ?? null],
  );
  return made.length === 1;
}
