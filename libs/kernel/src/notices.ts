import { inAll, type Text3 } from './locale';

/** What notices are called, by eForms subtype; E1 to E4 are the national ones. */
const NAMES: Readonly<Record<string, Text3>> = {
  E1: { fi: 'markkinakartoitusilmoitus', sv: 'annons om marknadskartläggning', en: 'market consultation notice' },
  E2: { fi: 'kansallinen ennakkoilmoitus', sv: 'nationellt förhandsmeddelande', en: 'national prior information notice' },
  E3: { fi: 'kansallinen hankintailmoitus', sv: 'nationell upphandlingsannons', en: 'national contract notice' },
  E4: { fi: 'kansallinen jälki-ilmoitus', sv: 'nationell efterannons', en: 'national contract award notice' },
  '16': { fi: 'EU-hankintailmoitus', sv: 'EU-upphandlingsannons', en: 'EU contract notice' },
  '17': {
    fi: 'erityisalojen EU-hankintailmoitus',
    sv: 'EU-upphandlingsannons inom försörjningssektorerna',
    en: 'EU contract notice of a utility',
  },
  '19': { fi: 'EU-ilmoitus käyttöoikeussopimuksesta', sv: 'EU-annons om koncession', en: 'EU concession notice' },
  '20': {
    fi: 'EU-hankintailmoitus sosiaali- ja muista erityispalveluista',
    sv: 'EU-upphandlingsannons om sociala och andra särskilda tjänster',
    en: 'EU contract notice for social and other special services',
  },
  '21': {
    fi: 'erityisalojen EU-hankintailmoitus erityispalveluista',
    sv: 'EU-upphandlingsannons om särskilda tjänster inom försörjningssektorerna',
    en: 'EU contract notice of a utility for special services',
  },
  '23': { fi: 'EU-ilmoitus suunnittelukilpailusta', sv: 'EU-annons om projekttävling', en: 'EU design contest notice' },
  '24': {
    fi: 'erityisalojen EU-ilmoitus suunnittelukilpailusta',
    sv: 'EU-annons om projekttävling inom försörjningssektorerna',
    en: 'EU design contest notice of a utility',
  },
  '29': { fi: 'EU-jälki-ilmoitus', sv: 'EU-efterannons', en: 'EU contract award notice' },
  '30': {
    fi: 'erityisalojen EU-jälki-ilmoitus',
    sv: 'EU-efterannons inom försörjningssektorerna',
    en: 'EU contract award notice of a utility',
  },
  '32': { fi: 'EU-jälki-ilmoitus käyttöoikeussopimuksesta', sv: 'EU-efterannons om koncession', en: 'EU concession award notice' },
  '33': {
    fi: 'EU-jälki-ilmoitus sosiaali- ja muista erityispalveluista',
    sv: 'EU-efterannons om sociala och andra särskilda tjänster',
    en: 'EU contract award notice for social and other special services',
  },
  '34': {
    fi: 'erityisalojen EU-jälki-ilmoitus erityispalveluista',
    sv: 'EU-efterannons om särskilda tjänster inom försörjningssektorerna',
    en: 'EU contract award notice of a utility for special services',
  },
  '36': {
    fi: 'EU-ilmoitus suunnittelukilpailun tuloksesta',
    sv: 'EU-annons om resultatet av en projekttävling',
    en: 'EU design contest result notice',
  },
  '37': {
    fi: 'erityisalojen EU-ilmoitus suunnittelukilpailun tuloksesta',
    sv: 'EU-annons om resultatet av en projekttävling inom försörjningssektorerna',
    en: 'EU design contest result notice of a utility',
  },
};
const OTHER: Text3 = { fi: 'muu ilmoitus', sv: 'annan annons', en: 'other notice' };

/** A notice by name and subtype: «EU-hankintailmoitus (16)». Begins small, as inside a sentence. */
export const noticeName = (subtype: string): Text3 => inAll((locale) => `${(NAMES[subtype] ?? OTHER)[locale]} (${subtype})`);
