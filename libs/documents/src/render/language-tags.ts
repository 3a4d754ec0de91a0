import type { Locale } from '@app/kernel';

/** How the languages of the papers are marked for screen readers. */
export const LANGUAGE_TAGS: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
