import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { eventually } from '../support/eventually';
import { invited, visitorAt, type Visitor } from '../support/visitor';
import { databaseIn, whatIsWritten } from '../support/what-is-written';
import { idsOfCase, writingRoutes, type WritingRoute } from '../support/writing-routes';
import { ANYONE, PEOPLE, WRITES } from './who-may-write';

type Person = (typeof PEOPLE)[number];
const REFUSED = [401, 403, 404];

/** One line of the table as it came out. */
const lineOf = (statuses: readonly number[], route: string): string => `${statuses.join(' ')} ${route}`;

/** The people of the table at an installation, and what they may write. */
export class RightsAtWork {
  private constructor(
    private readonly url: string,
    private readonly dataDir: string,
    readonly database: Client,
    private readonly administrator: Visitor,
    readonly people: Readonly<Record<Person, Visitor>>,
  ) {}

  /** Invites a person for each role of the city, each with that role only and off the team; the others come from the case. */
  static async begin(url: string, dataDir: string, ofCase: (id: string) => Promise<Visitor>): Promise<RightsAtWork> {
    const [account] = JSON.parse(readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')) as { email: string; password: string }[]; // the test's edge
    const administrator = await visitorAt(url, account);
    const database = await databaseIn(dataDir);
    const organisation = async (name: string): Promise<string> => {
      const { rows } = await database.query<{ id: string }>(`SELECT id FROM identity.organisation WHERE name ->> 'fi' = $1`, [name]);
      return rows[0]?.id ?? '';
    };
    await administrator('/api/organisations', 'POST', { kind: 'supplier', name: { fi: 'Sivusta Oy' }, city: 'Oulu', languages: ['fi'] });
    const vaasa = await organisation('Vaasan kaupunki');
    const seinajoki = await organisation('Seinäjoen kaupunki');
    const bystander = await organisation('Sivusta Oy');
    const invite = (name: string, roles: readonly string[], organisationId = vaasa) =>
      invited(url, administrator, { organisationId, name, roles });
    const all = ['officer', 'approver', 'key_holder', 'lawyer', 'need_owner', 'decision_maker'];
    await invite('Lassi Lahti', ['officer']);
    const people = {
      off: await invite('Oona Virkanen', ['officer']),
      app: await invite('Aaro Hyvinen', ['approver']),
      key: await invite('Aune Avanne', ['key_holder']),
      law: await invite('Lauri Lakinen', ['lawyer']),
      own: await invite('Taina Tarpila', ['need_owner']),
      dec: await invite('Paula Vallas', ['decision_maker']),
      exp: await invite('Asko Vieras', ['expert', 'chair', 'reserve']),
      pan: await ofCase('x-meri'),
      cha: await ofCase('x-anna'),
      win: await ofCase('s-camilla'),
      usr: await ofCase('s-anders'),
      los: await ofCase('s-ville'),
      sup: await invite('Sirpa Sivunen', ['supplier_owner'], bystander),
      oth: await invite('Olli Muualta', all, seinajoki),
      net: await ofCase('leena'),
      adm: administrator,
      nob: await visitorAt(url),
    };
    const work = new RightsAtWork(url, dataDir, database, administrator, people);
    await work.leaveFile();
    return work;
  }

  end(): Promise<void> {
    return this.database.end();
  }

  /** Every writing route but those that are anyone's. */
  private async routes(): Promise<WritingRoute[]> {
    const { rows } = await this.database.query<{ id: string }>(`SELECT id FROM identity.person WHERE name = 'Lassi Lahti'`);
    const ids = { ...(await idsOfCase(this.database)), people: rows[0]?.id ?? '' };
    const api = JSON.parse((await this.administrator('/api/openapi.json')).body) as Parameters<typeof writingRoutes>[0];
    return writingRoutes(api, ids).filter(({ name }) => !ANYONE.includes(name));
  }

  /** A file of the city's own, for somebody to remove. */
  private async leaveFile(): Promise<string> {
    const { caseId } = await idsOfCase(this.database);
    const left = await this.people.own(`/api/cases/${caseId}/files?subject=need&name=a.txt`, 'POST', Buffer.from('A file to be removed.'));
    return (JSON.parse(left.body) as { id: string }).id;
  }

  /**
   * These people try all that the table forbids them.
   * @returns what was not refused, and what was written by it: nothing, where all is well
   */
  async tryForbidden(who: readonly Person[] = PEOPLE): Promise<string[]> {
    const faults: string[] = [];
    const before = await this.written();
    for (const { name, method, address, body } of await this.routes()) {
      const tried = await Promise.all(
        who
          .filter((person) => REFUSED.includes(expected(name, person)))
          .map(async (person) => ({ person, status: (await this.people[person](address, method, body)).status })),
      );
      for (const { person, status } of tried) if (!REFUSED.includes(status)) faults.push(`${person} ${name}: ${status}`);
    }
    const after = await this.written();
    for (const table of Object.keys(after)) if (after[table] !== before[table]) faults.push(`${table} has changed`);
    return faults;
  }

  /** The whole table as it comes out, what is forbidden and what is allowed. */
  async table(): Promise<string[]> {
    const lines: string[] = [];
    for (const { name, method, address, body } of await this.routes()) {
      const statuses: number[] = [];
      for (const person of PEOPLE) {
        const goes = method === 'DELETE' ? `/api/files/${await this.leaveFile()}` : address;
        statuses.push((await this.people[person](goes, method, body)).status);
      }
      lines.push(lineOf(statuses, name));
    }
    return lines;
  }

  /** Who may read single things whose ids they have come to know: a paper of the city's own, its file, and a file in a sent tender. */
  async thingsById(): Promise<string[]> {
    const { rows } = await this.database.query<{ id: string }>('SELECT id FROM documents.document WHERE NOT public LIMIT 1');
    const things = {
      'minutes of the opening': `/api/documents/${rows[0]?.id ?? ''}`,
      'file of the city': `/api/files/${await this.leaveFile()}`,
      'file in the tender of los': `/api/files/${await this.leaveTenderFile()}`,
    };
    const lines: string[] = [];
    for (const [thing, address] of Object.entries(things)) {
      const tried = await Promise.all(PEOPLE.map(async (person) => (await this.people[person](address)).status));
      lines.push(lineOf(tried, thing));
    }
    return lines;
  }

  /** Whose letters and messages each person reads: of these, those of somebody else. */
  async mailOfOthers(): Promise<string[]> {
    const faults: string[] = [];
    for (const [person, visit] of Object.entries(this.people)) {
      if (person === 'nob') continue;
      const { person: reader } = JSON.parse((await visit('/api/me')).body) as { person: { id: string; email: string } };
      const read = [(await visit('/api/mailbox')).body, (await visit('/api/inbox')).body].join();
      const ids = read.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
      const { rows } = await this.database.query<{ of: string }>(
        `SELECT 'message' AS of FROM notifications.notification WHERE id = ANY($1) AND person_id <> $2
         UNION ALL SELECT 'letter' FROM identity.mail WHERE id = ANY($1) AND to_email <> $3`,
        [ids, reader.id, reader.email],
      );
      faults.push(...rows.map(({ of }) => `${person} reads a ${of} of somebody else`));
    }
    return faults;
  }

  /** A file as it stands in a tender that was sent. */
  private async leaveTenderFile(): Promise<string> {
    const { rows } = await this.database.query<{ id: string; key: string }>(
      `INSERT INTO files.stored_file (id, city_id, case_id, subject, subject_id, supplier_id, name, mime, size, sha256, storage_key, uploaded_by, at, fixed_at)
       SELECT gen_random_uuid(), f.city_id, f.case_id, 'tender', s.id, s.supplier_id, f.name, f.mime, f.size, f.sha256, f.storage_key || '-of-tender', p.id, f.at, f.at
         FROM files.stored_file f, tendering.submission s JOIN identity.person p ON p.organisation_id = s.supplier_id
        WHERE p.email LIKE 'ville.%' AND f.case_id = s.case_id AND f.removed_at IS NULL LIMIT 1 RETURNING id, storage_key AS key`,
    );
    const kept = join(this.dataDir, 'files', rows[0]?.key ?? '');
    copyFileSync(kept.replace(/-of-tender$/, ''), kept);
    return rows[0]?.id ?? '';
  }

  /** What stands written, once the house has nothing left to do. */
  private async written(): Promise<Record<string, string>> {
    const clock = async () => JSON.parse((await this.administrator('/api/demo/clock')).body) as { pending: number };
    await eventually(clock, ({ pending }) => pending === 0, 60_000);
    return whatIsWritten(this.database, this.dataDir);
  }
}

/** The lines of a table, without its head. */
export const rowsOf = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.trim());

/** What the table says; 0 for a route that it does not name. */
function expected(route: string, person: Person): number {
  const row = rowsOf(WRITES).find((r) => r.endsWith(` ${route}`));
  return Number(row?.split(' ')[PEOPLE.indexOf(person)] ?? 0);
}
