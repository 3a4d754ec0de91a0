import { addMember, createCase, declareTies, myWork } from '@app/cases';
import { wholeNeed, inThree } from '../../../test/support/a-need';
import { anOrganisation, aPerson } from '../../../test/support/actors';
import { testHouse, type TestHouse } from '../../../test/support/house';
import { reviewNeed, saveNeed, submitNeed } from './index';

type Someone = Awaited<ReturnType<typeof aPerson>>;

describe('what waits in the stage of the need', () => {
  let house: TestHouse;
  let owner: Someone;
  let approver: Someone;
  let caseId: string;

  beforeAll(async () => {
    house = await testHouse();
    const organisationId = await anOrganisation(house, 'buyer', inThree('Vaasan kaupunki'));
    owner = await aPerson(house, { organisationId, kind: 'buyer', roles: ['need_owner'], name: 'Erik Sandström', locale: 'sv' });
    approver = await aPerson(house, { organisationId, kind: 'buyer', roles: ['approver'], name: 'Magnus Björk' });
    ({ id: caseId } = await house.run(createCase, owner, { title: inThree('Talvihoito'), summary: inThree('Tilannetieto') }));
    await house.run(addMember, owner, { caseId, personId: approver.personId, role: 'approver' });
  });
  afterAll(() => house.close());

  const todos = async (who: Someone) => (await house.reads.run(who, (em) => myWork(em, who))).todos.map((todo) => todo.code);

  it('before anything is written: everyone’s ties, and the need for those who may write it', async () => {
    expect(await todos(owner)).toEqual(['cases.declare', 'needs.write']);
    expect(await todos(approver)).toEqual(['cases.declare']);
  });

  it('once it is sent: the approval, for those who have not written it', async () => {
    await house.run(declareTies, owner, { caseId, conflict: false, text: inThree('Ei sidonnaisuuksia') });
    await house.run(saveNeed, owner, { caseId, version: 0, content: wholeNeed });
    await house.run(submitNeed, owner, { caseId });
    expect(await todos(owner)).toEqual([]);
    expect(await todos(approver)).toEqual(['cases.declare', 'needs.review']);
  });

  it('returned, it waits for its author again; approved, for nobody', async () => {
    await house.run(reviewNeed, approver, { caseId, decision: 'returned', reason: inThree('Täydentäkää') });
    expect(await todos(owner)).toEqual(['needs.write']);
    await house.run(submitNeed, owner, { caseId });
    await house.run(reviewNeed, approver, { caseId, decision: 'approved', reason: inThree('Hyvä') });
    expect([await todos(owner), await todos(approver)]).toEqual([[], ['cases.declare']]);
  });
});
