import type { CallContent, CallRound, Criterion, OwnTender, RoundContent, TenderContent } from './shapes';

/** One task of a tender: a page where one part of it is written. */
export type Task =
  | { readonly kind: 'language' | 'declarations' | 'values' | 'prices' | 'files'; readonly path: string }
  | { readonly kind: 'quality'; readonly path: string; readonly criterion: Criterion };

export type Envelope = 'suitability' | 'quality' | 'price';
export interface Section {
  readonly name: 'general' | Envelope;
  readonly tasks: readonly Task[];
}

/** What the call asks for in one round. */
export interface Asked {
  readonly round: CallRound;
  readonly content: CallContent;
  readonly criteria: RoundContent['criteria'];
}

/** Requirements that the tenderer answers; the rest are accepted by tendering. */
export const answered = ({ content }: Asked) => content.requirements.filter((r) => r.kind === 'suitability' || r.kind === 'exclusion');
export const accepted = ({ content }: Asked) => content.requirements.filter((r) => r.kind === 'minimum' || r.kind === 'contract');
export const declared = ({ criteria }: Asked) => criteria.filter((c) => c.kind === 'declared');
export const written = ({ criteria }: Asked) => criteria.filter((c) => c.kind === 'quality');
/** Requests to take part carry no prices. */
export const priced = ({ content, round }: Asked) => (round.kind === 'tenders' ? content.priceItems : []);

/** The tasks in the envelopes in which they travel; a section without a task is left out. */
export function sectionsOf(asked: Asked): readonly Section[] {
  const sections: readonly Section[] = [
    { name: 'general', tasks: [{ kind: 'language', path: 'language' }] },
    {
      name: 'suitability',
      tasks: [
        ...(answered(asked).length > 0 ? [{ kind: 'declarations', path: 'declarations' } as const] : []),
        { kind: 'files', path: 'files' },
      ],
    },
    {
      name: 'quality',
      tasks: [
        ...written(asked).map((criterion) => ({ kind: 'quality', path: `quality/${criterion.id}`, criterion }) as const),
        ...(declared(asked).length > 0 ? [{ kind: 'values', path: 'values' } as const] : []),
      ],
    },
    { name: 'price', tasks: priced(asked).length > 0 ? [{ kind: 'prices', path: 'prices' }] : [] },
  ];
  return sections.filter(({ tasks }) => tasks.length > 0);
}

export const tasksOf = (asked: Asked): readonly Task[] => sectionsOf(asked).flatMap(({ tasks }) => tasks);

export type Progress = 'todo' | 'progress' | 'done';

const share = (done: number, all: number): Progress => (done === 0 ? 'todo' : done < all ? 'progress' : 'done');

export const countAnswered = (asked: Asked, { declarations }: TenderContent) =>
  answered(asked).filter((r) => declarations[r.id] !== undefined).length;
export const countDeclared = (asked: Asked, { values }: TenderContent) => declared(asked).filter((c) => values[c.id] !== undefined).length;
export const countPriced = (asked: Asked, { prices }: TenderContent) => priced(asked).filter((p) => prices[p.id] !== undefined).length;

/** The words of a quality answer, in the language in which it is written. */
export function qualityText({ quality, language }: TenderContent, criterion: string): string {
  const text = quality[criterion];
  return (language && text?.[language]) ?? Object.values(text ?? {}).find(Boolean) ?? '';
}

/** How far a task is. */
export function progressOf(task: Task, asked: Asked, content: TenderContent): Progress {
  switch (task.kind) {
    case 'language':
      return content.language ? 'done' : 'todo';
    case 'declarations':
      return share(countAnswered(asked, content), answered(asked).length);
    case 'values':
      return share(countDeclared(asked, content), declared(asked).length);
    case 'prices':
      return share(countPriced(asked, content), priced(asked).length);
    case 'quality':
      return qualityText(content, task.criterion.id).trim() === '' ? 'todo' : 'done';
    case 'files':
      return 'done';
  }
}

/** The page that mends what is missing: the server names the item, `prices.p1` or `quality.c2`. */
export function taskPathOf(reason: OwnTender['missing'][number]): string {
  const [part, id] = String(reason.params['task'] ?? '').split('.');
  return part === 'quality' && id ? `quality/${id}` : (part ?? '');
}

export const wordsIn = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;

/** The sum of prices times their quantities, in cents; undefined while one is missing. */
export function comparisonCents(asked: Asked, { prices }: TenderContent): number | undefined {
  const items = priced(asked);
  if (items.some(({ id }) => prices[id] === undefined)) return undefined;
  return Math.round(items.reduce((sum, { id, quantity }) => sum + quantity * (prices[id] ?? 0), 0));
}
