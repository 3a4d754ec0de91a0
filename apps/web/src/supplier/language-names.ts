import type { TFunction } from 'i18next';
import type { Locale } from '@app/kernel';

/** `Suomi, ruotsi, englanti`: the names of languages as a list. English writes them with capitals, the others only the first. */
export const languageNames = (languages: readonly Locale[], t: TFunction<readonly ['supplier', 'common']>): string =>
  languages
    .map((l) => t(`common:locale.${l}`))
    .map((name, index) => (index === 0 || name === 'English' || name === 'Finnish' || name === 'Swedish' ? name : name.toLowerCase()))
    .join(', ');
