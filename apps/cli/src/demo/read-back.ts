import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import type { GateOutcome } from './play';
import type { Client } from './http';
import { notificationsOf, type Notification } from './read-notifications';
import { lawOf, nameLeaksOf, pilotOutcomeOf, rankingsOf } from './read-outcomes';
import type { SavedDocuments } from './save-documents';
import { lookForSecrets, type SecretOutcome } from './look-for-secrets';
import { CASE, type Scene } from './scene';

/** What came out, in the shape of the script's `expected`. A key that is not there could not be read from the product. */
export interface Result {
  readonly gates: readonly GateOutcome[];
  readonly law?: Readonly<Record<string, unknown>>;
  readonly ranking?: readonly unknown[];
  readonly pilot?: unknown;
  readonly lawful_scale_routes?: { readonly allowed: readonly string[]; readonly blocked: readonly string[] };
  readonly name_leaks?: readonly unknown[];
  readonly documents?: readonly SavedDocuments[];
  readonly notifications?: readonly Notification[];
  readonly never_visible?: readonly SecretOutcome[];
}

const Receipts = z.object({ receipts: z.array(z.looseObject({ id: z.string() })), refusals: z.array(z.looseObject({ id: z.string() })) });

/** Reads back from the product, as its people see it, what the play led to. */
export async function readBack(scene: Scene, gates: readonly GateOutcome[]): Promise<Result> {
  scene.journal.begin('/read-back/law', 'reads the law of the case');
  const law = await lawOf(scene);
  scene.journal.begin('/read-back/outcome', 'reads the ranking, the pilot and what was decided');
  const ranking = scene.knows(CASE) ? await rankingsOf(scene) : undefined;
  const outcome = scene.knows(CASE) ? await pilotOutcomeOf(scene) : undefined;
  const leaks = scene.knows(CASE) ? await nameLeaksOf(scene) : undefined;
  const notifications = await notificationsOf(scene);
  const secrets = scene.knows(CASE) ? await lookForSecrets(scene) : [];
  return {
    gates,
    ...(law && { law }),
    ...(ranking && { ranking }),
    ...outcome,
    ...(leaks && { name_leaks: leaks }),
    notifications,
    never_visible: secrets,
  };
}

/** Every supplier's proofs of what it sent and when, as files: `receipts/t-kvd.json`. @returns how many */
export async function saveReceipts(scene: Scene, folder: string): Promise<number> {
  scene.journal.begin('/read-back/receipts', 'suppliers fetch their receipts');
  // Proofs of an earlier play would stand beside those of this one.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let saved = 0;
  for (const round of scene.script.tender.rounds) {
    const people = new Set(round.submissions.flatMap((s) => s.by));
    for (const person of people) {
      const proofs = await proofsOf(scene.as(person), `/api/calls/${scene.caseId}/rounds/${round.id}/tender/receipts`);
      // A refused tender never told its id to the play; a supplier has at most one in a script's round.
      const late = round.submissions.find((s) => s.status === 'late' && s.supplier === scene.person(person).organisation);
      for (const refusal of proofs.refusals) if (late) scene.know(late.id, refusal.id);
      for (const proof of [...proofs.receipts, ...proofs.refusals]) {
        await writeFile(join(folder, `${scene.scriptId(proof.id)}.json`), `${JSON.stringify(proof, null, 2)}\n`);
        saved += 1;
      }
    }
  }
  return saved;
}

async function proofsOf(supplier: Client, address: string): Promise<z.infer<typeof Receipts>> {
  const { status, body } = await supplier.ask('GET', address);
  return status === 200 ? Receipts.parse(body) : { receipts: [], refusals: [] };
}
