import { openPage } from '../../support/browser';
import {
  choose,
  confirmFirst,
  declareNoTies,
  expectWell,
  fill,
  follow,
  press,
  pressAndConfirm,
  said,
  saved,
  tick,
  write,
  writeInThree,
} from '../pressing';
import { aCall, aLowTender } from './a-call';
import type { Stage } from './stage';

export async function aNeedIsApproved(stage: Stage): Promise<void> {
  const { officer, approver } = stage;
  const { page } = officer;
  await openPage(page, '/app/cases/new');
  await writeInThree(page, 'Hankinnan nimi', 'Hulevesi hallintaan');
  await writeInThree(page, 'Tiivistelmä', 'Kaupunki haluaa tietää tulvista ennen kuin ne nousevat kaduille.');
  await press(page, 'Aloita ja kirjoita tarve');
  await page.waitForURL(/\/app\/cases\/[\w-]+\/need$/);
  const place = new URL(page.url()).pathname.replace(/\/need$/, '');
  stage.place = place;

  await writeInThree(page, 'Mikä on toisin?', 'Tulva tiedetään tuntia ennen');
  await writeInThree(page, 'Ongelma', 'Vesi yllättää alikulut joka syksy');
  await writeInThree(page, 'Käyttäjät', 'Kadun käyttäjät');
  await press(page, 'Lisää mittari');
  await writeInThree(page, 'Mitä mitataan', 'Ajoissa annettujen varoitusten osuus');
  await page.getByLabel('Lähtötaso').fill('0');
  await page.getByLabel('Tavoite', { exact: true }).fill('80');
  await press(page, 'Lisää arvon osa');
  const part = page.getByRole('group', { name: 'Arvon osa 1' });
  await part.getByLabel('Summa').fill('72000');
  await writeInThree(page, 'Mihin', 'Kokeilu');
  await press(page, 'Lisää rahoituslähde');
  const source = page.getByRole('group', { name: 'Rahoituslähde 1' });
  await source.getByLabel('Summa').fill('72000');
  await writeInThree(page, 'Päätös tai momentti', 'Talousarvio');
  await page.getByLabel('CPV-koodit').fill('72314000');
  await page.getByLabel('Alue (NUTS)').fill('FI195');
  await said(page, 'Tarve on valmis lähetettäväksi.');
  await expectWell(officer);
  await press(page, 'Lähetä hyväksyttäväksi');
  await said(page, 'Tarve on lähetetty hyväksyttäväksi.');
  await expectWell(officer);

  await openPage(approver.page, `${place}/need`);
  await expectWell(approver);
  await choose(approver.page, 'Hyväksyn');
  await write(approver.page, 'Perustelu', 'Tarve on selvä ja rahoitettu');
  await press(approver.page, 'Kirjaa ratkaisu');
  await said(approver.page, 'Tarve on hyväksytty.');
  await expectWell(approver);
}

export async function theMarketIsAsked({ officer, approver, needOwner, decisionMaker, supplier, place, timePasses }: Stage): Promise<void> {
  const { page } = officer;
  await openPage(page, place);
  for (const name of ['Magnus Björk', 'Erik Sandström', 'Timo Heikkilä']) {
    await press(page, 'Lisää henkilö');
    const adding = page.getByRole('dialog');
    await adding.getByLabel('Henkilö').selectOption({ label: name });
    await press(adding, 'Lisää henkilö');
    await said(page, `${name} on lisätty työryhmään.`);
  }
  for (const member of [officer, approver, needOwner, decisionMaker]) await declareNoTies(member, place);
  await expectWell(officer, approver);

  await openPage(page, `${place}/dialogue`);
  await writeInThree(page, 'Kutsun teksti', 'Kertokaa, miten tulva tiedettäisiin ennen kuin se tulee.');
  await fill(page, 'Päivä', '2027-03-15');
  await writeInThree(page, 'Kysymys', 'Mitä mittaisitte ja kuinka usein?');
  await saved(page);
  await expectWell(officer);
  await pressAndConfirm(page, 'Julkaise markkinakartoitus');
  await said(page, 'Markkinakartoitus on julkaistu.');
  await expectWell(officer);

  await openPage(supplier.page, '/app/tenders');
  await follow(supplier.page, 'Hulevesi hallintaan');
  await fill(supplier.page, 'Svar på fråga 1', 'Vattennivån i brunnarna, en gång i minuten.');
  await saved(supplier.page);
  await expectWell(supplier);
  await press(supplier.page, 'Sänd svaret');
  await press(supplier.page.getByRole('dialog'), 'Sänd svaret');
  await said(supplier.page, /Svaret sändes/);
  await expectWell(supplier);

  await timePasses('2027-03-16T08:00:00.000Z');
  await openPage(page, `${place}/dialogue`);
  await said(page, 'Vattennivån i brunnarna, en gång i minuten.');
  await press(page, 'Lisää havainto');
  const finding = page.getByRole('group', { name: 'Havainto 1' });
  await writeInThree(finding, 'Havainto', 'Veden pinta mitataan kaivoista minuutin välein.');
  await tick(finding, 'Skärgårdens Sensorer Ab');
  await writeInThree(page, 'Yhteenveto kaikille', 'Markkinoilla on jatkuvaa mittausta. Ennustetta ei ole kellään valmiina.');
  await saved(page);
  await expectWell(officer);
  await pressAndConfirm(page, 'Julkaise vuoropuhelun yhteenveto');
  await said(page, 'Yhteenveto on julkaistu.');
  await expectWell(officer);

  await openPage(supplier.page, place.replace('cases', 'consultations'));
  await said(supplier.page, 'Markkinoilla on jatkuvaa mittausta.');
  await expectWell(supplier);
}

export async function aCallIsAnswered({ officer, approver, supplier, rival, place }: Stage): Promise<void> {
  const { page } = officer;
  await openPage(page, place);
  await press(page, 'Valitse menettely');
  const choosing = page.getByRole('dialog');
  await choose(choosing, /^Avoin menettely \(kansallinen/);
  await fill(choosing, 'Perustelut', 'Arvo on kansallinen, ja markkinoilla on useita mittaajia.');
  await press(choosing, 'Valitse menettely');
  await said(page, 'Menettely on valittu.');
  const address = place.replace('/app', '/api');
  expect((await page.request.put(`${address}/call`, { data: { version: 0, content: aCall } })).status()).toBe(200);

  await openPage(page, `${place}/tender?part=publish`);
  await said(page, 'Julkaisun portti on kiinni: yksi ehto puuttuu');
  await expectWell(officer);
  await follow(page, 'Korjaa: Vertailuperusteet');
  await said(page, 'Painot ovat yhteensä 90. Puuttuu 10.');
  const quality = page.getByRole('listitem').filter({ has: page.getByText('Laatu c1', { exact: true }) });
  await quality.getByText('Laatu c1', { exact: true }).click();
  await fill(quality, 'Paino', '40');
  await said(page, 'Painot ovat yhteensä tasan 100.');
  await saved(page);
  await expectWell(officer);
  await follow(page, /^Tarkistus ja julkaisu/);
  await said(page, 'Julkaisun portti on auki');
  await confirmFirst(page);
  await expectWell(officer);
  await openPage(approver.page, `${place}/tender?part=publish`);
  await pressAndConfirm(approver.page, 'Julkaise tarjouspyyntö');
  await said(approver.page, 'Tarjouspyyntö on julkaistu.');
  await expectWell(approver);

  const { page: portal } = supplier;
  await openPage(portal, '/app/tenders');
  await expectWell(supplier);
  await follow(portal, 'Förutseende av dagvattenöversvämningar');
  await said(portal, 'Varningens träffsäkerhet');
  await expectWell(supplier);
  await follow(portal, 'Börja på ett anbud');
  await follow(portal, 'Välj språk');
  await portal.getByRole('combobox', { name: 'Språk' }).selectOption('Svenska');
  await follow(portal, 'Nästa: Svara på kraven');
  await choose(portal, 'Uppfylls');
  await expectWell(supplier);
  await follow(portal, 'Nästa: Bifoga filer');
  await follow(portal, 'Nästa: Varningens träffsäkerhet');
  await fill(portal, 'Svar', 'Vi mäter nivån i varje brunn och varnar två timmar i förväg.');
  await saved(portal);
  await expectWell(supplier);
  await follow(portal, 'Nästa: Fyll i priserna');
  await fill(portal, 'Pilot, fast pris', '38000');
  await fill(portal, 'Optionsår', '30000');
  await saved(portal);
  await expectWell(supplier);
  await follow(portal, 'Nästa: Granska och lämna in');
  await said(portal, 'Allt som krävs finns med');
  await expectWell(supplier);
  await tick(portal, /^Jag har rätt att lämna anbud/);
  await press(portal, 'Försegla och lämna in');
  await said(portal, 'Ert anbud är mottaget och förseglat');
  await expectWell(supplier);

  const own = `${place.replace('/app/cases', '/api/calls')}/rounds/tenders/tender`;
  const { request } = rival.page;
  expect((await request.put(own, { data: { version: 0, content: aLowTender } })).status()).toBe(200);
  expect((await request.post(`${own}/submit`, { data: {} })).status()).toBe(200);
  expect((await request.put(own, { data: { version: 0, content: aLowTender } })).status()).toBe(200);
}
