import type { Client } from 'pg';
import { sampleOf, type Schema } from './sample-of-schema';

/** One way to write: where, and a body that is well formed. */
export interface WritingRoute {
  /** As the OpenAPI document has it: `POST /api/cases/{caseId}/stop`. */
  readonly name: string;
  readonly method: string;
  readonly address: string;
  readonly body: unknown;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema } | undefined>> };
}

const TEXT = { fi: 'Kokeillaan.', sv: 'Vi prövar.', en: 'Trying it out.' };
const BY_NAME = {
  Text: TEXT,
  DraftText: TEXT,
  LocalId: 'sample',
  Day: '2027-06-01',
  Instant: '2027-06-01T09:00:00Z',
  Email: 'joku.muu@tarkastus.example',
  Password: 'the quiet office of somebody',
  Cents: 100,
};

/** Every writing route of the house, with the ids of things in its path and body. */
export function writingRoutes(api: OpenApi, ids: Readonly<Record<string, string>>): WritingRoute[] {
  const known = {
    byField: { ...ids, period: '2027-12', at: '2027-01-01T00:00:00Z', act: 'pilots.decide' },
    byName: BY_NAME,
    schemas: api.components.schemas,
  };
  return Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'get')
      .map(([method, operation]) => {
        const query = path.endsWith('/files') ? '?subject=need&name=a.txt' : '';
        const schema = operation.requestBody?.content['application/json']?.schema ?? { type: 'object' };
        return {
          name: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase(),
          address: path.replace(/\{(\w+)\}/g, (_, name: string) => ids[path.split('/')[2] ?? ''] ?? ids[name] ?? NOTHING) + query,
          body: path.endsWith('/files')
            ? Buffer.from('A file of a few words.')
            : path === '/api/me'
              ? { language: 'fi' }
              : sampleOf(schema, known),
        };
      }),
  );
}

/** An id that nothing has. */
const NOTHING = '3f0f2c86-55a5-4c9a-9f0e-0d5b1f6f6a01';

/** The ids of one played case, whatever has come into being of it so far. */
export async function idsOfCase(database: Client): Promise<Record<string, string>> {
  const { rows } = await database.query<Record<string, string | null>>(`
    SELECT c.id AS "caseId", c.city_id AS "organisationId", c.owner_id AS "to",
      (SELECT r.id FROM tendering.round r WHERE r.case_id = c.id) AS "roundId",
      s.id AS "submissionId", s.id AS submission, s.supplier_id AS supplier,
      (SELECT q.id FROM tendering.question q WHERE q.case_id = c.id LIMIT 1) AS "questionId",
      (SELECT a.id FROM tendering.amendment a WHERE a.case_id = c.id LIMIT 1) AS "amendmentId",
      (SELECT k.id FROM evaluation.correction k WHERE k.case_id = c.id LIMIT 1) AS "correctionId",
      (SELECT p.id FROM identity.person p WHERE p.email LIKE 'meri.%') AS "personId",
      (SELECT n.id FROM notifications.notification n WHERE n.case_id = c.id AND n.person_id = c.owner_id LIMIT 1) AS "inbox",
      (SELECT k.id FROM evaluation.clarification k WHERE k.case_id = c.id LIMIT 1) AS "clarifications",
      (SELECT f.id FROM files.stored_file f WHERE f.case_id = c.id AND f.supplier_id IS NULL AND f.removed_at IS NULL LIMIT 1) AS "fileId"
    FROM cases."case" c
    JOIN tendering.submission s ON s.case_id = c.id AND s.supplier_id = (
      SELECT p.organisation_id FROM identity.person p WHERE p.email LIKE 'camilla.%')
    ORDER BY s.status = 'submitted' DESC LIMIT 1`);
  return Object.fromEntries(Object.entries(rows[0] ?? {}).filter((entry): entry is [string, string] => entry[1] !== null));
}
