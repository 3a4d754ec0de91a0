import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import type { Scene } from './scene';

const Documents = z.array(z.object({ id: z.uuid(), kind: z.string(), language: z.enum(['fi', 'sv', 'en']), size: z.int() }));

export interface SavedDocuments {
  readonly kind: string;
  readonly languages: readonly string[];
  readonly count: number;
}

/** The papers of the case, as its officer opens them: `documents/award_decision-1-fi.pdf`. Undefined where the product has no list of them. */
export async function saveDocuments(scene: Scene, folder: string): Promise<readonly SavedDocuments[] | undefined> {
  scene.journal.begin('/read-back/documents', 'opens the papers of the case');
  const officer = scene.as(scene.cityPerson('officer'));
  const { status, body } = await officer.ask('GET', `/api/cases/${scene.caseId}/documents`);
  if (status !== 200) return undefined;
  // Papers of an earlier play would stand beside those of this one.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const issued = new Map<string, number>();
  for (const { id, kind, language } of Documents.parse(body)) {
    const number = (issued.get(`${kind} ${language}`) ?? 0) + 1;
    issued.set(`${kind} ${language}`, number);
    const file = await officer.download(`/api/documents/${id}`);
    await writeFile(join(folder, `${kind}-${number}-${language}.pdf`), file);
  }
  const kinds = [...new Set([...issued.keys()].map((key) => key.split(' ')[0] ?? ''))];
  return kinds.map((kind) => {
    const languages = ['fi', 'sv', 'en'].filter((language) => issued.has(`${kind} ${language}`));
    return { kind, languages, count: Math.max(...languages.map((language) => issued.get(`${kind} ${language}`) ?? 0)) };
  });
}
