import i18next from 'i18next';
import { LOCALES, type Locale } from '@app/kernel';

export const isLocale = (value: string | null | undefined): value is Locale => LOCALES.some((l) => l === value);

/** The language on screen now. */
export const currentLocale = (): Locale => (isLocale(i18next.language) ? i18next.language : 'fi');
