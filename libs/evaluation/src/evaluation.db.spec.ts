import { createCase, chooseProcedure, declareTies as declareCaseTies, myWork, signAct } from '@app/cases';
import { endConsultation, publishConsultation, publishSummary, saveConsultation } from '@app/dialogue';
import { NotAllowed, NotFound, Refusal, systemActor, WrongShape, type Actor } from '@app/kernel';
import { reviewNeed, saveNeed, submitNeed } from '@app/needs';
import type { Command } from '@app/platform';
import { amendCall, openRound, publishCall, saveCall, saveTender, submitTender, supplierCall, withdrawTender } from '@app/tendering';
import type { z } from 'zod';
import { anOrganisation, aPerson } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';
import {
  answerClarification,
  askClarification,
  checkSuitability,
  declareTies,
  evaluationView,
  finaliseRound,
  invitePanel,
  ownClarifications,
  proposeAward,
  rankingView,
  recordMeasured,
  remindScores,
  reviewOf,
  reviewScores,
  reviewsOf,
  reviewTender,
  saveConsensus,
  saveScores,
  selectCandidates,
  submitScores,
} from './index';
import { rankSubmissions } from './scoring';

type Someone = Actor & { personId: string; organisationId: string };
const three = (word: string) => ({ fi: `${word} fi`, sv: `${word} sv`, en: `${word} en` });
const OPENING = '2027-06-16T10:00:00.000Z';

const quality = (id: string, weight: number, minimum?: number) => ({
  id,
  kind: 'quality' as const,
  weight,
  formula: 'share_of_scale' as const,
  scaleMax: 10,
  ...(minimum !== undefined && { minimum }),
  text: three(id),
});
const price = (weight: number) => ({
  id: 'c-price',
  kind: 'price' as const,
  weight,
  formula: 'lowest_over_price' as const,
  text: three('Hinta'),
});
const round = (id: string, kind: 'tenders' | 'requests', criteria: object[], more: object = {}) => ({
  id,
  kind,
  deadline: '2027-06-16T09:00:00.000Z',
  anonymousQuality: true,
  criteria,
  ...more,
});
/** The round of the winter cycling case: weights, scales and minimums as published there. */
const WINTER = round('r-tender', 'tenders', [
  price(40),
  quality('c1', 25, 5),
  quality('c2', 15),
  quality('c3', 10, 4),
  {
    id: 'c4',
    kind: 'declared' as const,
    weight: 10,
    formula: 'linear_between' as const,
    best: 0,
    worst: 200,
    unit: 'g',
    text: three('CO2'),
  },
]);
const callWith = (rounds: object[]) => ({
  title: three('Talvihoito'),
  languages: ['fi', 'sv', 'en'],
  tenderLanguages: ['fi', 'sv', 'en'],
  grounds: three('Perusteet'),
  lots: [{ id: 'lot1', valueCents: 19_800_000, text: three('Osa') }],
  requirements: [{ id: 'r6', kind: 'suitability', text: three('Vakuutus') }],
  priceItems: [
    { id: 'p-pilot', quantity: 1, text: three('Kokeilu') },
    { id: 'p-season', quantity: 3, text: three('Kausi') },
  ],
  tieBreak: { order: ['quality', 'price', 'lot'], text: three('Tasatilanne') },
  questionsDue: '2027-05-28T09:00:00.000Z',
  notice: 'E3',
  rounds,
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
const tender = (pilot: number, season: number, c4: number, texts: Record<string, object>) => ({
  prices: { 'p-pilot': pilot * 100, 'p-season': season * 100 },
  values: { c4 },
  quality: texts,
  declarations: { r6: true },
  secrets: ['c1'],
  language: 'fi' as const,
});
const plain = (words: string) => ({ c1: { fi: words }, c2: { fi: words }, c3: { fi: words } });

let house: TestHouse;
let sanna: Someone, karin: Someone, outi: Someone, mikael: Someone, jukka: Someone;
let anna: Someone, johan: Someone, meri: Someone, emma: Someone, reserve: Someone;
let riikka: Someone, lisa: Someone, camilla: Someone, ville: Someone, jani: Someone;

const at = (iso: string) => house.setClock(iso);
const does = <S extends z.ZodType, R>(command: Command<S, R>, actor: Actor, input: z.input<S>): Promise<R> =>
  house.run(command, actor, input);
const sees = <R>(actor: Actor, read: (em: Parameters<Parameters<TestHouse['reads']['run']>[1]>[0]) => Promise<R>): Promise<R> =>
  house.reads.run(actor, read);
/** The codes with which an attempt was refused; empty where it went through. */
const codesOf = async (attempt: Promise<unknown>): Promise<string[]> => {
  try {
    await attempt;
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.reasons.map((r) => r.code.replace('evaluation.', ''));
    throw error;
  }
};
const statusOf = (attempt: Promise<unknown>): Promise<number> =>
  attempt.then(
    () => 200,
    (error: unknown) => (error instanceof Refusal ? error.status : 500),
  );

/** A case whose call with these rounds is published, by the real commands. */
async function publishedCase(
  rounds: object[],
  procedureId = 'national-open',
): Promise<{ caseId: string; rounds: { id: string; key: string }[] }> {
  await at('2027-03-01T07:00:00Z');
  const { id: caseId } = await does(createCase, sanna, { title: three('Talvihoito'), summary: three('Tiivistelmä') });
  await does(declareCaseTies, sanna, { caseId, conflict: false, text: three('Ei sidonnaisuuksia') });
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
      summary: three('Y'),
    },
  });
  await does(publishConsultation, sanna, { caseId });
  await at('2027-05-01T05:00:00Z');
  await house.run(endConsultation, systemActor, { caseId });
  await does(publishSummary, sanna, { caseId });
  await does(chooseProcedure, sanna, { caseId, procedureId, grounds: three('Perusteet') });
  await house.commands.run(saveCall, sanna, { caseId, version: 0, content: callWith(rounds) });
  await at('2027-05-10T05:00:00Z');
  await does(signAct, karin, { caseId, act: 'tendering.publishCall' });
  const published = await does(publishCall, sanna, { caseId });
  return { caseId, rounds: published.rounds };
}

async function sends(who: Actor, caseId: string, roundId: string, content: object): Promise<string> {
  await house.commands.run(saveTender, who, { caseId, roundId, version: 0, content });
  const sent = await does(submitTender, who, { caseId, roundId });
  return 'receipt' in sent ? sent.receipt.id : '';
}

async function opens(caseId: string, roundId: string): Promise<void> {
  await does(signAct, sanna, { caseId, act: 'tendering.openRound', subject: roundId });
  await does(openRound, outi, { caseId, roundId });
}

beforeAll(async () => {
  house = await testHouse();
  const city = await anOrganisation(house, 'buyer', { fi: 'Vaasa', sv: 'Vasa' });
  const person = (roles: Actor['roles'], name: string, organisationId = city, kind: 'buyer' | 'supplier' = 'buyer') =>
    aPerson(house, { organisationId, kind, roles, name });
  const supplier = async (name: string, company: object) =>
    person(['supplier_owner'], name, await anOrganisation(house, 'supplier', company), 'supplier');
  sanna = await person(['officer', 'key_holder'], 'Sanna');
  karin = await person(['approver', 'key_holder'], 'Karin');
  outi = await person(['lawyer', 'key_holder'], 'Outi');
  mikael = await person(['need_owner'], 'Mikael');
  jukka = await person(['officer'], 'Jukka', await anOrganisation(house, 'buyer', { fi: 'Seinäjoki' }));
  anna = await person(['expert', 'chair'], 'Anna');
  johan = await person(['expert'], 'Johan');
  meri = await person(['expert'], 'Meri');
  emma = await person(['expert'], 'Emma');
  reserve = await person(['reserve', 'expert'], 'Reino');
  riikka = await supplier('Riikka', { fi: 'Tuiskutieto Oy' });
  lisa = await supplier('Lisa', { sv: 'Frostkarta Ab' });
  camilla = await supplier('Camilla', { sv: 'Kvarkens Väglagsdata Ab' });
  ville = await supplier('Ville', { fi: 'Routapolku Oy' });
  jani = await supplier('Jani', { fi: 'Pakkaslinja Oy' });
});
afterAll(() => house.close());

describe('the winter cycling round', () => {
  let caseId: string;
  let roundId: string;
  let withdrawn: string, kvd: string, frostkarta: string, routapolku: string, tuiskutieto: string, held: string;
  let tenders: string[];

  const scored = (points: readonly number[][]) =>
    [kvd, frostkarta, routapolku, tuiskutieto].flatMap((submission, t) =>
      ['c1', 'c2', 'c3'].map((criterion, c) => ({
        submission,
        criterion,
        points: points[t]?.[c] ?? 0,
        reason: { fi: `Syy ${criterion}` },
      })),
    );
  /** What the panel agreed on in the case script. */
  const AGREED = [
    [9, 9, 8],
    [8, 9, 9],
    [8, 7, 8],
    [5, 6, 4],
  ];
  const panel = () => [
    { personId: anna.personId, role: 'chair' as const },
    ...[johan, meri, emma].map((who) => ({ personId: who.personId, role: 'member' as const })),
  ];
  const consensus = (items: z.input<typeof saveConsensus.input>['items'] = scored(AGREED)) =>
    does(saveConsensus, anna, { caseId, roundId, items });
  const declares = (who: Actor, conflict = false) => does(declareTies, who, { roundId, conflict, text: three('Sidonnaisuudet') });
  const sendsScores = (who: Actor, points = AGREED) => does(submitScores, who, { roundId, items: scored(points) });

  beforeAll(async () => {
    const made = await publishedCase([WINTER]);
    caseId = made.caseId;
    roundId = made.rounds[0]?.id ?? '';
    await at('2027-05-31T13:00:00Z');
    held = await sends(jani, caseId, roundId, tender(49_000, 29_000, 185, plain('Kitkamittari')));
    const change = { caseId, kind: 'material' as const, text: three('Yksikkö'), changes: [{ what: 'annex2/unit', from: 'kg', to: 'g' }] };
    await at('2027-06-03T06:00:00Z');
    await does(signAct, karin, { caseId, act: 'tendering.amendCall' });
    await does(amendCall, sanna, change);
    await at('2027-06-14T07:00:00Z');
    withdrawn = await sends(lisa, caseId, roundId, tender(74_000, 42_500, 35, plain('Kamerat')));
    await does(withdrawTender, lisa, { caseId, roundId, reason: { en: 'The unit changed.' } });
    frostkarta = await sends(lisa, caseId, roundId, tender(69_000, 39_500, 35, plain('Kamerat')));
    const leaking = { ...plain('Malli'), c1: { fi: 'Tuiskutieto laskee liukkauden tiesääasemista.' } };
    tuiskutieto = await sends(riikka, caseId, roundId, tender(58_000, 34_000, 160, leaking));
    kvd = await sends(camilla, caseId, roundId, tender(71_500, 41_000, 20, plain('Anturit')));
    routapolku = await sends(ville, caseId, roundId, tender(64_000, 38_500, 90, plain('Mittauspyörä')));
    tenders = [kvd, frostkarta, routapolku, tuiskutieto];
  });

  describe('the panel', () => {
    it('is invited by an officer of the city; only experts who are nothing else, nobody twice, one chair', async () => {
      await expect(does(invitePanel, mikael, { caseId, roundId, members: panel() })).rejects.toBeInstanceOf(NotAllowed);
      await expect(does(invitePanel, jukka, { caseId, roundId, members: panel() })).rejects.toBeInstanceOf(NotFound);
      const invite = (members: z.input<typeof invitePanel.input>['members']) =>
        codesOf(does(invitePanel, sanna, { caseId, roundId, members }));
      expect(await invite([{ personId: sanna.personId, role: 'chair' }])).toEqual(['not-an-expert']);
      expect(await invite([{ personId: jukka.personId, role: 'chair' }])).toEqual(['not-an-expert']);
      expect(await invite([{ personId: emma.personId, role: 'member' }])).toEqual(['one-chair']);
      expect(await invite([...panel(), { personId: emma.personId, role: 'chair' }])).toEqual(['in-panel-already', 'one-chair']);
      expect(await invite([{ personId: anna.personId, role: 'chair', replaces: johan.personId }])).toEqual(['not-in-panel']);
    });

    it('sees nothing before the opening, not even who tendered', async () => {
      await at('2027-06-15T07:00:00Z');
      await does(invitePanel, sanna, { caseId, roundId: 'r-tender', members: panel() });
      expect(await codesOf(declares(emma))).toEqual(['not-opened']);
      const review = await sees(emma, (em) => reviewOf(em, roundId, emma));
      expect(review).toMatchObject({ openedAt: null, tenderers: [], tenders: [], own: { state: 'invited' } });
      expect(await codesOf(sees(emma, (em) => reviewTender(em, roundId, kvd, emma)))).toEqual(['not-opened']);
      expect(await sees(sanna, (em) => evaluationView(em, caseId, roundId))).toMatchObject({ openedAt: null, tenders: [], nameLeaks: [] });
      expect(await codesOf(sees(sanna, (em) => rankingView(em, caseId, roundId)))).toEqual(['not-opened']);
      await expect(does(checkSuitability, sanna, { caseId, submissionId: kvd, ok: true, text: three('Ok') })).rejects.toBeInstanceOf(
        NotFound,
      );
    });

    it('is reminded 21 days after the opening, once', async () => {
      await at(OPENING);
      await opens(caseId, roundId);
      await does(invitePanel, sanna, {
        caseId,
        roundId,
        members: [{ personId: reserve.personId, role: 'member', replaces: johan.personId }],
      });
      const due: { at: Date; input: object }[] = await house.system.query(`SELECT at, input FROM cases.due WHERE command = $1`, [
        'evaluation.remindScores',
      ]);
      expect(due).toHaveLength(1);
      expect(due[0]?.input).toEqual({ roundId });
      expect(Math.round((due[0]?.at.getTime() ?? 0) / 60_000)).toBe(Date.parse('2027-07-07T10:00:00Z') / 60_000);
    });

    it('g13: declares ties before anything of a tender is shown; whom it is about is told, but not which tender is whose (n9)', async () => {
      for (const who of [anna, meri, emma, reserve])
        expect(await codesOf(sees(who, (em) => reviewTender(em, roundId, kvd, who)))).toEqual(['declare-first']);
      const before = await sees(emma, (em) => reviewOf(em, roundId, emma));
      expect(before.tenderers.map((t) => t.fi ?? t.sv)).toEqual([
        'Frostkarta Ab',
        'Kvarkens Väglagsdata Ab',
        'Routapolku Oy',
        'Tuiskutieto Oy',
      ]);
      expect(before.tenders).toEqual([]);
      expect(await sees(emma, (em) => em.query('SELECT part FROM tendering.envelope'))).toEqual([]);
      expect(await codesOf(does(saveScores, emma, { roundId, items: [] }))).toEqual(['declare-first']);

      for (const who of [anna, meri, emma]) await declares(who);
      const after = await sees(emma, (em) => reviewOf(em, roundId, emma));
      expect(after.tenders.map((t) => [t.label, t.supplier])).toEqual(['A', 'B', 'C', 'D'].map((label) => [label, null]));
      expect(await codesOf(declares(emma))).toEqual(['declared-already']);
    });

    it('shuts out whoever has a tie, and whoever was replaced', async () => {
      await declares(reserve, true);
      expect(await codesOf(sees(reserve, (em) => reviewTender(em, roundId, kvd, reserve)))).toEqual(['has-conflict']);
      expect(await codesOf(sees(reserve, (em) => reviewScores(em, roundId, meri.personId, reserve)))).toEqual(['has-conflict']);
      expect(await codesOf(sendsScores(reserve))).toEqual(['has-conflict']);
      expect(await codesOf(declares(reserve, false))).toEqual(['declared-already']);
      expect((await sees(reserve, (em) => reviewOf(em, roundId, reserve))).tenders).toEqual([]);
      expect(await sees(reserve, (em) => em.query('SELECT part FROM tendering.envelope'))).toEqual([]);

      expect(await codesOf(sees(johan, (em) => reviewOf(em, roundId, johan)))).toEqual(['was-replaced']);
      expect(await codesOf(declares(johan))).toEqual(['was-replaced']);
      expect(await sees(johan, reviewsOf)).toEqual([]);
      expect(await sees(johan, (em) => em.query('SELECT id FROM cases."case" WHERE id = $1', [caseId]))).toEqual([]);
      expect(await sees(johan, (em) => em.query('SELECT part FROM tendering.envelope'))).toEqual([]);
      await expect(sees(lisa, (em) => reviewOf(em, roundId, lisa))).rejects.toBeInstanceOf(NotFound);
    });

    it('lists what waits for each', async () => {
      const todos = async (who: Actor) =>
        (await sees(who, (em) => myWork(em, who))).todos.filter((t) => t.caseId === caseId).map((t) => t.code);
      expect(await todos(sanna)).toEqual(['evaluation.replace-expert', 'evaluation.check-suitability']);
      expect(await todos(emma)).toEqual([]);
      expect(await sees(emma, reviewsOf)).toMatchObject([{ roundId, caseId, role: 'member', state: 'scoring', finalAt: null }]);
      expect(await sees(reserve, reviewsOf)).toMatchObject([{ roundId, state: 'shut-out' }]);
      const { panel: seats } = await sees(sanna, (em) => evaluationView(em, caseId, roundId));
      expect(seats.map((s) => [s.name, s.role, s.state])).toEqual([
        ['Anna', 'chair', 'scoring'],
        ...seats.slice(1).map((s) => [s.name, 'member', s.name === 'Johan' ? 'replaced' : s.name === 'Reino' ? 'shut-out' : 'scoring']),
      ]);
    });
  });

  describe('a tender under review', () => {
    it('tells neither name nor price; a name left in its text is covered for the panel and told to the city', async () => {
      const shown = await sees(emma, (em) => reviewTender(em, roundId, tuiskutieto, emma));
      expect(shown).toMatchObject({ supplier: null, prices: null, values: { c4: 160 } });
      expect(shown.quality[0]).toEqual({
        criterion: 'c1',
        isSecret: true,
        text: { fi: '▇▇▇ laskee liukkauden tiesääasemista.' },
        covered: 1,
      });
      expect(JSON.stringify(shown)).not.toMatch(/Tuiskutieto/i);
      const { nameLeaks } = await sees(sanna, (em) => evaluationView(em, caseId, roundId));
      expect(nameLeaks).toEqual([{ submission: tuiskutieto, criterion: 'c1', text: 'Tuiskutieto' }]);
    });

    it('is no late, withdrawn or held one', async () => {
      for (const id of [withdrawn, held])
        await expect(sees(emma, (em) => reviewTender(em, roundId, id, emma))).rejects.toBeInstanceOf(NotFound);
      const view = await sees(sanna, (em) => evaluationView(em, caseId, roundId));
      expect(view.tenders.map((t) => t.id).sort()).toEqual([...tenders].sort());
      await expect(does(checkSuitability, sanna, { caseId, submissionId: held, ok: true, text: three('Ok') })).rejects.toBeInstanceOf(
        NotFound,
      );
    });
  });

  describe('clarifications', () => {
    const ask = (item: string, due: string, who: Actor = sanna) =>
      does(askClarification, who, { caseId, submissionId: routapolku, item, due, text: three('Vakuutustodistus puuttuu') });

    it('are asked of what the call asks, with time to answer', async () => {
      await at('2027-06-17T06:00:00Z');
      expect(await codesOf(ask('r99', '2027-06-16T09:00:00.000Z'))).toEqual(['not-in-call', 'due-in-past']);
      await expect(ask('r6', '2027-06-23T09:00:00.000Z', mikael)).rejects.toBeInstanceOf(NotAllowed);
      await expect(ask('r6', '2027-06-23T09:00:00.000Z', jukka)).rejects.toBeInstanceOf(NotFound);
    });

    it('reach the one who sent the tender, are answered once, and change nothing else', async () => {
      const { id } = await ask('r6', '2027-06-23T09:00:00.000Z');
      const told: { payload: object }[] = await house.system.query(`SELECT payload FROM platform.ledger WHERE type = $1`, [
        'evaluation.clarification-asked',
      ]);
      expect(told).toMatchObject([{ payload: { submissionId: routapolku, item: 'r6', to: [ville.personId] } }]);
      expect(await sees(ville, (em) => ownClarifications(em, ville))).toMatchObject([{ id, caseId, item: 'r6', answer: null }]);
      expect(await sees(lisa, (em) => ownClarifications(em, lisa))).toEqual([]);
      await expect(does(answerClarification, lisa, { id, text: { fi: 'En' } })).rejects.toBeInstanceOf(NotFound);
      const moved = house.reads.run(ville, (em) => em.query(`UPDATE evaluation.clarification SET due = due + interval '1 day'`));
      await expect(moved).rejects.toThrow('writes only');
      await does(answerClarification, ville, { id, text: { fi: 'Todistus liitteenä.' } });
      expect(await codesOf(does(answerClarification, ville, { id, text: { fi: 'Vielä.' } }))).toEqual(['clarification-answered']);
      const { clarifications } = await sees(sanna, (em) => evaluationView(em, caseId, roundId));
      expect(clarifications).toMatchObject([{ submission: routapolku, answer: { fi: 'Todistus liitteenä.' } }]);
      // Suitability is the city's own matter: the panel does not see its papers.
      expect((await sees(emma, (em) => reviewTender(em, roundId, routapolku, emma))).clarifications).toEqual([]);
    });

    it('about quality reach the panel without the name', async () => {
      const { id } = await ask('c2', '2027-06-18T09:00:00.000Z');
      await does(answerClarification, ville, { id, text: { fi: 'Routapolku avaa kaiken.' } });
      const shown = await sees(emma, (em) => reviewTender(em, roundId, routapolku, emma));
      expect(shown.clarifications).toMatchObject([{ item: 'c2', answer: { fi: '▇▇▇ avaa kaiken.' } }]);
    });

    it('cannot be answered when the time is out', async () => {
      const { id } = await ask('r6', '2027-06-18T09:00:00.000Z');
      await at('2027-06-18T09:00:00Z');
      expect(await codesOf(does(answerClarification, ville, { id, text: { fi: 'Myöhässä.' } }))).toEqual(['clarification-late']);
    });
  });

  describe('scores', () => {
    it('are saved as a draft that nobody else reads', async () => {
      await at('2027-07-01T12:00:00Z');
      await does(saveScores, meri, { roundId, items: [{ submission: kvd, criterion: 'c1', points: null, reason: { fi: 'Kesken' } }] });
      await does(saveScores, meri, { roundId, items: [{ submission: kvd, criterion: 'c1', points: 8, reason: { fi: 'Luonnos' } }] });
      const own = await sees(meri, (em) => reviewOf(em, roundId, meri));
      expect(own.scores).toEqual([{ submission: kvd, criterion: 'c1', points: 8, reason: { fi: 'Luonnos' } }]);
      for (const other of [anna, emma, sanna, outi])
        expect(await sees(other, (em) => em.query('SELECT id FROM evaluation.score'))).toEqual([]);
      expect((await sees(sanna, (em) => evaluationView(em, caseId, roundId))).scores).toEqual([]);
    });

    it('of nothing under review are refused, and twice the same place is no shape', async () => {
      const one = { submission: kvd, criterion: 'c1', points: 8, reason: { fi: 'Syy' } };
      expect(await codesOf(does(saveScores, emma, { roundId, items: [{ ...one, submission: withdrawn }] }))).toEqual(['score-of-nothing']);
      expect(await codesOf(does(saveScores, emma, { roundId, items: [{ ...one, criterion: 'c4' }] }))).toEqual(['score-of-nothing']);
      await expect(does(saveScores, emma, { roundId, items: [one, one] })).rejects.toBeInstanceOf(WrongShape);
    });

    it('g14: of others are read only after one’s own are sent, and only sent ones', async () => {
      expect(await codesOf(sees(meri, (em) => reviewScores(em, roundId, anna.personId, meri)))).toEqual(['own-first']);
      await sendsScores(anna);
      expect(await codesOf(sees(meri, (em) => reviewScores(em, roundId, anna.personId, meri)))).toEqual(['own-first']);
      expect(await codesOf(sees(anna, (em) => reviewScores(em, roundId, meri.personId, anna)))).toEqual(['theirs-not-sent']);
      // What was saved before goes out with what is given now.
      await does(saveScores, emma, { roundId, items: scored(AGREED).slice(0, 7) });
      await does(submitScores, emma, { roundId, items: scored(AGREED).slice(6) });
      expect((await sees(emma, (em) => reviewScores(em, roundId, anna.personId, emma))).items).toHaveLength(12);
      const rows: { person_id: string }[] = await sees(emma, (em) => em.query('SELECT DISTINCT person_id FROM evaluation.score'));
      expect(rows.map((r) => r.person_id).sort()).toEqual([anna.personId, emma.personId].sort());
      expect(await sees(meri, (em) => em.query('SELECT DISTINCT person_id FROM evaluation.score'))).toEqual([{ person_id: meri.personId }]);
    });

    it('are reminded of: only those who are to send them and have not (E14)', async () => {
      await at('2027-07-07T10:00:00Z');
      await house.run(remindScores, systemActor, { caseId, roundId });
      const told: { payload: object }[] = await house.system.query(`SELECT payload FROM platform.ledger WHERE type = $1`, [
        'evaluation.reminder-due',
      ]);
      expect(told).toEqual([{ payload: { roundId, missing: [meri.personId] } }]);
      await expect(does(remindScores, sanna, { caseId, roundId })).rejects.toBeInstanceOf(NotAllowed);
    });

    it('wait for all before the panel agrees', async () => {
      expect(await codesOf(consensus())).toEqual(['scores-awaited']);
    });

    it('g15: off the scale, without a reason and not for all: everything is told at once, and nothing changes', async () => {
      const items = [{ submission: kvd, criterion: 'c1', points: 11, reason: { fi: '' } }];
      const attempt = () => does(submitScores, meri, { roundId, items });
      expect(await codesOf(attempt())).toEqual(['score-outside-scale', 'score-without-reason', 'score-missing']);
      expect(await statusOf(attempt())).toBe(422);
      const { scores } = await sees(meri, (em) => reviewOf(em, roundId, meri));
      expect(scores).toMatchObject([{ points: 8, reason: { fi: 'Luonnos' } }]);
    });

    it('are sent once, by two clicks too, and stay as they are, by row security alone', async () => {
      const theirs = AGREED.map((row, t) => (t === 3 ? [4, 6, 3] : row));
      const clicks = await Promise.all([1, 2].map(() => codesOf(sendsScores(meri, theirs))));
      expect(clicks.flat()).toEqual(['scores-sent']);
      expect(await codesOf(does(saveScores, meri, { roundId, items: [] }))).toEqual(['scores-sent']);
      const touched = await sees(meri, (em) => em.query('UPDATE evaluation.score SET points = 10 RETURNING id'));
      expect(touched).toEqual([[], 0]);
      expect(await codesOf(house.run(remindScores, systemActor, { caseId, roundId }))).toEqual(['nobody-to-remind']);
    });

    it('far apart are listed for the talk (E4)', async () => {
      const differences = async (who: Actor) => (await sees(who, (em) => reviewOf(em, roundId, who))).differences;
      expect(await differences(anna)).toEqual([]);
      const { scores } = await sees(sanna, (em) => evaluationView(em, caseId, roundId));
      expect(scores).toHaveLength(36);
    });
  });

  describe('the consensus', () => {
    it('g16: an award cannot be proposed before it, and the open places are counted', async () => {
      for (const submissionId of [kvd, frostkarta, routapolku])
        await does(checkSuitability, sanna, { caseId, submissionId, ok: true, text: three('Soveltuva') });
      const attempt = does(proposeAward, sanna, { caseId });
      await expect(attempt).rejects.toMatchObject({
        status: 409,
        reasons: [
          { code: 'evaluation.consensus-open', params: { count: 12 }, text: { en: 'The consensus is missing: 12 items are open.' } },
          { code: 'evaluation.suitability-open', params: { count: 1 } },
          { code: 'evaluation.quality-not-final' },
        ],
      });
    });

    it('is written by the chair alone', async () => {
      await expect(does(saveConsensus, emma, { caseId, roundId, items: scored(AGREED) })).rejects.toBeInstanceOf(NotAllowed);
      await expect(does(saveConsensus, sanna, { caseId, roundId, items: scored(AGREED) })).rejects.toBeInstanceOf(NotAllowed);
      const forged = sees(emma, (em) =>
        em.query(
          `INSERT INTO evaluation.consensus (city_id, case_id, round_id, submission_id, criterion, points, reason, saved_by, saved_at)
           VALUES ($1, $2, $3, $4, 'c1', 10, '{}', $5, now())`,
          [emma.organisationId, caseId, roundId, kvd, emma.personId],
        ),
      );
      await expect(forged).rejects.toThrow(/row-level security/);
    });

    it('keeps to the scale, gives reasons, and takes dissent only from the panel', async () => {
      const item = {
        submission: kvd,
        criterion: 'c1',
        points: 12,
        reason: {},
        dissent: [{ by: sanna.personId, points: -1, text: { fi: 'Eri mieltä' } }],
      };
      expect(await codesOf(consensus([item]))).toEqual([
        'score-outside-scale',
        'score-without-reason',
        'score-outside-scale',
        'dissent-of-stranger',
      ]);
      expect(await statusOf(consensus([item]))).toBe(422);
    });

    it('cannot be made final while a place, a suitability or an answer is open, nor by one alone: all is told', async () => {
      await does(askClarification, sanna, {
        caseId,
        submissionId: kvd,
        item: 'r6',
        due: '2027-08-12T08:00:00.000Z',
        text: three('Selventäkää'),
      });
      await consensus(scored(AGREED).slice(0, 6));
      expect(await codesOf(does(finaliseRound, sanna, { caseId, roundId }))).toEqual([
        'consensus-open',
        'suitability-open',
        'clarification-awaited',
        'cases.second-person-missing',
      ]);
    });

    it('is kept with the dissent', async () => {
      await at('2027-08-12T11:00:00Z');
      await does(checkSuitability, sanna, { caseId, submissionId: tuiskutieto, ok: true, text: three('Soveltuva') });
      const dissent = [{ by: meri.personId, points: 3, text: { fi: 'Pidän kolmea pistettä oikeana.' } }];
      await consensus(scored(AGREED).map((i) => (i.submission === tuiskutieto && i.criterion === 'c3' ? { ...i, dissent } : i)));
      const view = await sees(sanna, (em) => evaluationView(em, caseId, roundId));
      expect(view.missing).toEqual([]);
      expect(view.consensus).toHaveLength(12);
      expect(view.consensus.flatMap((i) => i.dissent)).toEqual(dissent);
      expect((await sees(emma, (em) => reviewOf(em, roundId, emma))).consensus).toHaveLength(12);
    });
  });

  describe('finalising', () => {
    const finalises = (who: Actor) => does(finaliseRound, who, { caseId, roundId });
    const signs = (who: Actor) => does(signAct, who, { caseId, act: 'evaluation.finaliseRound', subject: roundId });

    it('takes the officer and the chair, not two others', async () => {
      await at('2027-08-13T06:00:00Z');
      expect(await codesOf(sees(sanna, (em) => rankingView(em, caseId, roundId)))).toEqual(['quality-not-final']);
      await expect(finalises(mikael)).rejects.toBeInstanceOf(NotAllowed);
      await expect(signs(karin)).rejects.toBeInstanceOf(NotAllowed);
      await expect(finalises(jukka)).rejects.toBeInstanceOf(NotFound);
      expect(await codesOf(finalises(sanna))).toEqual(['cases.second-person-missing']);
      for (const expert of [emma, meri]) {
        await expect(signs(expert)).rejects.toBeInstanceOf(NotAllowed);
        await expect(finalises(expert)).rejects.toBeInstanceOf(NotAllowed);
      }
      const veera = await aPerson(house, { organisationId: sanna.organisationId, kind: 'buyer', roles: ['officer'], name: 'Veera' });
      await signs(veera);
      expect(await codesOf(finalises(sanna))).toEqual(['officer-and-chair']);
      await house.system.query('UPDATE identity.person SET active = false WHERE id = $1', [veera.personId]);
      expect(await codesOf(finalises(sanna))).toEqual(['cases.second-person-missing']);
    });

    it('binds the signature to what was agreed: changed points are not signed', async () => {
      await signs(sanna);
      const [first] = scored(AGREED);
      await consensus(first ? [{ ...first, points: 10 }] : []);
      expect(await codesOf(finalises(anna))).toEqual(['cases.second-person-missing']);
      await consensus(first ? [first] : []);
    });

    it('opens no price before it', async () => {
      for (const who of [sanna, anna])
        expect(await sees(who, (em) => em.query(`SELECT part FROM tendering.envelope WHERE part = 'price'`))).toEqual([]);
    });

    it('is carried out by the chair last, and by two clicks once; prices open and the ranking is computed', async () => {
      const clicks = await Promise.all([1, 2].map(() => codesOf(finalises(anna))));
      expect(clicks.flat()).toContain('quality-is-final');
      expect(clicks.filter((codes) => codes.length === 0)).toHaveLength(1);
      const facts: { payload: { people: string[]; order: string[] } }[] = await house.system.query(
        `SELECT payload FROM platform.ledger WHERE type = 'evaluation.round-finalised' AND case_id = $1`,
        [caseId],
      );
      expect(facts).toHaveLength(1);
      expect(facts[0]?.payload.people).toEqual([sanna.personId, anna.personId]);
      expect(await codesOf(finalises(sanna))).toContain('quality-is-final');
    });

    it('ranks as published: 85.90, 84.88, 79.65, 67.50', async () => {
      const view = await sees(sanna, (em) => rankingView(em, caseId, 'r-tender'));
      expect(view.order.map((o) => [o.rank, o.submission, o.points, o.comparisonCents])).toEqual([
        [1, kvd, 85.9, 19_450_000],
        [2, frostkarta, 84.88, 18_750_000],
        [3, routapolku, 79.65, 17_950_000],
        [4, tuiskutieto, 67.5, 16_000_000],
      ]);
      const [first] = view.order;
      expect(Object.fromEntries(Object.entries(first?.byCriterion ?? {}).map(([id, points]) => [id, Number(points.toFixed(4))]))).toEqual({
        'c-price': 32.9049,
        c1: 22.5,
        c2: 13.5,
        c3: 8,
        c4: 9,
      });
      expect(first?.explained.map((e) => e.how.en)).toEqual([
        '40 × EUR\u00a0160,000 / EUR\u00a0194,500 = 32.9049',
        '25 × 9 / 10 = 22.5',
        '15 × 9 / 10 = 13.5',
        '10 × 8 / 10 = 8',
        '10 × (20 − 200) / (0 − 200) = 9',
      ]);
      expect(view.notRanked.map((n) => [n.submission, n.why]).sort()).toEqual(
        [
          [withdrawn, 'withdrawn'],
          [held, 'held'],
        ].sort(),
      );
    });

    it('can be computed again from what is stored (E15)', async () => {
      const { inputs, order } = await sees(sanna, (em) => rankingView(em, caseId, roundId));
      expect(rankSubmissions(inputs).order.map((o) => [o.submissionId, o.points])).toEqual(order.map((o) => [o.submission, o.points]));
    });

    it('shows the panel names and prices from then on', async () => {
      const shown = await sees(emma, (em) => reviewTender(em, roundId, tuiskutieto, emma));
      expect(shown).toMatchObject({ supplier: { fi: 'Tuiskutieto Oy' }, prices: { 'p-pilot': 5_800_000, 'p-season': 3_400_000 } });
      expect(shown.quality[0]?.text).toEqual({ fi: 'Tuiskutieto laskee liukkauden tiesääasemista.' });
      expect(await sees(reserve, (em) => em.query('SELECT part FROM tendering.envelope'))).toEqual([]);
    });

    it('seals all of it, by the commands and by row security alone (E10)', async () => {
      expect(await codesOf(consensus())).toEqual(['quality-is-final']);
      expect(await codesOf(does(checkSuitability, sanna, { caseId, submissionId: kvd, ok: false, text: three('Ei') }))).toEqual([
        'quality-is-final',
      ]);
      expect(await codesOf(declares(emma, true))).toEqual(['quality-is-final']);
      expect(await codesOf(does(invitePanel, sanna, { caseId, roundId, members: [{ personId: johan.personId, role: 'member' }] }))).toEqual(
        ['quality-is-final'],
      );
      const touch = (who: Actor, table: string, column: string) =>
        sees(who, (em) => em.query(`UPDATE evaluation.${table} SET ${column} = ${column} RETURNING round_id`));
      expect(await touch(anna, 'consensus', 'points')).toEqual([[], 0]);
      expect(await touch(sanna, 'suitability', 'ok')).toEqual([[], 0]);
      // A ranking takes a lot that two have drawn, and nothing else.
      expect(await touch(anna, 'ranking', 'result')).toEqual([[], 0]);
      await expect(touch(sanna, 'ranking', 'result')).rejects.toThrow(/row-level security/);
      await expect(touch(sanna, 'ranking', 'computed_at')).rejects.toThrow(/permission denied/);
    });

    it('leaves one fact for each act', async () => {
      const facts = (await house.facts(caseId)).filter((f) => f.startsWith('evaluation.'));
      const count = (type: string) => facts.filter((f) => f === `evaluation.${type}`).length;
      expect({
        invited: count('panel-invited'),
        declared: count('ties-declared'),
        saved: count('scores-saved'),
        sent: count('scores-submitted'),
        agreed: count('consensus-saved'),
        final: count('round-finalised'),
      }).toEqual({ invited: 2, declared: 4, saved: 3, sent: 3, agreed: 4, final: 1 });
    });
  });
});

describe('a round with measurements and an unsuitable tender', () => {
  let caseId: string;
  let roundId: string;
  let good: string, unsuitable: string, below: string;

  beforeAll(async () => {
    const measured = {
      id: 'm1',
      kind: 'measured' as const,
      weight: 20,
      formula: 'share_of_best' as const,
      unit: '%',
      text: three('Osuvuus'),
    };
    const made = await publishedCase([{ ...round('r1', 'tenders', [price(40), quality('c1', 40, 5), measured]), anonymousQuality: false }]);
    caseId = made.caseId;
    roundId = made.rounds[0]?.id ?? '';
    await at('2027-06-01T07:00:00Z');
    const simple = (euro: number) => ({
      prices: { 'p-pilot': euro * 100, 'p-season': 0 },
      quality: { c1: { fi: 'Ratkaisu' } },
      declarations: { r6: true },
      language: 'fi',
    });
    good = await sends(riikka, caseId, roundId, simple(2_000));
    unsuitable = await sends(lisa, caseId, roundId, simple(1_000));
    below = await sends(ville, caseId, roundId, simple(1_500));
    await at(OPENING);
    await opens(caseId, roundId);
    await does(invitePanel, sanna, { caseId, roundId, members: [{ personId: anna.personId, role: 'chair' }] });
    await does(declareTies, anna, { roundId, conflict: false, text: three('Ei') });
  });

  it('shows names where quality is not judged without them', async () => {
    const shown = await sees(anna, (em) => reviewTender(em, roundId, good, anna));
    expect(shown).toMatchObject({ supplier: { fi: 'Tuiskutieto Oy' }, prices: null });
  });

  it('takes measurements only of what the city measures', async () => {
    const measure = (submission: string, criterion: string, value: number, who: Actor = mikael) =>
      does(recordMeasured, who, { caseId, roundId, submission, criterion, value });
    expect(await codesOf(measure(good, 'c1', 5))).toEqual(['not-measured-criterion']);
    await expect(measure(good, 'm1', 5, karin)).rejects.toBeInstanceOf(NotAllowed);
    await measure(good, 'm1', 80);
    await measure(good, 'm1', 90);
    expect((await sees(sanna, (em) => evaluationView(em, caseId, roundId))).tenders.find((t) => t.id === good)?.measured).toEqual({
      m1: 90,
    });
  });

  it('asks neither points nor measurements of an unsuitable tender, and is made final once, whoever of the two comes last', async () => {
    for (const submissionId of [good, below]) await does(checkSuitability, outi, { caseId, submissionId, ok: true, text: three('Ok') });
    await does(checkSuitability, sanna, { caseId, submissionId: unsuitable, ok: false, text: three('Vakuutus puuttuu') });
    const items = [good, below].map((submission, i) => ({ submission, criterion: 'c1', points: i === 0 ? 9 : 4, reason: three('Syy') }));
    await does(submitScores, anna, { roundId, items });
    await does(saveConsensus, anna, { caseId, roundId, items });
    await does(signAct, anna, { caseId, act: 'evaluation.finaliseRound', subject: roundId });
    expect(await codesOf(does(finaliseRound, sanna, { caseId, roundId }))).toEqual(['measured-open']);
    await does(recordMeasured, sanna, { caseId, roundId, submission: below, criterion: 'm1', value: 99 });
    for (const who of [anna, sanna]) await does(signAct, who, { caseId, act: 'evaluation.finaliseRound', subject: roundId });
    // Both press at once: one of them carries it out, the other is told that it is done.
    const presses = await Promise.all([anna, sanna].map((who) => codesOf(does(finaliseRound, who, { caseId, roundId }))));
    expect(presses.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(presses.flat()).toContain('quality-is-final');
    const view = await sees(sanna, (em) => rankingView(em, caseId, roundId));
    // The lowest price and the best measurement are those of tenders that take part.
    expect(view.order).toMatchObject([{ submission: good, points: 96, byCriterion: { 'c-price': 40, c1: 36, m1: 20 } }]);
    expect(view.notRanked.map((n) => [n.submission, n.why]).sort()).toEqual(
      [
        [unsuitable, 'unsuitable'],
        [below, 'below_minimum'],
      ].sort(),
    );
  });

  it('ends with the case', async () => {
    const other = await publishedCase([round('r1', 'tenders', [price(40), quality('c1', 60)])]);
    await house.system.query(`UPDATE cases."case" SET status = 'stopped' WHERE id = $1`, [other.caseId]);
    const invite = does(invitePanel, sanna, {
      caseId: other.caseId,
      roundId: 'r1',
      members: [{ personId: anna.personId, role: 'chair' }],
    });
    expect(await codesOf(invite)).toEqual(['cases.case-closed']);
  });
});

describe('an innovation partnership', () => {
  let caseId: string;
  let requests: string;
  let first: string, second: string;

  beforeAll(async () => {
    const made = await publishedCase(
      [
        round('r-requests', 'requests', [], { keep: { max: 1, text: three('Enintään yksi') } }),
        round('r-tenders', 'tenders', [price(40), quality('c1', 60)], { deadline: '2027-09-01T09:00:00.000Z' }),
      ],
      'innovation-partnership',
    );
    caseId = made.caseId;
    requests = made.rounds[0]?.id ?? '';
    await at('2027-06-01T07:00:00Z');
    const request = { declarations: { r6: true }, language: 'fi' };
    first = await sends(riikka, caseId, requests, request);
    second = await sends(lisa, caseId, requests, request);
  });

  const select = (selected: string[], notSelected: string[], more: object = {}, who: Actor = sanna) =>
    does(selectCandidates, who, {
      caseId,
      roundId: requests,
      selected,
      notSelected: notSelected.map((submission) => ({ submission, reason: three('Ei paras') })),
      text: three('Valinta'),
      ...more,
    });

  it('selects candidates only when their requests are opened and all are decided on', async () => {
    expect(await codesOf(select([], []))).toEqual(['nothing-opened']);
    await at(OPENING);
    await opens(caseId, requests);
    expect(await codesOf(select([first, second], []))).toEqual(['selection-too-many', 'suitability-open']);
    expect(await codesOf(select([first], []))).toEqual(['selection-incomplete', 'suitability-open']);
    await does(checkSuitability, sanna, { caseId, submissionId: first, ok: true, text: three('Ok') });
    await does(checkSuitability, sanna, { caseId, submissionId: second, ok: false, text: three('Ei') });
    expect(await codesOf(select([second], [first]))).toEqual(['selected-unsuitable']);
    await expect(select([first], [second], {}, mikael)).rejects.toBeInstanceOf(NotAllowed);
    expect(await codesOf(select([first], [second], { deadline: '2027-06-01T09:00:00.000Z' }))).toEqual(['due-in-past']);
  });

  it('begins the next round for those selected, once', async () => {
    const { nextRoundId } = await select([first], [second]);
    expect(await codesOf(select([first], [second]))).toEqual(['selection-made']);
    expect((await sees(sanna, (em) => evaluationView(em, caseId, requests))).selection).toMatchObject({
      selected: [first],
      notSelected: [{ submission: second, reason: three('Ei paras') }],
    });
    const rows: object[] = await house.system.query('SELECT status, invited FROM tendering.round WHERE id = $1', [nextRoundId]);
    expect(rows).toEqual([{ status: 'open', invited: [riikka.organisationId] }]);
    expect((await sees(riikka, (em) => supplierCall(em, caseId, riikka))).tenders).toHaveLength(2);
    expect(await codesOf(does(proposeAward, sanna, { caseId }))).toContain('nothing-opened');
  });

  it('is no way in an open procedure', async () => {
    const open = await publishedCase([round('r1', 'tenders', [price(40), quality('c1', 60)])]);
    const attempt = does(selectCandidates, sanna, {
      caseId: open.caseId,
      roundId: 'r1',
      selected: [],
      notSelected: [],
      text: three('Valinta'),
    });
    expect(await codesOf(attempt)).toEqual(['cases.not-in-this-procedure', 'no-candidates']);
  });
});
