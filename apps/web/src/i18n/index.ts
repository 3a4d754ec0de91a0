import i18next from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { LOCALES, type Locale } from '@app/kernel';
import { en as authEn } from './auth/en';
import { fi as authFi } from './auth/fi';
import { sv as authSv } from './auth/sv';
import { en as commonEn } from './common/en';
import { fi as commonFi } from './common/fi';
import { sv as commonSv } from './common/sv';

import { currentLocale, isLocale } from './current-locale';

export { currentLocale };
export { useFormat, type Format } from './format';

const KEY = 'language';

function rememberedLocale(): Locale {
  const remembered = localStorage.getItem(KEY);
  if (isLocale(remembered)) return remembered;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale);
  return wanted ?? 'fi';
}

/** Starts with the catalogues of every page; an audience adds its own by `addArea` when it is loaded. */
export async function startI18n(): Promise<void> {
  await i18next
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: rememberedLocale(),
      fallbackLng: 'fi',
      defaultNS: 'common',
      resources: { fi: { common: commonFi, auth: authFi }, sv: { common: commonSv, auth: authSv }, en: { common: commonEn, auth: authEn } },
      interpolation: { escapeValue: false },
    });
  document.documentElement.lang = currentLocale();
}

/** Whether the reader has chosen a language in this browser; else the one of their account is right. */
export const hasChosenLocale = (): boolean => isLocale(localStorage.getItem(KEY));

/** Changes the language on the spot: nothing is loaded again, so what was typed stays. */
export async function chooseLocale(locale: Locale): Promise<void> {
  localStorage.setItem(KEY, locale);
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}

/** Adds an area's words in all languages: called once at the top of an audience's `screens.tsx`. */
export function addArea(area: string, words: Readonly<Record<Locale, object>>): void {
  for (const locale of LOCALES) i18next.addResourceBundle(locale, area, words[locale]);
}
