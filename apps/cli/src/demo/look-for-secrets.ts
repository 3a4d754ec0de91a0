import type { Client } from './http';
import type { Scene } from './scene';

/** Where a secret text was seen by someone who must never see it. */
export interface SecretOutcome {
  readonly text: string;
  readonly seen: readonly string[];
}

const OF_ANYONE = ['/api/my-work', '/api/inbox', '/api/mailbox', '/api/cases'];

/**
 * Reads all that each person of another organisation, and the public, can open at the end, and looks for every text that
 * its writer marked secret. What must be hidden only until an instant is not watched yet.
 */
export async function lookForSecrets(scene: Scene): Promise<SecretOutcome[]> {
  scene.journal.begin('/read-back/secrets', 'reads what others can open');
  const secrets = secretTexts(scene);
  const pages: { readonly where: string; readonly organisation: string; readonly has: (text: string) => boolean }[] = [];
  for (const { who, organisation, client, addresses } of readersOf(scene)) {
    for (const address of addresses) {
      const { body } = await client.ask('GET', address);
      pages.push({ where: `${who} ${address}`, organisation, has: (text) => holds(body, text) });
    }
  }
  return secrets.map(({ text, writer }) => ({
    text,
    seen: pages.filter((page) => page.organisation !== writer && page.has(text)).map((page) => page.where),
  }));
}

/** Whether a text stands anywhere in an answer: in a page, or in a string of JSON. */
function holds(body: unknown, text: string): boolean {
  if (typeof body === 'string') return body.includes(text);
  return typeof body === 'object' && body !== null && Object.values(body).some((inner) => holds(inner, text));
}

/** Marked secret by its writer: answers of the market, what was said in a meeting, and quality texts of tenders. In the words of the script's acts, not of `expected`. */
function secretTexts({ script }: Scene): { readonly text: string; readonly writer: string }[] {
  const answers = script.dialogue.answers.flatMap(({ supplier, items }) =>
    items.filter((item) => item.secret).map(({ text }) => ({ text, supplier })),
  );
  const { bookings, minutes } = script.dialogue;
  const meetings = minutes.flatMap(({ slot, secret }) =>
    secret ? [{ text: secret.text, supplier: bookings.findLast((booking) => booking.slot === slot)?.supplier ?? '' }] : [],
  );
  const tenders = script.tender.rounds
    .flatMap((round) => round.submissions)
    .flatMap(({ supplier, quality = {}, secrets = [] }) => secrets.map((id) => ({ text: quality[id] ?? {}, supplier })));
  return [...answers, ...meetings, ...tenders].flatMap(({ text, supplier }) =>
    Object.values(text).map((words) => ({ text: words, writer: supplier })),
  );
}

interface Reader {
  readonly who: string;
  readonly organisation: string;
  readonly client: Client;
  readonly addresses: readonly string[];
}

/** Everyone outside the leading city, and somebody who never signed in. */
function readersOf(scene: Scene): Reader[] {
  const { caseId, script } = scene;
  const kindOf = (organisation: string) => script.organisations.find((o) => o.id === organisation)?.kind;
  const ofPublic = ['/', '/procurements', `/procurements/${caseId}`];
  const ofSupplier = [
    `/api/consultations`,
    `/api/consultations/${caseId}/answer`,
    `/api/consultations/${caseId}/meetings`,
    '/api/calls',
    `/api/calls/${caseId}`,
  ];
  const ofCase = ['', '/history', '/need', '/consultation', '/answers', '/meetings', '/call', '/questions', '/tenders'].map(
    (t) => `/api/cases/${caseId}${t}`,
  );
  const others = script.people.filter((person) => person.organisation !== script.case.lead);
  return [
    { who: 'public', organisation: '', client: scene.stranger, addresses: [...ofPublic, ...ofSupplier, ...ofCase] },
    ...others.map(({ id, organisation }) => ({
      who: id,
      organisation,
      client: scene.as(id),
      addresses: [...OF_ANYONE, ...(kindOf(organisation) === 'supplier' ? [...ofSupplier, ...ofCase] : ofCase)],
    })),
  ];
}
