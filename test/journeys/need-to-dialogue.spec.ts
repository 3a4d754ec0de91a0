import { addMember, caseHistory, caseList, caseView, createCase, declareTies, stopCase } from '@app/cases';
import {
  answersGrid,
  endConsultation,
  moveAnswersDue,
  ownAnswer,
  publicConsultation,
  publishConsultation,
  publishSummary,
  saveAnswer,
  saveConsultation,
  sendAnswer,
} from '@app/dialogue';
import { NotAllowed, NotFound, publicActor, Refusal, systemActor, WrongShape, type Actor } from '@app/kernel';
import { needView, reviewNeed, saveNeed, submitNeed } from '@app/needs';
import { inThree, wholeNeed } from '../support/a-need';
import { anOrganisation, aPerson } from '../support/actors';
import { testHouse, type TestHouse } from '../support/house';

type Person = Awaited<ReturnType<typeof aPerson>>;
let house: TestHouse;
let owner: Person, officer: Person, approver: Person, stranger: Person, supplier: Person, rival: Person;

beforeAll(async () => {
  house = await testHouse('2027-03-01T07:00:00Z');
  const vaasa = await anOrganisation(house, 'buyer', { fi: 'Vaasan kaupunki', sv: 'Vasa stad' });
  const oulu = await anOrganisation(house, 'buyer', { fi: 'Oulun kaupunki' }, 'Oulu');
  const first = await anOrganisation(house, 'supplier', { fi: 'Routa Oy' });
  const second = await anOrganisation(house, 'supplier', { sv: 'Kvarken Ab' });
  owner = await aPerson(house, { organisationId: vaasa, kind: 'buyer', roles: ['need_owner'], name: 'Tarja Tarve', locale: 'sv' });
  officer = await aPerson(house, { organisationId: vaasa, kind: 'buyer', roles: ['officer', 'key_holder'], name: 'Outi Hankinta' });
  approver = await aPerson(house, { organisationId: vaasa, kind: 'buyer', roles: ['approver'], name: 'Kai Hyväksyjä' });
  stranger = await aPerson(house, {
    organisationId: oulu,
    kind: 'buyer',
    roles: ['officer', 'approver', 'need_owner'],
    name: 'Olavi Oululainen',
  });
  supplier = await aPerson(house, { organisationId: first, kind: 'supplier', roles: ['supplier_owner'], name: 'Ville Tarjoaja' });
  rival = await aPerson(house, {
    organisationId: second,
    kind: 'supplier',
    roles: ['supplier_owner'],
    name: 'Camilla Tarjoaja',
    locale: 'sv',
  });
});
afterAll(() => house.close());

/** The reasons of a refusal, in one language. */
const reasonsOf = async (act: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await act.then(
    () => undefined,
    (e: unknown) => e,
  );
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('nothing was refused');
  return error.reasons.map((r) => r.code);
};

test('a need goes through approval to a consultation that the market answers and all learn from', async () => {
  const { id: caseId, number } = await house.run(createCase, owner, { title: inThree('Talvihoito'), summary: inThree('Tilannetieto') });
  expect(number).toBe('VAASA 2027-000001');
  await house.run(addMember, owner, { caseId, personId: officer.personId, role: 'officer' });
  await house.run(addMember, owner, { caseId, personId: approver.personId, role: 'approver' });

  // A draft lacks everything and says so; a whole one is sent.
  expect((await house.run(saveNeed, owner, { caseId, version: 0, content: {} })).version).toBe(1);
  expect(await reasonsOf(house.run(submitNeed, owner, { caseId }))).toEqual([
    'needs.no-problem',
    'needs.no-users',
    'needs.no-outcome',
    'needs.no-kpi',
    'needs.no-value',
    'needs.no-funding',
    'needs.no-cpv',
    'needs.no-nuts',
  ]);
  await house.run(saveNeed, owner, { caseId, version: 1, content: wholeNeed });
  expect(await reasonsOf(house.run(saveNeed, owner, { caseId, version: 1, content: {} }))).toEqual(['platform.stale-edit']);
  await house.run(submitNeed, owner, { caseId });

  // The author does not approve; another returns it, and it comes back.
  expect(await reasonsOf(house.run(reviewNeed, owner, { caseId, decision: 'approved', reason: inThree('hyvä') }))).toEqual([
    'needs.author-cannot-approve',
  ]);
  const { organisationId } = owner;
  const peer = await aPerson(house, { organisationId, kind: 'buyer', roles: ['need_owner'], name: 'Pirkko Tarve' });
  expect(await reasonsOf(house.run(reviewNeed, peer, { caseId, decision: 'approved', reason: inThree('hyvä') }))).toEqual([
    'needs.approver-needed',
  ]);
  await house.run(reviewNeed, approver, { caseId, decision: 'returned', reason: inThree('Lähtötason päiväys puuttuu') });

  // Gate G1: the need and the declarations hold the consultation back, both told at once.
  await house.run(saveConsultation, officer, {
    caseId,
    version: 0,
    content: {
      text: inThree('Kartoitamme markkinaa'),
      questions: [{ id: 'q1', text: inThree('Miten mittaatte?') }],
      answersDue: '2027-04-09T12:00:00Z',
    },
  });
  expect(await reasonsOf(house.run(publishConsultation, officer, { caseId }))).toEqual([
    'needs.returned-awaits',
    'cases.ties-not-declared',
  ]);
  await house.run(submitNeed, owner, { caseId });
  await house.run(reviewNeed, approver, { caseId, decision: 'approved', reason: inThree('Hyväksytään') });
  for (const person of [owner, officer, approver])
    await house.run(declareTies, person, { caseId, conflict: false, text: inThree('Ei sidonnaisuuksia') });

  // Before publication suppliers and the public know of nothing.
  await expect(house.run(sendAnswer, supplier, { caseId, items: [{ question: 'q1', text: { fi: 'Anturilla' } }] })).rejects.toBeInstanceOf(
    NotFound,
  );
  expect(await house.reads.run(publicActor('fi'), (em) => publicConsultation(em, caseId))).toBeUndefined();
  await house.run(publishConsultation, officer, { caseId });
  expect(await house.reads.run(publicActor('fi'), (em) => publicConsultation(em, caseId))).toMatchObject({
    number,
    summary: null,
    findings: [],
  });

  await house.run(sendAnswer, supplier, { caseId, items: [{ question: 'q1', text: { fi: 'Anturilla' }, secret: true }] });
  expect(await reasonsOf(house.run(publishSummary, officer, { caseId }))).toContain('dialogue.still-open');
  // What was sent is what the city reads: a draft does not change it in silence.
  expect(await reasonsOf(house.run(saveAnswer, supplier, { caseId, items: [] }))).toEqual(['dialogue.answer-sent']);

  // The clock ends it; a late answer is kept and marked.
  await house.setClock('2027-04-09T12:00:00Z');
  await house.run(endConsultation, systemActor, { caseId });
  await house.setClock('2027-04-12T05:30:00Z');
  expect(await house.run(sendAnswer, rival, { caseId, items: [{ question: 'q1', text: { sv: 'Med bil' } }] })).toMatchObject({
    late: true,
  });
  const grid = await house.reads.run(officer, (em) => answersGrid(em, caseId));
  expect(grid.answers.map((a) => a.late)).toEqual([false, true]);

  // Nobody sees another's answer.
  expect((await house.reads.run(rival, (em) => ownAnswer(em, caseId))).answer?.items[0]?.text).toEqual({ sv: 'Med bil' });
  expect((await house.reads.run(rival, (em) => answersGrid(em, caseId))).answers).toHaveLength(1);
  expect((await house.reads.run(stranger, (em) => answersGrid(em, caseId))).answers).toEqual([]);

  await house.run(saveConsultation, officer, {
    caseId,
    version: 1,
    content: {
      text: inThree('Kartoitamme markkinaa'),
      questions: [{ id: 'q1', text: inThree('Miten mittaatte?') }],
      answersDue: '2027-04-09T12:00:00Z',
      summary: inThree('Kaksi vastasi, yksi myöhässä'),
      findings: [{ id: 'f1', text: inThree('Kaksi tapaa'), from: [], leadsTo: [] }],
    },
  });
  // The database itself keeps what is not out from the market: not a query of ours.
  const rowsSeenBy = (who: Actor) =>
    house.reads.run(who, async (em) =>
      JSON.stringify([
        await em.query('SELECT * FROM dialogue.consultation WHERE case_id = $1', [caseId]),
        await em.query('SELECT * FROM dialogue.conclusions'),
        await em.query('SELECT * FROM dialogue.summary'),
      ]),
    );
  expect(await rowsSeenBy(officer)).toContain('Kaksi vastasi');
  for (const outside of [supplier, publicActor('fi'), stranger]) expect(await rowsSeenBy(outside)).not.toMatch(/Kaksi|summary"/);
  await house.run(publishSummary, officer, { caseId });
  expect(await rowsSeenBy(rival)).toContain('Kaksi vastasi');
  expect(await house.reads.run(publicActor('sv'), (em) => publicConsultation(em, caseId))).toMatchObject({
    summary: { fi: 'Kaksi vastasi, yksi myöhässä' },
  });

  const view = await house.reads.run(officer, (em) => caseView(em, caseId, officer));
  expect(view.path.map((p) => p.state)).toEqual(['done', 'now', 'later', 'later']);
  expect((await house.facts(caseId)).filter((f) => f !== 'platform.attempt-refused')).toEqual([
    'cases.created',
    'cases.member-added',
    'cases.member-added',
    'needs.saved',
    'needs.saved',
    'needs.submitted',
    'needs.returned',
    'dialogue.saved',
    'needs.submitted',
    'needs.approved',
    'cases.ties-declared',
    'cases.ties-declared',
    'cases.ties-declared',
    'dialogue.consultation-published',
    'dialogue.answer-sent',
    'dialogue.consultation-ended',
    'dialogue.answer-sent',
    'dialogue.saved',
    'dialogue.summary-published',
  ]);
  const history = await house.reads.run(officer, (em) => caseHistory(em, caseId));
  expect(history.items.some((i) => i.type === 'platform.attempt-refused' && i.codes.includes('needs.author-cannot-approve'))).toBe(true);
});

test('another city sees nothing of it, and what it tries looks as if the case did not exist', async () => {
  const { id: caseId } = await house.run(createCase, owner, { title: inThree('Salainen'), summary: inThree('Vain meille') });
  expect((await house.reads.run(stranger, (em) => caseList(em, {}, stranger))).items).toEqual([]);
  await expect(house.reads.run(stranger, (em) => caseView(em, caseId, stranger))).rejects.toBeInstanceOf(NotFound);
  await expect(house.run(saveNeed, stranger, { caseId, version: 0, content: {} })).rejects.toBeInstanceOf(NotFound);
  expect((await house.reads.run(stranger, (em) => needView(em, caseId))).version).toBe(0);
});

test('a wrong role is denied, a wrong shape named, and neither changes anything', async () => {
  const before = (await house.facts()).length;
  await expect(house.run(createCase, supplier, { title: inThree('x'), summary: inThree('y') })).rejects.toBeInstanceOf(NotAllowed);
  await expect(house.commands.run(createCase, owner, { title: {}, summary: inThree('y'), more: 1 })).rejects.toBeInstanceOf(WrongShape);
  await expect(house.commands.run(createCase, owner, { title: { fi: 'a\u0000b' }, summary: inThree('y') })).rejects.toBeInstanceOf(
    WrongShape,
  );
  expect((await house.facts()).slice(before)).toEqual(['platform.attempt-refused']);
});

test('the same key twice at once makes one case', async () => {
  const key = 'create-once';
  const input = { title: inThree('Kerran'), summary: inThree('Vain kerran') };
  const made = await Promise.all([1, 2, 3, 4].map(() => house.commands.run(createCase, owner, input, { idempotencyKey: key })));
  expect(new Set(made.map((m) => m.id)).size).toBe(1);
  expect(await reasonsOf(house.commands.run(createCase, owner, { ...input, title: inThree('Toinen') }, { idempotencyKey: key }))).toEqual([
    'platform.key-reused',
  ]);
});

test('a case that was stopped takes no answers and moves no deadline', async () => {
  const { id: caseId } = await house.run(createCase, owner, { title: inThree('Keskeytetty'), summary: inThree('Lyhyt') });
  const content = { text: inThree('Kutsu'), questions: [{ id: 'q1', text: inThree('Miten?') }], answersDue: '2028-04-09T12:00:00Z' };
  await house.run(saveNeed, owner, { caseId, version: 0, content: wholeNeed });
  await house.run(submitNeed, owner, { caseId });
  await house.run(reviewNeed, approver, { caseId, decision: 'approved', reason: inThree('Hyväksytään') });
  await house.run(declareTies, owner, { caseId, conflict: false, text: inThree('Ei sidonnaisuuksia') });
  await house.run(saveConsultation, officer, { caseId, version: 0, content });
  await house.run(publishConsultation, officer, { caseId });
  await house.run(stopCase, officer, { caseId, reason: inThree('Rahoitus peruuntui') });
  const closed = ['cases.case-closed'];
  expect(await reasonsOf(house.run(sendAnswer, supplier, { caseId, items: [{ question: 'q1', text: { fi: 'Näin' } }] }))).toEqual(closed);
  expect(await reasonsOf(house.run(saveConsultation, officer, { caseId, version: 1, content }))).toEqual(closed);
  const moved = { caseId, answersDue: '2028-05-09T12:00:00Z', reason: inThree('Lisäaika') };
  expect(await reasonsOf(house.run(moveAnswersDue, officer, moved))).toEqual(closed);
});
