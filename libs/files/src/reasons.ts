import { defineReasons, formatNumber, type Locale } from '@app/kernel';

const megabytes = (bytes: number, locale: Locale) =>
  `${formatNumber(bytes / 1_000_000, locale)} Mt`.replace('Mt', locale === 'fi' ? 'Mt' : 'MB');

export const filesReason = defineReasons('files', {
  'no-file': { fi: 'Tiedosto puuttuu.', sv: 'Filen saknas.', en: 'The file is missing.' },
  'no-name': { fi: 'Tiedostolla ei ole nimeä.', sv: 'Filen saknar namn.', en: 'The file has no name.' },
  empty: { fi: 'Tiedosto on tyhjä.', sv: 'Filen är tom.', en: 'The file is empty.' },
  'kind-not-taken': {
    fi: (p: { kinds: string }) => `Tällaista tiedostoa ei voi liittää. Sopivat muodot ovat ${p.kinds}.`,
    sv: (p: { kinds: string }) => `En sådan fil kan inte bifogas. Formaten ${p.kinds} går bra.`,
    en: (p: { kinds: string }) => `This kind of file cannot be attached. These can: ${p.kinds}.`,
  },
  'not-what-it-says': {
    fi: (p: { name: string }) => `Tiedoston «${p.name}» sisältö on muuta kuin nimi kertoo. Tallenna se uudelleen oikeassa muodossa.`,
    sv: (p: { name: string }) => `Innehållet i filen «${p.name}» är något annat än namnet anger. Spara den på nytt i rätt format.`,
    en: (p: { name: string }) => `The file “${p.name}” holds something else than its name tells. Save it again in the right format.`,
  },
  'too-large': {
    fi: (p: { largest: number }, l: Locale) => `Tiedosto on liian suuri. Enintään ${megabytes(p.largest, l)} voi liittää.`,
    sv: (p: { largest: number }, l: Locale) => `Filen är för stor. Högst ${megabytes(p.largest, l)} kan bifogas.`,
    en: (p: { largest: number }, l: Locale) => `The file is too large. At most ${megabytes(p.largest, l)} can be attached.`,
  },
  'too-many': {
    fi: (p: { most: number }) => `Liitteitä on jo ${p.most}, eikä enempää voi lisätä.`,
    sv: (p: { most: number }) => `Det finns redan ${p.most} bilagor, och fler kan inte läggas till.`,
    en: (p: { most: number }) => `There are already ${p.most} files, and no more can be added.`,
  },
  fixed: {
    fi: 'Tiedosto on osa lähetettyä tai julkaistua aineistoa, eikä sitä voi poistaa.',
    sv: 'Filen hör till material som har sänts eller publicerats och kan inte tas bort.',
    en: 'The file is part of what was sent or published and cannot be removed.',
  },
});
