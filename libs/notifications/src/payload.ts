import type { Fact } from '@app/platform';

// A fact's payload is JSON: these read what a kind needs of it.

export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The ids in a list; anything else in it is left out. */
export const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []);

/** Whoever did it, as a list of one. */
export const actor = (fact: Fact): string[] => (fact.actorId ? [fact.actorId] : []);

/** Several circles of people as one; nobody twice. */
export const everyConcerned = (...circles: readonly (readonly string[])[]): string[] => [...new Set(circles.flat())];
