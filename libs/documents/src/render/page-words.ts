import type { Locale } from '@app/kernel';

/** The words that the page itself says, whatever the document. */
export interface PageWords {
  readonly language: string;
  readonly page: string;
  readonly version: string;
  readonly digest: string;
  readonly verify: string;
  readonly registerNumber: string;
  readonly date: string;
  readonly madeBy: string;
  readonly contact: string;
  readonly publicity: Record<'public' | 'confidential', string>;
  readonly table: string;
  readonly figure: string;
  readonly reference: string;
  readonly references: string;
  readonly signed: string;
  readonly signedAt: (at: string) => string;
  readonly evidence: string;
  readonly excludingTax: string;
  readonly yes: string;
  readonly no: string;
}

export const pageWords: Record<Locale, PageWords> = {
  fi: {
    language: 'suomi',
    page: 'Sivu',
    version: 'versio',
    digest: 'Sisällön tiiviste',
    verify: 'Tarkista',
    registerNumber: 'Diaarinumero',
    date: 'Päiväys',
    madeBy: 'Laatija',
    contact: 'Yhteystiedot',
    publicity: { public: 'Julkinen', confidential: 'Salassa pidettävä' },
    table: 'Taulukko',
    figure: 'Kuva',
    reference: 'Säännösviite',
    references: 'Sovelletut säännökset',
    signed: 'Asiakirja on allekirjoitettu sähköisesti.',
    signedAt: (at) => `Allekirjoitettu ${at}`,
    evidence: 'todiste',
    excludingTax: 'alv 0 %',
    yes: 'Kyllä',
    no: 'Ei',
  },
  sv: {
    language: 'svenska',
    page: 'Sida',
    version: 'version',
    digest: 'Innehållets kontrollsumma',
    verify: 'Granska',
    registerNumber: 'Diarienummer',
    date: 'Datum',
    madeBy: 'Upprättad av',
    contact: 'Kontaktuppgifter',
    publicity: { public: 'Offentlig', confidential: 'Sekretessbelagd' },
    table: 'Tabell',
    figure: 'Figur',
    reference: 'Rättsgrund',
    references: 'Tillämpade bestämmelser',
    signed: 'Handlingen är elektroniskt undertecknad.',
    signedAt: (at) => `Undertecknad ${at}`,
    evidence: 'bevis',
    excludingTax: 'moms 0 %',
    yes: 'Ja',
    no: 'Nej',
  },
  en: {
    language: 'English',
    page: 'Page',
    version: 'version',
    digest: 'Content digest',
    verify: 'Verify at',
    registerNumber: 'Register number',
    date: 'Date',
    madeBy: 'Prepared by',
    contact: 'Contact',
    publicity: { public: 'Public', confidential: 'Confidential' },
    table: 'Table',
    figure: 'Figure',
    reference: 'Legal reference',
    references: 'Provisions applied',
    signed: 'This document has been signed electronically.',
    signedAt: (at) => `Signed ${at}`,
    evidence: 'evidence',
    excludingTax: 'excl. VAT',
    yes: 'Yes',
    no: 'No',
  },
};
