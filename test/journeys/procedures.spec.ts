import { addMember, chooseProcedure, createCase, declareTies, signAct } from '@app/cases';
import { endConsultation, publishConsultation, publishSummary, saveConsultation } from '@app/dialogue';
import { Refusal, systemActor, type Actor } from '@app/kernel';
import { reviewNeed, saveNeed, submitNeed } from '@app/needs';
import type { Command } from '@app/platform';
import { procedures } from '@app/rules';
import { openRound, passDeadline, publishCall, saveCall, saveTender, submitTender, tendersView } from '@app/tendering';
import type { z } from 'zod';
import { inThree, wholeNeed } from '../support/a-need';
import { anOrganisation, aPerson } from '../support/actors';
import { testHouse, type TestHouse } from '../support/house';

// Each procedure that the service runs takes a case from its need to the opening of what came in first.

type Someone = Actor & { personId: string; organisationId: string };

let house: TestHouse;
let officer: Someone, approver: Someone, owner: Someone, supplier: Someone;

const does = <S extends z.ZodType, R>(command: Command<S, R>, actor: Actor, input: z.input<S>): Promise<R> =>
  house.run(command, actor, input);
const codesOf = (attempt: Promise<unknown>): Promise<string[]> =>
  attempt.then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refusal) return error.reasons.map((reason) => reason.code);
      throw error;
    },
  );

beforeAll(async () => {
  house = await testHouse();
  const city = await anOrganisation(house, 'buyer', { fi: 'Vaasa', sv: 'Vasa' });
  const person = (roles: Actor['roles'], name: string, organisationId = city, kind: 'buyer' | 'supplier' = 'buyer') =>
    aPerson(house, { organisationId, kind, roles, name });
  officer = await person(['officer', 'key_holder'], 'Sanna');
  approver = await person(['approver', 'key_holder'], 'Karin');
  owner = await person(['need_owner'], 'Mikael');
  supplier = await person(['supplier_owner'], 'Lisa', await anOrganisation(house, 'supplier', { sv: 'Frostkarta Ab' }), 'supplier');
});
afterAll(() => house.close());

/** A case whose dialogue has been summed up, with a need of that value. */
async function untilTheCall(cents: number): Promise<string> {
  await house.setClock('2027-03-01T07:00:00Z');
  const { id: caseId } = await does(createCase, officer, { title: inThree('Talvihoito'), summary: inThree('Tilannetieto') });
  await does(declareTies, officer, { caseId, conflict: false, text: inThree('Ei sidonnaisuuksia') });
  await does(addMember, officer, { caseId, personId: approver.personId, role: 'approver' });
  await does(declareTies, approver, { caseId, conflict: false, text: inThree('Ei sidonnaisuuksia') });
  const parts = {
    valueParts: [{ id: 'v', kind: 'base' as const, cents, text: inThree('Palvelu') }],
    funding: [{ kind: 'city' as const, cents, text: inThree('Kaupunki') }],
  };
  await does(saveNeed, owner, { caseId, version: 0, content: { ...wholeNeed, ...parts } });
  await does(submitNeed, owner, { caseId });
  await does(reviewNeed, approver, { caseId, decision: 'approved', reason: inThree('Hyvä') });
  const asked = { text: inThree('Kutsu'), questions: [{ id: 'q1', text: inThree('Miten?') }], summary: inThree('Yhteenveto') };
  await does(saveConsultation, officer, { caseId, version: 0, content: { ...asked, answersDue: '2027-04-01T09:00:00.000Z' } });
  await does(publishConsultation, officer, { caseId });
  await house.setClock('2027-05-03T05:00:00Z');
  await house.run(endConsultation, systemActor, { caseId });
  await does(publishSummary, officer, { caseId });
  return caseId;
}

const requests = (deadline: string) => ({ id: 'r-request', kind: 'requests' as const, deadline });
const tenders = (deadline: string) => ({
  id: 'r-tender',
  kind: 'tenders' as const,
  deadline,
  criteria: [
    { id: 'c-price', kind: 'price' as const, weight: 40, formula: 'lowest_over_price' as const, text: inThree('Hinta') },
    { id: 'c1', kind: 'quality' as const, weight: 60, formula: 'share_of_scale' as const, scaleMax: 10, text: inThree('Laatu') },
  ],
});

/** Tuesday 1 June 2027 is 29 days after the call, Wednesday 2 June 30. */
const TOO_SOON = '2027-06-01T09:00:00.000Z';
const FIRST = '2027-06-02T09:00:00.000Z';
const LATER = '2027-09-09T09:00:00.000Z';

const written = (cents: number, notice: string | undefined) => ({
  title: inThree('Talvihoito'),
  languages: ['fi' as const, 'sv' as const, 'en' as const],
  tenderLanguages: ['fi' as const, 'sv' as const, 'en' as const],
  grounds: inThree('Perusteet'),
  lots: [{ id: 'lot1', valueCents: cents, text: inThree('Osa') }],
  requirements: [{ id: 'r6', kind: 'suitability' as const, text: inThree('Vakuutus') }],
  priceItems: [{ id: 'p-pilot', quantity: 1, text: inThree('Kokeilu') }],
  tieBreak: { order: ['quality' as const, 'price' as const, 'lot' as const], text: inThree('Tasatilanne') },
  questionsDue: '2027-05-20T09:00:00.000Z',
  ...(notice && { notice }),
});

describe.each([
  { id: 'small-pilot', cents: 4_000_000, notice: undefined, hasMinimum: false },
  { id: 'open', cents: 48_000_000, notice: '16', hasMinimum: true },
  { id: 'restricted', cents: 48_000_000, notice: '16', hasMinimum: true },
])('$id', ({ id, cents, notice, hasMinimum }) => {
  const roundsUntil = (deadline: string) =>
    procedures.byId(id)?.rounds.length === 2 ? [requests(deadline), tenders(LATER)] : [tenders(deadline)];

  it('is published, taken part in and opened', async () => {
    const caseId = await untilTheCall(cents);
    await does(chooseProcedure, officer, { caseId, procedureId: id, grounds: inThree('Perusteet') });
    const content = written(cents, notice);
    await does(saveCall, officer, { caseId, version: 0, content: { ...content, rounds: roundsUntil(TOO_SOON) } });
    await does(signAct, approver, { caseId, act: 'tendering.publishCall', subject: '' });
    if (hasMinimum) {
      expect(await codesOf(does(publishCall, officer, { caseId }))).toEqual(['tendering.time-too-short']);
      await does(saveCall, officer, { caseId, version: 1, content: { ...content, rounds: roundsUntil(FIRST) } });
      await does(signAct, approver, { caseId, act: 'tendering.publishCall', subject: '' });
    }
    const { rounds } = await does(publishCall, officer, { caseId });
    const roundId = rounds[0]?.id ?? '';

    const first = roundsUntil(FIRST)[0]?.kind;
    const answer = first === 'requests' ? {} : { prices: { 'p-pilot': cents - 100 }, quality: { c1: { fi: 'Ratkaisumme' } } };
    await does(saveTender, supplier, { caseId, roundId, version: 0, content: { ...answer, declarations: { r6: true }, language: 'fi' } });
    await does(submitTender, supplier, { caseId, roundId });

    await house.setClock('2027-06-03T09:00:00Z');
    await house.run(passDeadline, systemActor, { caseId, roundId });
    await does(signAct, officer, { caseId, act: 'tendering.openRound', subject: roundId });
    await does(openRound, approver, { caseId, roundId });
    expect(await house.reads.run(officer, (em) => tendersView(em, caseId, officer))).toMatchObject({
      rounds: [{ tenders: [{ status: 'submitted' }] }],
    });
  });
});

it('what the service does not run is not chosen for a case', async () => {
  const caseId = await untilTheCall(4_000_000);
  for (const { id } of procedures.list.filter(({ runs }) => runs === 'advice'))
    expect(await codesOf(does(chooseProcedure, officer, { caseId, procedureId: id }))).toEqual(['cases.procedure-not-run']);
});
