import { addMember, caseView, createCase, handOverCase } from '@app/cases';
import { Refusal, type Actor } from '@app/kernel';
import { aPerson, anOrganisation } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';

type Someone = Actor & { personId: string; organisationId: string };
let house: TestHouse;
let officer: Someone, needOwner: Someone, lawyer: Someone, expert: Someone, stranger: Someone;
let caseId: string;

beforeAll(async () => {
  house = await testHouse();
  const city = await anOrganisation(house, 'buyer', { fi: 'Vaasa', sv: 'Vasa' });
  const person = (roles: Actor['roles'], name: string, organisationId = city) =>
    aPerson(house, { organisationId, kind: 'buyer', roles, name });
  officer = await person(['officer'], 'Sanna');
  needOwner = await person(['lawyer', 'need_owner'], 'Mikael');
  lawyer = await person(['lawyer'], 'Outi');
  expert = await person(['expert'], 'Meri');
  stranger = await person(['officer'], 'Jukka', await anOrganisation(house, 'buyer', { fi: 'Seinäjoki' }));
  caseId = (await house.run(createCase, officer, { title: { fi: 'Talvipyöräily' }, summary: { fi: 'Kokeilu' } })).id;
});
afterAll(() => house.close());

/** Codes of the refusal; none when it was done. */
const codesOf = (act: Promise<unknown>): Promise<string[]> =>
  act.then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refusal) return error.reasons.map((r) => r.code);
      throw error;
    },
  );
const team = async () => (await house.reads.run(officer, (em) => caseView(em, caseId, officer))).team.map((m) => [m.personId, m.role]);

test('joins with a role that the person holds: nobody escapes declaring ties by being called an expert', async () => {
  const joins = (personId: string, role: 'officer' | 'lawyer' | 'expert') =>
    codesOf(house.run(addMember, officer, { caseId, personId, role }));
  expect(await joins(officer.personId, 'expert')).toEqual(['cases.role-not-held']);
  expect(await joins(expert.personId, 'officer')).toEqual(['cases.role-not-held']);
  expect(await joins(stranger.personId, 'officer')).toEqual(['cases.not-a-colleague']);
  expect(await joins(lawyer.personId, 'lawyer')).toEqual([]);
  expect(await team()).toEqual([
    [officer.personId, 'officer'],
    [lawyer.personId, 'lawyer'],
  ]);
});

test('is handed over to someone who may answer for it', async () => {
  const handsTo = (to: string) => codesOf(house.run(handOverCase, officer, { caseId, to }));
  for (const other of [lawyer, expert]) expect(await handsTo(other.personId)).toEqual(['cases.cannot-answer-for-a-case']);
  expect(await handsTo(stranger.personId)).toEqual(['cases.not-a-colleague']);
  expect(await handsTo(needOwner.personId)).toEqual([]);
  expect(await team()).toContainEqual([needOwner.personId, 'need_owner']);
});
