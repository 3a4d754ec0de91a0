import { resolve } from 'node:path';
import { z } from 'zod';
import { playCase, type Ask, type PlayedCase } from '../support/played-case';

// A whole innovation partnership (Act 1397/2016 s. 38 and 39): requests to participate, tenders of the selected, one partner, the
// development with its checkpoints, and the purchase of what was developed. Played over HTTP, then read as each party reads it.

const FILE = resolve('apps/cli/cases/stormwater-inlets.json');
let played: PlayedCase;
let officer: Ask;
let caseId: string;

beforeAll(async () => {
  played = await playCase(FILE, '2027-01-11T07:00:00Z');
  officer = await played.as('minna');
  const Cases = z.object({ items: z.array(z.object({ id: z.string() })) });
  caseId = Cases.parse((await officer('/api/cases')).body).items[0]?.id ?? '';
}, 300_000);
afterAll(() => played.close(), 60_000);

test('from a need without an answer on the market to the purchase of what was developed: nothing differs from the script', async () => {
  expect([played.code, played.troubles]).toEqual([0, []]);
  const Result = z.object({
    differences: z.array(z.unknown()),
    gates: z.array(z.object({ id: z.string(), reasons: z.array(z.object({ code: z.string() })) })),
  });
  const { differences, gates } = Result.parse(await played.result());
  expect(differences).toEqual([]);
  const codes = Object.fromEntries(gates.map(({ id, reasons }) => [id, reasons.map((r) => r.code)]));
  // The thirtieth day is Ascension Day: the time runs to the next working day (Reg. 1182/71 art. 3(4)).
  expect(codes['g03']).toEqual(['tendering.time-too-short']);
  expect(codes['g04']).toEqual(['tendering.above-eu-threshold']);
  // Whoever was not selected cannot so much as begin a tender.
  expect([codes['g09'], codes['g10']]).toEqual([['tendering.not-invited'], ['tendering.not-invited']]);
  expect(codes['g14']).toEqual(['evaluation.standstill']);
});

const Selections = z.array(
  z.object({
    selected: z.boolean(),
    reason: z.object({ fi: z.string() }).nullable(),
    remedies: z.object({ correctionLastDay: z.string(), appealLastDay: z.string().nullable() }),
  }),
);
const selectionOf = async (person: string) => {
  const ask = await played.as(person);
  return Selections.parse((await ask(`/api/calls/${caseId}/selections`)).body);
};

test('each candidate reads whether it goes on, why not, and until when it may appeal; nothing of the others', async () => {
  // The selection was told on 1 June 2027: fourteen days (s. 133 and 147).
  const remedies = { correctionLastDay: '2027-06-15', appealLastDay: '2027-06-15' };
  for (const selected of ['s-frida', 's-olli', 's-grace'])
    expect(await selectionOf(selected)).toEqual([{ selected: true, reason: null, remedies }]);
  expect(await selectionOf('s-aino')).toEqual([{ selected: false, reason: { fi: expect.stringContaining('neljäs') }, remedies }]);
  expect(await selectionOf('s-kari')).toEqual([{ selected: false, reason: { fi: expect.stringContaining('r5') }, remedies }]);
  expect((await officer(`/api/calls/${caseId}/selections`)).status).toBe(403);
});

const Call = z.object({
  call: z.object({ rounds: z.array(z.object({ id: z.string(), kind: z.string() })) }),
  tenders: z.array(z.object({ roundId: z.string(), invited: z.boolean(), submissions: z.array(z.unknown()) })),
});
const roundsOf = async (person: string) => {
  const ask = await played.as(person);
  const { call, tenders } = Call.parse((await ask(`/api/calls/${caseId}`)).body);
  return tenders.map(({ roundId, invited, submissions }) => [call.rounds.find((r) => r.id === roundId)?.kind, invited, submissions.length]);
};

test('the tender round belongs to those who were selected', async () => {
  expect(await roundsOf('s-olli')).toEqual([
    ['requests', true, 1],
    ['tenders', true, 1],
  ]);
  expect(await roundsOf('s-aino')).toEqual([
    ['requests', true, 1],
    ['tenders', false, 0],
  ]);
});

test('the decision reaches those who tendered, and only them', async () => {
  const isTold = async (person: string) =>
    JSON.stringify(await (await played.as(person))(`/api/calls/${caseId}/award`)).includes('decidedAt');
  expect(await Promise.all(['s-frida', 's-olli', 's-grace', 's-aino', 's-kari'].map(isTold))).toEqual([true, true, true, false, false]);
});

test('one partner, bought from within what was announced', async () => {
  const Pilot = z.object({ decision: z.object({ content: z.object({ decision: z.string(), route: z.string(), valueCents: z.int() }) }) });
  const { decision } = Pilot.parse((await officer(`/api/cases/${caseId}/pilot`)).body);
  expect(decision.content).toMatchObject({ decision: 'scale', route: 'innovation_partnership_purchase', valueCents: 44_700_000 });
  const Award = z.object({ contracts: z.array(z.object({ signedAt: z.string().nullable() })) });
  expect(Award.parse((await officer(`/api/cases/${caseId}/award`)).body).contracts).toHaveLength(1);
});
