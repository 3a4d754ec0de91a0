import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { addMember, chooseProcedure, createCase, declareTies, signAct } from '@app/cases';
import { publishConsultation, publishSummary, saveConsultation, sendAnswer, endConsultation } from '@app/dialogue';
import { fileStoreOf } from '@app/files';
import { NotFound, publicActor, systemActor, type Actor, type Locale } from '@app/kernel';
import { reviewNeed, saveNeed, submitNeed } from '@app/needs';
import { readConfig } from '@app/platform';
import { openRound, passDeadline, publishCall, roundsOf, saveCall, saveTender, submitTender } from '@app/tendering';
import { inThree, wholeNeed } from '../../../test/support/a-need';
import { anOrganisation, aPerson } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';
import { react } from '../../../test/support/reactions';
import { documentsOf, documentToRead, type DocumentView } from './index';

type Someone = Actor & { personId: string; organisationId: string };
const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const config = readConfig({ DATA_DIR: folder, PUBLIC_URL: 'https://hankinnat.example' });
let house: TestHouse;
let sanna: Someone, karin: Someone, mikael: Someone, riikka: Someone, stranger: Someone;
let caseId: string;

beforeAll(async () => {
  house = await testHouse();
  const vaasa = await anOrganisation(house, 'buyer', { fi: 'Vaasan kaupunki', sv: 'Vasa stad' });
  const person = (organisationId: string, roles: Actor['roles'], name: string, kind: 'buyer' | 'supplier' = 'buyer') =>
    aPerson(house, { organisationId, kind, roles, name });
  sanna = await person(vaasa, ['officer', 'key_holder'], 'Sanna Laitinen');
  karin = await person(vaasa, ['approver', 'key_holder'], 'Karin Nygård');
  mikael = await person(vaasa, ['need_owner'], 'Mikael Sundqvist');
  riikka = await person(await anOrganisation(house, 'supplier', { fi: 'Tuiskutieto Oy' }), ['supplier_owner'], 'Riikka', 'supplier');
  stranger = await person(await anOrganisation(house, 'buyer', { fi: 'Oulu' }), ['officer'], 'Pirkko');
  ({ id: caseId } = await house.run(createCase, sanna, { title: inThree('Talvihoito'), summary: inThree('Tilannetieto') }));
  await house.run(addMember, sanna, { caseId, personId: karin.personId, role: 'approver' });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

const papersSeenBy = (who: Actor) => house.reads.run(who, (em) => documentsOf(em, caseId));
const languagesOf = async (kind: string) =>
  (await papersSeenBy(sanna))
    .filter((d) => d.kind === kind)
    .map((d) => d.language)
    .sort();

/** The words of a stored paper, and that its bytes are those that were recorded. */
async function wordsOf(kind: string, language: Locale): Promise<string> {
  const found = (await papersSeenBy(sanna)).find((d) => d.kind === kind && d.language === language);
  const { storageKey, sha256, size } = await house.reads.run(sanna, (em) => documentToRead(em, found?.id ?? ''));
  const bytes = await buffer(await fileStoreOf(config).read(storageKey));
  expect(bytes.length).toBe(size);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  const path = join(folder, 'look.pdf');
  writeFileSync(path, bytes);
  expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors found');
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
}

test('an approved need leaves its description, in the city’s languages and where else it is written; twice draws once', async () => {
  await house.run(saveNeed, mikael, { caseId, version: 0, content: wholeNeed });
  await house.run(submitNeed, mikael, { caseId });
  await house.run(reviewNeed, karin, { caseId, decision: 'approved', reason: inThree('Hyvin perusteltu') });
  expect(await react(house, config, 'issueDocuments')).toBe(1);
  expect(await react(house, config, 'issueDocuments')).toBe(0);
  expect(await languagesOf('needs_description')).toEqual(['en', 'fi', 'sv']);
  const words = await wordsOf('needs_description', 'sv');
  for (const part of ['Vasa stad', 'Behovsbeskrivning', 'Liukkaus yllättää (sv)', 'Hyvin perusteltu (sv)', 'Karin Nygård', 'Godkännare'])
    expect(words).toContain(part);
  const told: { payload: { kind: string; files: { sha256: string }[] } }[] = await house.system.query(
    `SELECT payload FROM platform.ledger WHERE type = 'documents.issued'`,
  );
  expect(told.map((row) => row.payload.kind)).toEqual(['needs_description']);
  expect(told[0]?.payload.files.map((f) => f.sha256).sort()).toEqual((await papersSeenBy(sanna)).map((d) => d.sha256).sort());
});

test('a paper belongs to its city until it is published', async () => {
  for (const other of [stranger, riikka, publicActor('fi')]) expect(await papersSeenBy(other)).toEqual([]);
  const [paper] = await papersSeenBy(sanna);
  await expect(house.reads.run(riikka, (em) => documentToRead(em, paper?.id ?? ''))).rejects.toThrow(NotFound);
});

test('the consultation leaves its invitation, and publishes the need that it rests on', async () => {
  for (const who of [sanna, karin]) await house.run(declareTies, who, { caseId, conflict: false, text: inThree('Ei sidonnaisuuksia') });
  await house.run(saveConsultation, sanna, {
    caseId,
    version: 0,
    content: {
      text: inThree('Kutsumme keskusteluun'),
      questions: [{ id: 'q1', text: inThree('Miten mittaatte?') }],
      answersDue: '2027-04-01T09:00:00.000Z',
      summary: { fi: 'Markkina toimii', sv: 'Marknaden fungerar' },
    },
  });
  await house.run(publishConsultation, sanna, { caseId });
  await react(house, config);
  expect(await wordsOf('consultation_invitation', 'en')).toContain('Miten mittaatte? (en)');
  expect(new Set((await papersSeenBy(publicActor('sv'))).map((d) => d.kind))).toEqual(
    new Set(['needs_description', 'consultation_invitation']),
  );
});

test('a summary that is not written in English leaves no English paper', async () => {
  await house.run(sendAnswer, riikka, { caseId, items: [{ question: 'q1', text: { fi: 'Anturilla' }, secret: true }] });
  await house.setClock('2027-04-02T09:00:00Z');
  await house.run(endConsultation, systemActor, { caseId });
  await house.run(publishSummary, sanna, { caseId });
  await react(house, config);
  expect(await languagesOf('dialogue_summary')).toEqual(['fi', 'sv']);
  const words = await wordsOf('dialogue_summary', 'fi');
  expect(words).toContain('Markkina toimii');
  expect(words).not.toContain('Anturilla');
});

test('a published call leaves its paper, signed by two', async () => {
  await house.run(chooseProcedure, sanna, { caseId, procedureId: 'national-open', grounds: inThree('Avoin menettely sopii') });
  await house.run(saveCall, sanna, {
    caseId,
    version: 0,
    content: {
      title: inThree('Talvihoidon tilannetieto'),
      languages: ['fi', 'sv', 'en'],
      tenderLanguages: ['fi', 'sv', 'en'],
      grounds: inThree('Perusteet'),
      lots: [{ id: 'lot1', valueCents: 7_200_000, text: inThree('Osa') }],
      requirements: [{ id: 'r1', kind: 'suitability', text: inThree('Vakuutus') }],
      priceItems: [{ id: 'p1', quantity: 1, text: inThree('Kokeilu') }],
      tieBreak: { order: ['quality', 'price', 'lot'], text: inThree('Tasatilanne') },
      questionsDue: '2027-05-28T09:00:00.000Z',
      notice: 'E3',
      rounds: [
        {
          id: 'r-tender',
          kind: 'tenders',
          deadline: '2027-06-09T09:00:00.000Z',
          criteria: [
            { id: 'c-price', kind: 'price', weight: 40, formula: 'lowest_over_price', text: inThree('Hinta') },
            { id: 'c1', kind: 'quality', weight: 60, formula: 'share_of_scale', scaleMax: 10, text: inThree('Laatu') },
          ],
        },
      ],
    },
  });
  await house.run(signAct, karin, { caseId, act: 'tendering.publishCall', subject: '' });
  await house.run(publishCall, sanna, { caseId });
  await react(house, config);
  expect(await languagesOf('call_for_tenders')).toEqual(['en', 'fi', 'sv']);
  const words = await wordsOf('call_for_tenders', 'fi');
  for (const part of [
    'Talvihoidon tilannetieto',
    'Kansallinen hankintailmoitus (E3)',
    '9.6.2027 klo 12.00',
    'Karin Nygård',
    'Sanna Laitinen',
  ])
    expect(words).toContain(part);
});

test('an opening leaves minutes in the city’s own languages, for the city alone', async () => {
  const [round] = await house.system.transaction((em) => roundsOf(em, caseId));
  const roundId = round?.id ?? '';
  await house.run(saveTender, riikka, {
    caseId,
    roundId,
    version: 0,
    content: { prices: { p1: 6_000_000 }, quality: { c1: { fi: 'Ratkaisu' } }, declarations: { r1: true }, language: 'fi' },
  });
  await house.run(submitTender, riikka, { caseId, roundId });
  await house.run(signAct, karin, { caseId, act: 'tendering.openRound', subject: roundId });
  await expect(house.run(openRound, sanna, { caseId, roundId })).rejects.toThrow('opening-too-early');
  await house.setClock('2027-06-09T09:00:00Z');
  await house.run(passDeadline, systemActor, { caseId, roundId });
  await house.run(signAct, karin, { caseId, act: 'tendering.openRound', subject: roundId });
  await house.run(openRound, sanna, { caseId, roundId });
  await react(house, config);
  const words = await wordsOf('opening_minutes', 'fi');
  expect(await languagesOf('opening_minutes')).toEqual(['fi', 'sv']);
  expect(words).toContain('Tuiskutieto Oy');
  expect(words.replace(/\s+/gu, ' ')).toMatch(/Torjuttuja yrityksiä.*1/u);
  for (const other of [riikka, publicActor('fi')]) expect(await kindsSeenBy(other)).not.toContain('opening_minutes');
});

const kindsSeenBy = async (who: Actor): Promise<string[]> => (await papersSeenBy(who)).map((d: DocumentView) => d.kind);
