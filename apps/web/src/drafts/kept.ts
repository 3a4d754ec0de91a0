/**
 * What a person has typed for an act that the server keeps no draft of, kept in this browser until the act is done: per person, case
 * and act. Never a supplier's tender, nor anything else that is sealed.
 */
const PREFIX = 'draft ';

const keyOf = (personId: string, place: string): string => `${PREFIX}${personId} ${place}`;

/** What is kept of some content: only the fields that were changed. */
export function readKept<Content>(personId: string, place: string): Partial<Content> {
  const kept = localStorage.getItem(keyOf(personId, place));
  // The platform's edge: the same act wrote it.
  return kept === null ? {} : (JSON.parse(kept) as Partial<Content>);
}

export function keep<Content>(personId: string, place: string, changed: Partial<Content>): void {
  if (Object.keys(changed).length === 0) localStorage.removeItem(keyOf(personId, place));
  else localStorage.setItem(keyOf(personId, place), JSON.stringify(changed));
}

/** At sign-out: the next one at this browser finds nothing. */
export function forgetAllKept(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
