import type { Reason } from '@app/kernel';

/** The parts of a call in the order in which they are written. */
export const SECTIONS = ['basics', 'lots', 'requirements', 'prices', 'rounds', 'criteria', 'closing', 'publish'] as const;
export type Section = (typeof SECTIONS)[number];

export const isSection = (value: string | null): value is Section => SECTIONS.some((section) => section === value);

const OF_CODE: Readonly<Record<string, Section>> = {
  'no-languages': 'basics',
  'procedure-not-chosen': 'basics',
  'procedure-differs': 'basics',
  'procedure-not-for-regime': 'basics',
  'need-not-approved': 'basics',
  'law-not-certain': 'basics',
  'notice-not-of-regime': 'basics',
  'notice-not-chosen': 'basics',
  'above-eu-threshold': 'basics',
  'no-lots': 'lots',
  'lots-differ-from-value': 'lots',
  'no-requirements': 'requirements',
  'no-price-items': 'prices',
  'no-rounds': 'rounds',
  'rounds-differ': 'rounds',
  'round-without-deadline': 'rounds',
  'round-in-past': 'rounds',
  'time-too-short': 'rounds',
  'no-questions-due': 'rounds',
  'questions-due-after-deadline': 'rounds',
  'tenders-without-criteria': 'criteria',
  'weights-not-100': 'criteria',
  'no-tie-break': 'closing',
};

const OF_TASK: readonly (readonly [string, Section])[] = [
  ['title', 'basics'],
  ['grounds', 'basics'],
  ['lots', 'lots'],
  ['scaleRoute', 'lots'],
  ['requirements', 'requirements'],
  ['priceItems', 'prices'],
  ['rounds', 'criteria'],
  ['tieBreak', 'closing'],
];

/** The place of the call that a reason speaks of, `rounds.r-tender.criteria.c1`; undefined where it speaks of the whole. */
export function taskOf({ params }: Pick<Reason, 'params'>): string | undefined {
  return typeof params.task === 'string' ? params.task : undefined;
}

/** The section where a reason is mended; undefined for what is mended elsewhere in the case. */
export function sectionOf(reason: Pick<Reason, 'code' | 'params'>): Section | undefined {
  const [room, code = ''] = reason.code.split('.', 2);
  if (room !== 'tendering') return undefined;
  const task = taskOf(reason);
  if (task !== undefined) return OF_TASK.find(([start]) => task === start || task.startsWith(`${start}.`))?.[1];
  return OF_CODE[code];
}
