import { randomInt, randomUUID } from 'node:crypto';
import type { Locale, OrganisationKind, Role, Text } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { hashPassword } from './password';
import { newToken } from './token';

/** One account of a demonstration, as it is printed once and kept beside its data. */
export interface DemonstrationAccount {
  readonly role: Role;
  readonly organisation: string;
  readonly email: string;
  readonly password: string;
  readonly language: Locale;
}

interface SeededPerson {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly language: Locale;
  readonly skills?: readonly string[];
}
interface SeededOrganisation {
  readonly kind: OrganisationKind;
  readonly name: Text;
  readonly city: string;
  readonly businessId?: string;
  readonly languages: readonly Locale[];
  readonly nuts?: string;
  readonly domain: string;
  readonly people: readonly SeededPerson[];
}

const OPERATOR: SeededOrganisation = {
  kind: 'operator',
  name: { fi: 'Innopolun ylläpito', sv: 'Innopolkus administration', en: 'Innopolku operations' },
  city: 'Tampere',
  languages: ['fi', 'sv', 'en'],
  domain: 'innopolku.example',
  people: [{ name: 'Aino Ylläpitäjä', roles: ['administrator'], language: 'fi' }],
};

/** Cities and their law are real; every person and company is invented (ids of the unused 99 series, addresses that lead nowhere). */
const NETWORK: readonly SeededOrganisation[] = [
  OPERATOR,
  {
    kind: 'buyer',
    name: { fi: 'Vaasan kaupunki', sv: 'Vasa stad', en: 'City of Vaasa' },
    city: 'Vaasa',
    businessId: '0209602-6',
    languages: ['fi', 'sv'],
    nuts: 'FI19A',
    domain: 'vaasa.example',
    people: [
      { name: 'Helena Kivimäki', roles: ['officer', 'key_holder'], language: 'fi' },
      { name: 'Magnus Björk', roles: ['approver', 'key_holder'], language: 'sv' },
      { name: 'Päivi Rautio', roles: ['lawyer', 'key_holder'], language: 'fi' },
      { name: 'Erik Sandström', roles: ['need_owner'], language: 'sv' },
      { name: 'Timo Heikkilä', roles: ['decision_maker'], language: 'fi' },
      { name: 'Raija Lehtonen', roles: ['expert', 'chair'], language: 'fi', skills: ['esteettömyys'] },
      { name: 'Anders Lindholm', roles: ['expert'], language: 'sv', skills: ['öppna data'] },
      { name: 'Grace Okafor', roles: ['expert'], language: 'en', skills: ['statistics'] },
    ],
  },
  {
    kind: 'buyer',
    name: { fi: 'Oulun kaupunki', sv: 'Uleåborgs stad', en: 'City of Oulu' },
    city: 'Oulu',
    languages: ['fi'],
    nuts: 'FI1D9',
    domain: 'oulu.example',
    people: [
      { name: 'Kaisa Juntunen', roles: ['officer', 'key_holder'], language: 'fi' },
      { name: 'Pekka Ylitalo', roles: ['approver', 'key_holder', 'decision_maker'], language: 'fi' },
      { name: 'Noora Hiltunen', roles: ['expert'], language: 'fi', skills: ['tekoäly'] },
    ],
  },
  {
    kind: 'network',
    name: { fi: 'Pirkanmaan liitto', sv: 'Birkalands förbund', en: 'Council of Tampere Region' },
    city: 'Tampere',
    languages: ['fi'],
    domain: 'pirkanmaa.example',
    people: [{ name: 'Marjut Salo', roles: ['coordinator'], language: 'fi' }],
  },
  {
    kind: 'supplier',
    name: { fi: 'Hulevesi Analytiikka Oy' },
    city: 'Tampere',
    businessId: '9910011-5',
    languages: ['fi'],
    domain: 'hulevesi.example',
    people: [{ name: 'Olli Karjalainen', roles: ['supplier_owner'], language: 'fi' }],
  },
  {
    kind: 'supplier',
    name: { sv: 'Skärgårdens Sensorer Ab' },
    city: 'Vaasa',
    businessId: '9910012-3',
    languages: ['sv', 'fi'],
    domain: 'sensorer.example',
    people: [
      { name: 'Ebba Lindroos', roles: ['supplier_owner'], language: 'sv' },
      { name: 'Otto Berg', roles: ['supplier_user'], language: 'sv' },
    ],
  },
  {
    kind: 'supplier',
    name: { en: 'Northlight Robotics Oy' },
    city: 'Oulu',
    businessId: '9910013-1',
    languages: ['en', 'fi'],
    domain: 'northlight.example',
    people: [{ name: 'Maria Santos', roles: ['supplier_owner'], language: 'en' }],
  },
];

/** A password that can be read aloud and typed: four of these syllables and a number. */
const SYLLABLES = [
  'kivi',
  'lumi',
  'salo',
  'meri',
  'tuli',
  'suvi',
  'ranta',
  'niitty',
  'kallio',
  'jokio',
  'talvi',
  'aalto',
  'koivu',
  'rauta',
  'taivas',
];
const readablePassword = (): string =>
  `${Array.from({ length: 4 }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join('-')}-${randomInt(10, 100)}`;

/** `Helena Kivimäki` at `vaasa.example`: `helena.kivimaki@vaasa.example`. */
const emailOf = (name: string, domain: string): string =>
  `${name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}@${domain}`;

async function seed(em: EntityManager, organisations: readonly SeededOrganisation[]): Promise<DemonstrationAccount[]> {
  const accounts: DemonstrationAccount[] = [];
  for (const o of organisations) {
    const organisationId = randomUUID();
    await em.query(
      `INSERT INTO identity.organisation (id, kind, name, city, business_id, languages, nuts, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, platform.now())`,
      [organisationId, o.kind, JSON.stringify(o.name), o.city, o.businessId ?? null, o.languages, o.nuts ?? null],
    );
    for (const p of o.people) {
      const id = randomUUID();
      const [email, password] = [emailOf(p.name, o.domain), readablePassword()];
      await em.query(
        `INSERT INTO identity.person (id, organisation_id, name, email, language, roles, skills, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, platform.now())`,
        [id, organisationId, p.name, email, p.language, p.roles, p.skills ?? []],
      );
      await em.query('INSERT INTO identity.credential (person_id, password_hash) VALUES ($1, $2)', [id, await hashPassword(password)]);
      accounts.push({
        role: p.roles[0] ?? 'officer',
        organisation: o.name.fi ?? o.name.sv ?? o.name.en ?? '',
        email,
        password,
        language: p.language,
      });
    }
  }
  return accounts;
}

/** First people of a demonstration: every role, in two cities of which one is bilingual, three suppliers and the network. Runs as the system. */
export const seedDemonstration = (em: EntityManager): Promise<DemonstrationAccount[]> => seed(em, NETWORK);

/** A demonstration with its administrator alone: whoever plays a case brings the others in. Runs as the system. */
export const seedAdministrator = (em: EntityManager): Promise<DemonstrationAccount[]> => seed(em, [OPERATOR]);

/** A real installation's first way in: a link that works once, for an administrator who gives their own address. Runs as the system. */
export async function createFirstAdministrator(em: EntityManager, publicUrl: string): Promise<string> {
  const organisationId = randomUUID();
  await em.query(
    `INSERT INTO identity.organisation (id, kind, name, city, languages, created_at) VALUES ($1, 'operator', $2, '', $3, platform.now())`,
    [organisationId, JSON.stringify(OPERATOR.name), OPERATOR.languages],
  );
  const { secret, hash } = newToken();
  await em.query(
    `INSERT INTO identity.invitation (token_hash, organisation_id, email, name, language, roles) VALUES ($1, $2, NULL, NULL, 'fi', $3)`,
    [hash, organisationId, ['administrator']],
  );
  return `${publicUrl}/invitations/${secret}`;
}
