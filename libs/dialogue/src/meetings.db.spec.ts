import { addMember, declareTies } from '@app/cases';
import { NotAllowed, NotFound, publicActor, Refusal, systemActor } from '@app/kernel';
import { reviewNeed } from '@app/needs';
import { aSubmittedNeed, inThree } from '../../../test/support/a-need';
import { anOrganisation, aPerson } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';
import {
  bookSlot,
  calendarEntry,
  calendarFile,
  endConsultation,
  giveUpSlot,
  meetingsOf,
  openSlots,
  ownMeetings,
  publicConsultation,
  publishConsultation,
  publishSummary,
  removeSlot,
  saveConsultation,
  writeMinutes,
} from './index';

type Person = Awaited<ReturnType<typeof aPerson>>;

let house: TestHouse;
let owner: Person, officer: Person, approver: Person, stranger: Person;
let ville: Person, camilla: Person;

const aSupplier = async (name: string): Promise<Person> => {
  const organisationId = await anOrganisation(house, 'supplier', { fi: `${name} Oy` });
  return aPerson(house, { organisationId, kind: 'supplier', roles: ['supplier_owner'], name });
};

beforeAll(async () => {
  house = await testHouse();
  const vaasa = await anOrganisation(house, 'buyer', { fi: 'Vaasan kaupunki', sv: 'Vasa stad' });
  const oulu = await anOrganisation(house, 'buyer', { fi: 'Oulun kaupunki' }, 'Oulu');
  const inVaasa = { organisationId: vaasa, kind: 'buyer' as const };
  owner = await aPerson(house, { ...inVaasa, roles: ['need_owner'], name: 'Tarja Tarve' });
  officer = await aPerson(house, { ...inVaasa, roles: ['officer'], name: 'Outi Hankinta' });
  approver = await aPerson(house, { ...inVaasa, roles: ['approver'], name: 'Kai Hyväksyjä' });
  stranger = await aPerson(house, { organisationId: oulu, kind: 'buyer', roles: ['officer'], name: 'Olavi Oululainen' });
  ville = await aSupplier('Ville');
  camilla = await aSupplier('Camilla');
});
afterAll(() => house.close());
beforeEach(() => house.setClock('2027-03-01T07:00:00Z'));

/** A case whose dialogue is open, with the answers due on 9 April. */
async function anOpenDialogue(): Promise<string> {
  const caseId = await aSubmittedNeed(house, owner, approver);
  await house.run(addMember, owner, { caseId, personId: officer.personId, role: 'officer' });
  await house.run(reviewNeed, approver, { caseId, decision: 'approved', reason: inThree('Hyväksytään') });
  for (const person of [owner, officer, approver])
    await house.run(declareTies, person, { caseId, conflict: false, text: inThree('Ei sidonnaisuuksia') });
  const content = {
    text: inThree('Kartoitamme markkinaa'),
    questions: [{ id: 'q1', text: inThree('Miten mittaatte?') }],
    answersDue: '2027-04-09T12:00:00Z',
    summary: inThree('Opimme paljon'),
  };
  await house.run(saveConsultation, officer, { caseId, version: 0, content });
  await house.run(publishConsultation, officer, { caseId });
  return caseId;
}

const NINE = '2027-04-14T06:00:00.000Z';
const TEN = '2027-04-14T07:00:00.000Z';

/** Times for talks of half an hour. @returns their ids, in the order of the clock */
async function talks(caseId: string, ...starts: string[]): Promise<string[]> {
  const given = { caseId, kind: 'one_to_one' as const, minutes: 30, place: inThree('https://palaveri.example/7'), starts };
  return (await house.run(openSlots, officer, given)).slots.map(({ id }) => id);
}

const slotOf = (ids: readonly string[], index = 0): string => ids[index] ?? 'no such time';

const refusal = async (act: Promise<unknown>): Promise<Refusal> => {
  const error: unknown = await act.then(
    () => undefined,
    (e: unknown) => e,
  );
  if (!(error instanceof Refusal)) throw error instanceof Error ? error : new Error('nothing was refused');
  return error;
};
const codes = async (act: Promise<unknown>) => (await refusal(act)).reasons.map(({ code }) => code);
const seenBy = (person: Person, caseId: string) => house.reads.run(person, (em) => ownMeetings(em, caseId));
const seenByCity = (person: Person, caseId: string) => house.reads.run(person, (em) => meetingsOf(em, caseId));

test('times are as long for everyone, lie ahead and do not overlap', async () => {
  const caseId = await anOpenDialogue();
  await talks(caseId, NINE);
  const given = { caseId, kind: 'one_to_one' as const, minutes: 30, starts: ['2027-04-14T06:30:00Z'] };
  expect(await codes(house.run(openSlots, officer, { ...given, minutes: 45 }))).toEqual(['dialogue.slot-length']);
  expect(await codes(house.run(openSlots, officer, { ...given, starts: ['2027-04-14T06:29:00Z'] }))).toEqual(['dialogue.slot-overlaps']);
  expect(await codes(house.run(openSlots, officer, { ...given, starts: [TEN, '2027-04-14T07:10:00Z'] }))).toEqual([
    'dialogue.slot-overlaps',
  ]);
  expect(await codes(house.run(openSlots, officer, { ...given, starts: ['2027-03-01T06:59:00Z'] }))).toEqual(['dialogue.slot-past']);
  await house.run(openSlots, officer, given);
  // A workshop may be longer.
  await house.run(openSlots, officer, { ...given, kind: 'workshop', minutes: 120, starts: ['2027-04-20T06:00:00Z'] });
  expect((await seenByCity(officer, caseId)).map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ['one_to_one', 30],
    ['one_to_one', 30],
    ['workshop', 120],
  ]);
});

test('a supplier books, moves and gives up a time; a taken one is refused with those that are free', async () => {
  const caseId = await anOpenDialogue();
  const ids = await talks(caseId, NINE, TEN);
  await house.run(bookSlot, ville, { caseId, slotId: slotOf(ids) });
  const refused = await refusal(house.run(bookSlot, camilla, { caseId, slotId: slotOf(ids) }));
  expect(refused.reasons.map(({ text }) => text)).toEqual([
    {
      fi: 'Aika 14.4.2027 klo\u00a09.00 on jo varattu. Vapaina ovat 14.4.2027 klo\u00a010.00.',
      sv: 'Tiden 14.4.2027 kl.\u00a09.00 är redan bokad. Lediga är 14.4.2027 kl.\u00a010.00.',
      en: 'The time 14 April 2027 at 09:00 is taken. Free: 14 April 2027 at 10:00.',
    },
  ]);
  expect(await codes(house.run(bookSlot, ville, { caseId, slotId: slotOf(ids) }))).toEqual(['dialogue.slot-yours']);

  // One talk each: another time is the same talk moved, and the first is free again.
  await house.run(bookSlot, ville, { caseId, slotId: slotOf(ids, 1) });
  expect((await seenBy(camilla, caseId)).map(({ free, own }) => [free, own])).toEqual([
    [true, false],
    [false, false],
  ]);
  expect((await seenBy(ville, caseId)).map(({ free, own }) => [free, own])).toEqual([
    [true, false],
    [false, true],
  ]);
  await house.run(giveUpSlot, ville, { caseId, slotId: slotOf(ids, 1) });
  expect((await seenBy(camilla, caseId)).map(({ free }) => free)).toEqual([true, true]);
  await expect(house.run(giveUpSlot, camilla, { caseId, slotId: slotOf(ids, 1) })).rejects.toBeInstanceOf(NotFound);

  // What has been held is held.
  await house.run(bookSlot, ville, { caseId, slotId: slotOf(ids) });
  await house.setClock('2027-04-14T06:10:00Z');
  expect(await codes(house.run(giveUpSlot, ville, { caseId, slotId: slotOf(ids) }))).toEqual(['dialogue.slot-past']);
  expect(await codes(house.run(bookSlot, ville, { caseId, slotId: slotOf(ids, 1) }))).toEqual(['dialogue.already-met']);
  expect(await codes(house.run(bookSlot, camilla, { caseId, slotId: slotOf(ids) }))).toEqual(['dialogue.slot-past']);
});

test('fifty suppliers who book one time at once: one has it, the others are told which are free', async () => {
  const caseId = await anOpenDialogue();
  const [slotId = ''] = await talks(caseId, NINE, TEN);
  const suppliers = await Promise.all(Array.from({ length: 50 }, (_, i) => aSupplier(`Yritys ${i + 1}`)));
  const outcomes = await Promise.allSettled(suppliers.map((supplier) => house.run(bookSlot, supplier, { caseId, slotId })));
  const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(new Set(refusals.map((error) => (error instanceof Refusal ? error.reasons[0]?.code : String(error))))).toEqual(
    new Set(['dialogue.slot-taken']),
  );
  expect((await seenByCity(officer, caseId)).map(({ bookings }) => bookings.length)).toEqual([1, 0]);
  expect((await house.facts(caseId)).filter((type) => type === 'dialogue.slot-booked')).toHaveLength(1);
});

test('one company that books two times at once has one of them, and the other is free', async () => {
  const caseId = await anOpenDialogue();
  const ids = await talks(caseId, NINE, TEN);
  await Promise.allSettled(ids.map((slotId) => house.run(bookSlot, ville, { caseId, slotId })));
  expect((await seenBy(ville, caseId)).map(({ own, free }) => (own ? 'own' : free ? 'free' : 'taken')).sort()).toEqual(['free', 'own']);
});

test('colleagues who move and give up their talk at once leave no time taken that nobody holds', async () => {
  const caseId = await anOpenDialogue();
  const ids = await talks(caseId, NINE, TEN, '2027-04-14T08:00:00Z', '2027-04-14T09:00:00Z');
  await house.run(bookSlot, ville, { caseId, slotId: slotOf(ids) });
  await Promise.allSettled([
    ...[1, 2, 3].map((index) => house.run(bookSlot, ville, { caseId, slotId: slotOf(ids, index) })),
    house.run(giveUpSlot, ville, { caseId, slotId: slotOf(ids) }),
  ]);
  const rows: { taken: boolean; held: boolean }[] = await house.system.query(
    `SELECT s.taken, EXISTS (SELECT 1 FROM dialogue.booking b WHERE b.slot_id = s.id) AS held FROM dialogue.slot s WHERE s.case_id = $1`,
    [caseId],
  );
  expect(rows.filter(({ taken, held }) => taken !== held)).toEqual([]);
  expect(rows.filter(({ held }) => held).length).toBeLessThanOrEqual(1);
});

test('nobody sees who booked, where it is held, or what was said, but the city and the supplier', async () => {
  const caseId = await anOpenDialogue();
  const ids = await talks(caseId, NINE, TEN);
  await house.run(bookSlot, camilla, { caseId, slotId: slotOf(ids) });
  const place = inThree('https://palaveri.example/7');
  expect((await seenByCity(officer, caseId))[0]?.bookings).toMatchObject([{ supplier: { fi: 'Camilla Oy' }, contact: 'Camilla' }]);
  expect((await seenBy(camilla, caseId)).map((slot) => slot.place)).toEqual([place, {}]);
  expect((await seenBy(ville, caseId)).map((slot) => slot.place)).toEqual([{}, {}]);
  expect(await seenByCity(ville, caseId)).toMatchObject([{ bookings: [] }, { bookings: [] }]);
  expect(await seenByCity(stranger, caseId)).toEqual([]);
  // At the row: a supplier may take a time, and change nothing else of it.
  const move = house.reads.run(ville, (em) => em.query(`UPDATE dialogue.slot SET starts_at = now() WHERE case_id = $1`, [caseId]));
  await expect(move).rejects.toThrow();
  await expect(house.run(openSlots, ville, { caseId, kind: 'workshop', minutes: 30, starts: [TEN] })).rejects.toBeInstanceOf(NotAllowed);
  await expect(house.run(openSlots, stranger, { caseId, kind: 'workshop', minutes: 30, starts: [TEN] })).rejects.toBeInstanceOf(NotFound);
  await expect(house.run(bookSlot, officer, { caseId, slotId: slotOf(ids, 1) })).rejects.toBeInstanceOf(NotAllowed);
});

test('a booked time is called off with a reason only', async () => {
  const caseId = await anOpenDialogue();
  const ids = await talks(caseId, NINE, TEN);
  await house.run(bookSlot, ville, { caseId, slotId: slotOf(ids) });
  expect(await codes(house.run(removeSlot, officer, { caseId, slotId: slotOf(ids) }))).toEqual(['dialogue.slot-booked']);
  await house.run(removeSlot, officer, { caseId, slotId: slotOf(ids), reason: inThree('Sairastuminen') });
  await house.run(removeSlot, officer, { caseId, slotId: slotOf(ids, 1) });
  expect(await seenBy(ville, caseId)).toEqual([]);
  // The same time may be offered again.
  await talks(caseId, NINE);
});

test('the summary waits for the minutes, and tells everyone their open parts without a name', async () => {
  const caseId = await anOpenDialogue();
  const ids = await talks(caseId, NINE, TEN);
  await house.run(bookSlot, ville, { caseId, slotId: slotOf(ids) });
  await house.run(bookSlot, camilla, { caseId, slotId: slotOf(ids, 1) });
  const write = (index: number, version: number, content: object) =>
    house.run(writeMinutes, officer, { caseId, slotId: slotOf(ids, index), version, content: { present: ['Outi Hankinta'], ...content } });
  await house.setClock('2027-04-09T12:00:00Z');
  await house.run(endConsultation, systemActor, { caseId });
  expect(await codes(write(0, 0, { open: inThree('Avoin') }))).toEqual(['dialogue.not-met-yet']);
  await house.setClock('2027-04-14T06:40:00Z');
  expect(await codes(house.run(publishSummary, officer, { caseId }))).toEqual(['dialogue.minutes-missing', 'dialogue.meeting-ahead']);
  await house.setClock('2027-04-15T06:00:00Z');

  expect(await codes(write(0, 0, {}))).toEqual(['dialogue.nothing-open']);
  expect(await codes(write(0, 0, { open: inThree('Avoin'), secret: { text: {}, ground: 'JulkL 24 §' } }))).toEqual([
    'dialogue.secret-empty',
  ]);
  await write(0, 0, { open: inThree('Anturi mittaa'), secret: { text: inThree('Hinta 312 euroa'), ground: 'JulkL 24 § 1 mom. 20 k' } });
  expect(await codes(write(0, 0, { open: inThree('Toinen') }))).toEqual(['platform.stale-edit']);
  expect(await codes(house.run(publishSummary, officer, { caseId }))).toEqual(['dialogue.minutes-missing']);
  expect(await codes(house.run(removeSlot, officer, { caseId, slotId: slotOf(ids), reason: inThree('syy') }))).toEqual([
    'dialogue.slot-minuted',
  ]);
  await write(1, 0, { nothingOpenBecause: 'JulkL 24 § 1 mom. 20 k' });

  // Before that instant only the supplier itself reads its own minutes.
  expect((await seenBy(ville, caseId)).map(({ written }) => written?.open)).toEqual([inThree('Anturi mittaa'), undefined]);
  expect((await seenBy(camilla, caseId)).map(({ written }) => written === null)).toEqual([true, false]);
  await house.run(publishSummary, officer, { caseId });
  const published = await house.reads.run(publicActor('fi'), (em) => publicConsultation(em, caseId));
  expect(published?.meetings).toEqual([
    { at: NINE, kind: 'one_to_one', text: inThree('Anturi mittaa'), nothingOpenBecause: null },
    { at: TEN, kind: 'one_to_one', text: {}, nothingOpenBecause: 'JulkL 24 § 1 mom. 20 k' },
  ]);
  expect(JSON.stringify(published)).not.toMatch(/312|Ville|Camilla|Outi/u);
  expect(await codes(write(0, 1, { open: inThree('Jälkikäteen') }))).toEqual(['dialogue.summary-published']);
  expect(await codes(house.run(bookSlot, ville, { caseId, slotId: slotOf(ids) }))).toContain('dialogue.dialogue-over');
});

test('a meeting is a calendar file that a calendar reads: times in UTC, the place for those who were given it', async () => {
  const caseId = await anOpenDialogue();
  const [slotId = '', later = ''] = await talks(caseId, NINE, TEN);
  await house.run(bookSlot, ville, { caseId, slotId });
  const entry = await house.reads.run(ville, (em) => calendarEntry(em, caseId, slotId));
  const lines = calendarFile(entry, 'sv').replaceAll('\r\n\t', '').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      `UID:${entry.id}@innopolku`,
      'DTSTART:20270414T060000Z',
      'DURATION:PT30M',
      'SUMMARY:Möte: Talvihoito (sv)',
      'LOCATION:https://palaveri.example/7 (sv)',
      'END:VCALENDAR',
    ]),
  );
  const others = await house.reads.run(camilla, (em) => calendarEntry(em, caseId, slotId));
  expect(calendarFile(others, 'sv')).not.toContain('LOCATION');
  // Moved, it is the same entry at another time: no calendar keeps both.
  await house.run(bookSlot, ville, { caseId, slotId: later });
  const moved = await house.reads.run(ville, (em) => calendarEntry(em, caseId, later));
  expect([moved.id, moved.startsAt.toISOString()]).toEqual([entry.id, TEN]);
});
