import { addMember, createCase, chooseProcedure, declareTies, signAct } from '@app/cases';
import { endConsultation, publishConsultation, publishSummary, saveConsultation } from '@app/dialogue';
import { NotAllowed, NotFound, Refusal, systemActor, WrongShape, type Actor } from '@app/kernel';
import { reviewNeed, saveNeed, submitNeed } from '@app/needs';
import type { Command } from '@app/platform';
import type { z } from 'zod';
import { anOrganisation, aPerson } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';
import {
  amendCall,
  answerQuestion,
  askQuestion,
  callView,
  confirmTender,
  envelopeOf,
  openedSubmissions,
  openPrices,
  openRound,
  ownTender,
  passDeadline,
  publicCall,
  publishAnswers,
  publishCall,
  questionsView,
  receiptsOf,
  saveAmendment,
  saveCall,
  saveTender,
  submitTender,
  supplierCall,
  tendersView,
  withdrawTender,
  cancelCall,
  openCalls,
} from './index';

type Someone = Actor & { personId: string; organisationId: string };
const three = (word: string) => ({ fi: `${word} fi`, sv: `${word} sv`, en: `${word} en` });
const DEADLINE = '2027-06-09T09:00:00.000Z';
const MOVED = '2027-06-16T09:00:00.000Z';

const content = {
  title: three('Talvihoito'),
  languages: ['fi' as const, 'sv' as const, 'en' as const],
  tenderLanguages: ['fi' as const, 'sv' as const, 'en' as const],
  grounds: three('Perusteet'),
  lots: [{ id: 'lot1', valueCents: 19_800_000, text: three('Osa') }],
  requirements: [{ id: 'r6', kind: 'suitability' as const, text: three('Vakuutus') }],
  priceItems: [{ id: 'p-pilot', quantity: 1, text: three('Kokeilu') }],
  tieBreak: { order: ['quality' as const, 'price' as const, 'lot' as const], text: three('Tasatilanne') },
  questionsDue: '2027-05-28T09:00:00.000Z',
  notice: 'E3',
  rounds: [
    {
      id: 'r-tender',
      kind: 'tenders' as const,
      deadline: DEADLINE,
      anonymousQuality: true,
      criteria: [
        { id: 'c-price', kind: 'price' as const, weight: 40, formula: 'lowest_over_price' as const, text: three('Hinta') },
        { id: 'c1', kind: 'quality' as const, weight: 60, formula: 'share_of_scale' as const, scaleMax: 10, text: three('Laatu') },
      ],
    },
  ],
};
const tender = (cents: number) => ({
  prices: { 'p-pilot': cents },
  quality: { c1: { fi: 'Ratkaisumme' } },
  declarations: { r6: true },
  secrets: ['c1'],
  language: 'fi' as const,
});
const need = {
  problem: three('Liukkaus'),
  users: three('Kulkijat'),
  outcomes: [{ id: 'o1', text: three('Turvallinen väylä') }],
  kpiIdeas: [{ id: 'k1', outcome: 'o1', text: three('Kitka'), unit: '%', baseline: 0.5, target: 0.9 }],
  valueParts: [{ id: 'v', kind: 'base' as const, cents: 19_800_000, text: three('Kokeilu') }],
  funding: [{ kind: 'city' as const, cents: 19_800_000, text: three('Kaupunki') }],
  cpv: ['90620000'],
  nuts: ['FI19A'],
};

let house: TestHouse;
let sanna: Someone, karin: Someone, outi: Someone, mikael: Someone, emma: Someone, riikka: Someone, lisa: Someone;
let caseId: string;
let roundId: string;

const at = (iso: string) => house.setClock(iso);
const codesOf = async (attempt: Promise<unknown>): Promise<string[]> => {
  try {
    await attempt;
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map((r) => r.code);
    throw error;
  }
};
const does = <S extends z.ZodType, R>(command: Command<S, R>, actor: Actor, input: z.input<S>): Promise<R> =>
  house.run(command, actor, input);
const signs = (who: Actor, act: string, subject = '') => does(signAct, who, { caseId, act, subject });

/** A case whose dialogue is summed up, by the real commands. */
async function untilTheCall(): Promise<void> {
  await at('2027-03-01T07:00:00Z');
  ({ id: caseId } = await does(createCase, sanna, { title: three('Talvihoito'), summary: three('Tiivistelmä') }));
  await does(addMember, sanna, { caseId, personId: emma.personId, role: 'expert' });
  await does(declareTies, sanna, { caseId, conflict: false, text: three('Ei sidonnaisuuksia') });
  await does(saveNeed, mikael, { caseId, version: 0, content: need });
  await does(submitNeed, mikael, { caseId });
  await does(reviewNeed, karin, { caseId, decision: 'approved', reason: three('Hyvä') });
  await does(saveConsultation, sanna, {
    caseId,
    version: 0,
    content: {
      text: three('Kutsu'),
      questions: [{ id: 'q1', text: three('Miten?') }],
      answersDue: '2027-04-01T09:00:00.000Z',
      summary: three('Yhteenveto'),
    },
  });
  await does(publishConsultation, sanna, { caseId });
}

beforeAll(async () => {
  house = await testHouse();
  const city = await anOrganisation(house, 'buyer', { fi: 'Vaasa', sv: 'Vasa' });
  const person = (roles: Actor['roles'], name: string, organisationId = city, kind: 'buyer' | 'supplier' = 'buyer') =>
    aPerson(house, { organisationId, kind, roles, name });
  sanna = await person(['officer', 'key_holder'], 'Sanna');
  karin = await person(['approver', 'key_holder'], 'Karin');
  outi = await person(['lawyer', 'key_holder'], 'Outi');
  mikael = await person(['need_owner'], 'Mikael');
  emma = await person(['expert'], 'Emma');
  riikka = await person(['supplier_owner'], 'Riikka', await anOrganisation(house, 'supplier', { fi: 'Tuiskutieto Oy' }), 'supplier');
  lisa = await person(['supplier_owner'], 'Lisa', await anOrganisation(house, 'supplier', { sv: 'Frostkarta Ab' }), 'supplier');
  await untilTheCall();
});
afterAll(() => house.close());

/** What everyone but the sender sees of tenders: nothing, by row-level security alone. */
async function rowsSeenBy(actor: Actor): Promise<number> {
  return house.reads.run(actor, async (em) => {
    const rows: unknown[] = [
      ...(await em.query(`SELECT id FROM tendering.submission WHERE supplier_id <> $1`, [actor.organisationId])),
      ...(await em.query(`SELECT submission_id FROM tendering.envelope WHERE supplier_id <> $1`, [actor.organisationId])),
    ];
    return rows.length;
  });
}

describe('the call', () => {
  it('begins with the notice that is due', async () => {
    await at('2027-04-27T13:00:00Z');
    const { version, content: begun, notices } = await house.reads.run(sanna, (em, now) => callView(em, caseId, now));
    expect([version, begun.notice, notices]).toEqual([0, 'E3', { due: 'E3', allowed: ['E3', '16'] }]);
  });

  it('g04: is not published without the summary and a second person, and both are told', async () => {
    await at('2027-04-27T13:00:00Z');
    await does(chooseProcedure, sanna, { caseId, procedureId: 'national-open', grounds: three('Kansallinen') });
    await does(saveCall, sanna, { caseId, version: 0, content });
    const codes = await codesOf(does(publishCall, sanna, { caseId }));
    expect(codes).toEqual(['dialogue.summary-unpublished', 'cases.second-person-missing']);
  });

  it('S14: an edit of an older version is refused with 412', async () => {
    await expect(does(saveCall, sanna, { caseId, version: 0, content })).rejects.toMatchObject({ status: 412 });
  });

  it('is seen by nobody outside before it is published', async () => {
    await expect(house.reads.run(lisa, (em) => supplierCall(em, caseId, lisa))).rejects.toThrow();
    expect(await house.reads.run(lisa, (em) => publicCall(em, caseId))).toBeUndefined();
  });

  it('is published by two who agree on the same version, and its law is fixed', async () => {
    await house.run(endConsultation, systemActor, { caseId });
    await does(publishSummary, sanna, { caseId });
    await at('2027-05-10T05:00:00Z');
    await signs(karin, 'tendering.publishCall');
    await does(saveCall, sanna, { caseId, version: 1, content });
    expect(await codesOf(does(publishCall, sanna, { caseId }))).toEqual(['cases.second-person-missing']);
    await signs(karin, 'tendering.publishCall');
    const { rounds } = await does(publishCall, sanna, { caseId });
    roundId = rounds[0]?.id ?? '';
    expect(await house.system.query('SELECT stage, rules_on::text FROM cases."case" WHERE id = $1', [caseId])).toEqual([
      { stage: 'tender', rules_on: '2027-05-10' },
    ]);
    expect(await house.system.query('SELECT command, at FROM cases.due WHERE key LIKE $1', ['tendering.%'])).toEqual([
      { command: 'tendering.passDeadline', at: new Date(DEADLINE) },
    ]);
    expect(await codesOf(does(saveCall, sanna, { caseId, version: 2, content }))).toEqual(['tendering.call-not-draft']);
    const view = await house.reads.run(sanna, (em, now) => callView(em, caseId, now));
    expect(view).toMatchObject({
      status: 'published',
      rulesOn: '2027-05-10',
      missing: [],
      rounds: [{ id: roundId, key: 'r-tender', status: 'open' }],
    });
    expect(await house.reads.run(lisa, openCalls)).toMatchObject([{ caseId, own: 'none', deadline: DEADLINE }]);
  });
});

describe('questions', () => {
  it('are answered to all at one instant, and nobody learns who asked', async () => {
    await at('2027-05-12T07:15:00Z');
    const { id } = await does(askQuestion, lisa, { caseId, text: { en: 'May cameras be mounted?' } });
    expect(await codesOf(does(publishAnswers, sanna, { caseId }))).toEqual(['tendering.no-answers-to-publish']);
    await does(answerQuestion, sanna, { caseId, questionId: id, answer: three('Kyllä') });
    expect((await house.reads.run(lisa, (em) => supplierCall(em, caseId, lisa))).ownQuestions).toMatchObject([{ answer: null }]);
    expect((await house.reads.run(riikka, (em) => supplierCall(em, caseId, riikka))).call.questions).toEqual([]);
    await does(publishAnswers, sanna, { caseId });
    const told = await house.reads.run(riikka, (em) => supplierCall(em, caseId, riikka));
    expect(told.call.questions).toMatchObject([{ id, answer: three('Kyllä') }]);
    const seen = JSON.stringify([told, await house.reads.run(sanna, (em) => questionsView(em, caseId, sanna))]);
    expect(seen).not.toContain(lisa.personId);
    expect(seen).not.toContain(lisa.organisationId);
    expect(await house.reads.run(sanna, (em) => em.query('SELECT * FROM tendering.question_asker'))).toEqual([]);
    expect(await codesOf(does(answerQuestion, sanna, { caseId, questionId: id, answer: three('Ei') }))).toEqual([
      'tendering.answer-released',
    ]);
  });

  it('g07: end at their own deadline', async () => {
    await at('2027-05-28T08:59:00Z');
    await does(askQuestion, riikka, { caseId, text: { fi: 'Saako mitata yöllä?' } });
    await at('2027-05-28T09:00:01Z');
    await expect(does(askQuestion, lisa, { caseId, text: { en: 'Late?' } })).rejects.toMatchObject({
      reasons: [{ code: 'tendering.questions-over', text: { en: expect.stringContaining('28 May 2027 at') } }],
    });
  });
});

describe('tenders', () => {
  it('in a strange shape are told field by field', async () => {
    await at('2027-05-31T13:00:00Z');
    const strange = does(saveTender, lisa, { caseId, roundId, version: 0, content: { prices: { 'p-moon': 1 } } });
    await expect(strange).rejects.toBeInstanceOf(WrongShape);
  });

  it('that lack something are not taken, and everything is listed', async () => {
    await does(saveTender, lisa, { caseId, roundId, version: 0, content: {} });
    expect(await codesOf(does(submitTender, lisa, { caseId, roundId }))).toEqual([
      'tendering.language-missing',
      'tendering.price-missing',
      'tendering.quality-missing',
      'tendering.declaration-missing',
    ]);
  });

  it('are received with a receipt, and stay unseen by all others (n5)', async () => {
    await at('2027-06-01T11:30:00Z');
    await does(saveTender, lisa, { caseId, roundId: 'r-tender', version: 1, content: tender(7_400_000) });
    expect(await does(submitTender, lisa, { caseId, roundId })).toMatchObject({
      receipt: { round: 'r-tender', deadline: DEADLINE, supplier: 'Frostkarta Ab', replaces: null },
    });
    await does(saveTender, riikka, { caseId, roundId, version: 0, content: tender(5_800_000) });
    await does(submitTender, riikka, { caseId, roundId });
    for (const other of [sanna, karin, emma]) expect(await rowsSeenBy(other)).toBe(0);
    expect(await rowsSeenBy(riikka)).toBe(0);
    const ledger: { n: number }[] = await house.reads.run(sanna, (em) =>
      em.query(`SELECT count(*)::int AS n FROM platform.ledger WHERE organisation_id = ANY($1)`, [
        [lisa.organisationId, riikka.organisationId],
      ]),
    );
    expect(ledger).toEqual([{ n: 0 }]);
  });

  it('g08: are not shown before the opening', async () => {
    await expect(house.reads.run(sanna, (em) => tendersView(em, caseId, sanna))).rejects.toMatchObject({
      reasons: [{ code: 'tendering.not-opened', text: { en: expect.stringContaining('not shown') } }],
    });
    await expect(house.reads.run(emma, (em) => tendersView(em, caseId, emma))).rejects.toBeInstanceOf(NotFound);
  });

  it('are held by a material amendment that two make, which moves the deadline and its due moment', async () => {
    await at('2027-06-03T06:00:00Z');
    const change = {
      caseId,
      id: 'am1',
      kind: 'material' as const,
      text: three('Yksikkö korjataan'),
      changes: [{ what: 'annex2/unit', from: 'kg', to: 'g' }],
      deadline: { round: 'r-tender', to: MOVED },
    };
    expect(await codesOf(does(amendCall, sanna, change))).toEqual(['cases.second-person-missing']);
    await does(saveAmendment, sanna, change);
    await signs(karin, 'tendering.amendCall', 'am1');
    expect(await codesOf(does(amendCall, sanna, { ...change, deadline: { round: 'r-tender', to: '2027-06-10T09:00:00.000Z' } }))).toEqual([
      'tendering.amendment-differs',
    ]);
    const { id } = await does(amendCall, sanna, change);
    expect(await house.system.query('SELECT at FROM cases.due WHERE key LIKE $1', ['tendering.%'])).toEqual([{ at: new Date(MOVED) }]);
    const own = await house.reads.run(riikka, (em) => ownTender(em, caseId, roundId, riikka));
    expect(own.submissions).toMatchObject([{ status: 'submitted', heldBy: [{ id, key: 'am1' }] }]);
    await at('2027-06-07T06:00:00Z');
    await does(confirmTender, riikka, { caseId, roundId, amendmentId: id });
    expect(await codesOf(does(confirmTender, riikka, { caseId, roundId, amendmentId: id }))).toEqual(['tendering.nothing-to-confirm']);
  });

  it('cannot have their time shortened', async () => {
    const change = { caseId, kind: 'clarification' as const, text: three('Aikaistus'), deadline: { round: roundId, to: DEADLINE } };
    expect(await codesOf(does(saveAmendment, sanna, change))).toEqual(['tendering.deadline-only-forward']);
  });

  it('are not written while questions may still come', async () => {
    const change = { caseId, kind: 'clarification' as const, text: three('Kysymysaika'), questionsDue: MOVED };
    expect(await codesOf(does(saveAmendment, sanna, change))).toEqual(['tendering.questions-due-after-deadline']);
  });

  it('are withdrawn with a reason, and a new one names what it replaces', async () => {
    await at('2027-06-14T07:10:00Z');
    const { id } = await does(withdrawTender, lisa, { caseId, roundId, reason: { en: 'The unit changed.' } });
    expect(await codesOf(does(withdrawTender, lisa, { caseId, roundId, reason: { en: 'Again.' } }))).toEqual(['tendering.nothing-stands']);
    await does(saveTender, lisa, { caseId, roundId, version: 0, content: tender(6_900_000) });
    expect(await does(submitTender, lisa, { caseId, roundId })).toMatchObject({ receipt: { replaces: id } });
  });

  it('sent again replace the one that stands; what was sent cannot be changed, by row security alone', async () => {
    await does(saveTender, lisa, { caseId, roundId, version: 0, content: tender(6_950_000) });
    const clicks = await Promise.all([1, 2].map(() => codesOf(does(submitTender, lisa, { caseId, roundId }))));
    expect(clicks.flat()).toEqual(['tendering.nothing-to-submit']); // S14: two clicks, one effect
    const own = await house.reads.run(lisa, (em) => ownTender(em, caseId, roundId, lisa));
    expect(own.submissions.map((s) => s.status)).toEqual(['submitted', 'withdrawn', 'withdrawn']);
    const touched = await house.reads.run(lisa, (em) => em.query(`UPDATE tendering.envelope SET sealed = '{}' RETURNING part`));
    expect(touched).toEqual([[], 0]);
  });
});

describe('the deadline', () => {
  it('g09 and g12: nothing is opened before it, nor by one alone, and both are told', async () => {
    await at('2027-06-16T08:30:00Z');
    expect(await codesOf(does(openRound, sanna, { caseId, roundId }))).toEqual([
      'tendering.opening-too-early',
      'cases.second-person-missing',
    ]);
    await signs(sanna, 'tendering.openRound', roundId);
    expect(await codesOf(does(openRound, outi, { caseId, roundId }))).toEqual(['tendering.opening-too-early']);
  });

  it('g10: a tender after it is refused with both instants, kept as late, and never opened', async () => {
    const late = await aPerson(house, {
      organisationId: await anOrganisation(house, 'supplier', { fi: 'Pakkaslinja Oy' }),
      kind: 'supplier',
      roles: ['supplier_owner'],
      name: 'Jani',
    });
    await does(saveTender, late, { caseId, roundId, version: 0, content: tender(4_900_000) });
    await at('2027-06-16T09:00:01Z');
    const sent = await does(submitTender, late, { caseId, roundId });
    expect(sent).toMatchObject({ refused: { code: 'tendering.tender-late' }, refusal: { deadline: MOVED } });
    const { refusals } = await house.reads.run(late, (em) => receiptsOf(em, caseId, roundId, late));
    expect(refusals).toHaveLength(1);
    expect((await house.facts(caseId)).at(-1)).toBe('tendering.tender-refused-late');
    expect(await codesOf(does(submitTender, late, { caseId, roundId }))).toEqual(['tendering.tender-late']);
  });

  it('an answer that no tender can heed any more is not published', async () => {
    const { items } = await house.reads.run(sanna, (em) => questionsView(em, caseId, sanna));
    const open = items.find((q) => q.answer === null);
    await does(answerQuestion, sanna, { caseId, questionId: open?.id ?? '', answer: three('Kyllä') });
    expect(await codesOf(does(publishAnswers, sanna, { caseId }))).toEqual(['tendering.answers-too-late']);
  });

  it('g11: a tender cannot be withdrawn after it', async () => {
    await at('2027-06-16T09:10:00Z');
    await house.run(passDeadline, systemActor, { caseId, roundId });
    expect(await codesOf(does(withdrawTender, riikka, { caseId, roundId, reason: { fi: 'Emme ehdi.' } }))).toEqual([
      'tendering.withdraw-late',
    ]);
  });
});

describe('the opening', () => {
  it('g12: takes a second key holder within fifteen minutes', async () => {
    await at('2027-06-16T09:30:00Z');
    expect(await codesOf(does(openRound, sanna, { caseId, roundId }))).toEqual(['cases.second-person-missing']);
    await expect(signs(mikael, 'tendering.openRound', roundId)).rejects.toBeInstanceOf(NotAllowed);
    await signs(sanna, 'tendering.openRound', roundId);
    await at('2027-06-16T09:46:00Z');
    expect(await codesOf(does(openRound, outi, { caseId, roundId }))).toEqual(['cases.second-person-missing']);
  });

  it('shows tenders without prices; withdrawn and late ones only as facts (n6)', async () => {
    await at('2027-06-16T10:00:00Z');
    await signs(sanna, 'tendering.openRound', roundId);
    const { submissions } = await does(openRound, outi, { caseId, roundId });
    expect(submissions).toHaveLength(2);
    const { rounds } = await house.reads.run(sanna, (em) => tendersView(em, caseId, sanna));
    const tenders = rounds[0]?.tenders ?? [];
    expect(tenders.map((t) => t.status).sort()).toEqual(['late', 'submitted', 'submitted', 'withdrawn', 'withdrawn']);
    for (const t of tenders) expect(t.content === null).toBe(t.status !== 'submitted');
    expect(tenders.flatMap((t) => Object.keys(t.content?.prices ?? {}))).toEqual([]);
    expect(await house.reads.run(sanna, (em) => openedSubmissions(em, roundId))).toHaveLength(2);
    const parts: { part: string }[] = await house.reads.run(emma, (em) => em.query('SELECT part FROM tendering.envelope'));
    expect(parts).toEqual([{ part: 'quality' }, { part: 'quality' }]);
    await expect(house.reads.run(emma, (em) => tendersView(em, caseId, emma))).rejects.toBeInstanceOf(NotFound);
    expect(await codesOf(does(openRound, outi, { caseId, roundId }))).toContain('tendering.already-opened');
  });

  it('asks the envelopes once, however many tenders there are', async () => {
    const asked = await house.reads.run(sanna, async (em) => {
      const query = em.queryRunner && jest.spyOn(em.queryRunner, 'query');
      await tendersView(em, caseId, sanna);
      return query?.mock.calls.filter(([sql]) => sql.includes('"envelope"')).length;
    });
    expect(asked).toBe(1);
  });

  it('shows prices when the evaluation opens them', async () => {
    const [first] = await house.reads.run(sanna, (em) => openedSubmissions(em, roundId));
    const price = () => house.reads.run(sanna, (em) => envelopeOf(em, first?.id ?? '', 'price'));
    expect(await price()).toBeUndefined();
    await house.commands.transact(sanna, 'test', (tx) => openPrices(tx, roundId));
    expect(await price()).toEqual({ prices: { 'p-pilot': 5_800_000 } });
  });

  it('leaves one fact for each act', async () => {
    const facts = (await house.facts(caseId)).filter(
      (f) => f.startsWith('tendering.') && f !== 'tendering.saved' && f !== 'tendering.draft-saved',
    );
    expect(facts).toEqual([
      'tendering.call-published',
      'tendering.question-asked',
      'tendering.question-answered',
      'tendering.answers-published',
      'tendering.question-asked',
      'tendering.tender-submitted',
      'tendering.tender-submitted',
      'tendering.call-amended',
      'tendering.tender-confirmed',
      'tendering.tender-withdrawn',
      'tendering.tender-submitted',
      'tendering.tender-submitted',
      'tendering.tender-refused-late',
      'tendering.question-answered',
      'tendering.deadline-passed',
      'tendering.round-opened',
    ]);
  });
});

describe('a cancelled call', () => {
  it('stops the case, tells why, and takes nothing more', async () => {
    await does(cancelCall, sanna, { caseId, reason: three('Rahoitus peruuntui') });
    expect(await house.reads.run(lisa, (em) => publicCall(em, caseId))).toMatchObject({
      status: 'cancelled',
      cancelledReason: three('Rahoitus peruuntui'),
    });
    expect(await codesOf(does(saveTender, lisa, { caseId, roundId, version: 0, content: {} }))).toEqual(['tendering.call-not-open']);
    expect(await codesOf(does(publishAnswers, sanna, { caseId }))).toEqual(['tendering.call-not-open']);
    expect(await codesOf(does(cancelCall, sanna, { caseId, reason: three('Uudelleen') }))).toEqual(['tendering.call-not-open']);
  });
});

describe('a moved deadline', () => {
  it('is never that of a round that is over', async () => {
    await untilTheCall();
    await does(chooseProcedure, sanna, { caseId, procedureId: 'innovation-partnership', grounds: three('Kehittäminen') });
    const requests = { id: 'r-requests', kind: 'requests' as const, deadline: DEADLINE };
    const rounds = [requests, ...content.rounds.map((r) => ({ ...r, deadline: '2027-09-09T09:00:00.000Z' }))];
    await does(saveCall, sanna, { caseId, version: 0, content: { ...content, rounds } });
    await at('2027-05-01T05:00:00Z');
    await house.run(endConsultation, systemActor, { caseId });
    await does(publishSummary, sanna, { caseId });
    await signs(karin, 'tendering.publishCall');
    await does(publishCall, sanna, { caseId });
    const change = { caseId, kind: 'clarification' as const, text: three('Siirto'), deadline: { round: 'r-requests', to: MOVED } };
    expect(await codesOf(does(saveAmendment, sanna, change))).toEqual([]);
    await at('2027-06-10T05:00:00Z');
    await house.system.query(
      `UPDATE tendering.round SET status = 'opened', opened_at = deadline, opened_by = $2 WHERE case_id = $1 AND key = 'r-requests'`,
      [caseId, [sanna.personId, karin.personId]],
    );
    await house.system.query(`UPDATE tendering.round SET status = 'open' WHERE case_id = $1 AND key = 'r-tender'`, [caseId]);
    expect(await codesOf(does(saveAmendment, sanna, change))).toEqual(['tendering.round-not-open']);
  });

  it('R6: never races a submission: each is judged by the deadline that its own proof names', async () => {
    await untilTheCall();
    await does(chooseProcedure, sanna, { caseId, procedureId: 'national-open', grounds: three('Kansallinen') });
    await does(saveCall, sanna, { caseId, version: 0, content });
    await at('2027-05-01T05:00:00Z');
    await house.run(endConsultation, systemActor, { caseId });
    await does(publishSummary, sanna, { caseId });
    await signs(karin, 'tendering.publishCall');
    const { rounds } = await does(publishCall, sanna, { caseId });
    roundId = rounds[0]?.id ?? '';

    const outcomes: string[] = [];
    for (let i = 0; i < 6; i++) {
      const before = Date.parse((await house.reads.run(lisa, (em) => publicCall(em, caseId)))?.rounds[0]?.deadline ?? '');
      const change = {
        caseId,
        id: `am${i}`,
        kind: 'clarification' as const,
        text: three('Siirto'),
        deadline: { round: roundId, to: new Date(before + 60_000).toISOString() },
      };
      await at(new Date(before - 30_000).toISOString());
      await does(saveTender, lisa, { caseId, roundId, version: 0, content: tender(6_950_000 + i) });
      await does(saveAmendment, sanna, change);
      await signs(karin, 'tendering.amendCall', change.id);
      // From 60 ms before the old deadline to 20 ms before: some submissions read the clock after it, with or without the amendment.
      await at(new Date(before - 60 + i * 8).toISOString());
      const [sent, amended] = await Promise.allSettled([does(submitTender, lisa, { caseId, roundId }), does(amendCall, sanna, change)]);
      if (sent.status === 'rejected') throw sent.reason;
      const proof = 'receipt' in sent.value ? sent.value.receipt : sent.value.refusal;
      expect(proof.receivedAt < proof.deadline).toBe('receipt' in sent.value);
      const inForce = [before, ...(amended.status === 'fulfilled' ? [before + 60_000] : [])].map((ms) => new Date(ms).toISOString());
      expect(inForce).toContain(proof.deadline);
      outcomes.push('receipt' in sent.value ? 'received' : 'late');
      if (amended.status === 'rejected') {
        expect(
          await codesOf(
            Promise.resolve().then(() => {
              throw amended.reason;
            }),
          ),
        ).toContain('tendering.deadline-passed');
        break;
      }
    }
    expect(outcomes.length).toBeGreaterThan(0);
  });
});
