import type { Page } from 'playwright-core';
import { openPage } from '../../support/browser';
import {
  choose,
  confirmFirst,
  expectShut,
  expectWell,
  fill,
  follow,
  press,
  pressAndConfirm,
  said,
  saved,
  tick,
  writeInThree,
} from '../pressing';
import type { Stage } from './stage';

const RIVAL = 'Hulevesi Analytiikka Oy';
const WINNER = 'Skärgårdens Sensorer Ab';

export async function tendersAreOpened({ officer, approver, supplier, rival, place, timePasses }: Stage): Promise<void> {
  const opening = `${place}/tender/opening`;
  await openPage(officer.page, opening);
  await said(officer.page, 'Kukaan ei näe sisältöä, nimiä eikä lukumäärää');
  expect(await officer.page.getByRole('button', { name: 'Avaa tarjoukset' }).count()).toBe(0);
  await expectWell(officer);

  await timePasses('2027-05-04T09:01:00.000Z');
  const call = place.replace('cases', 'tenders');
  await openPage(supplier.page, `${call}/tender`);
  await said(supplier.page, /Tidsfristen har gått ut, så anbudet kan inte längre ändras/);
  expect(await supplier.page.getByRole('link', { name: 'Byt ut anbudet' }).count()).toBe(0);
  await expectWell(supplier);
  await openPage(rival.page, `${call}/rounds/tenders/review`);
  await tick(rival.page, /^Minulla on oikeus jättää tarjous/);
  await press(rival.page, 'Lähetä myöhässä');
  await said(rival.page, 'Tarjousta ei otettu vastaan, määräaika oli päättynyt');
  expect(rival.complaints.splice(0)).toEqual([expect.stringContaining('409 (Conflict)')]); // the refusal itself
  await expectWell(rival);

  await openPage(officer.page, opening);
  await confirmFirst(officer.page);
  await expectWell(officer);
  await openPage(approver.page, opening);
  await pressAndConfirm(approver.page, 'Avaa tarjoukset');
  await said(approver.page, '2 tarjousta on avattu');
  await said(approver.page, /^Myöhässä: saapui ti 4\.5\.2027/);
  await follow(approver.page, WINNER);
  await said(approver.page, 'Hintakuori on sinetöity, kunnes laatu on lopullinen.');
  await expectWell(approver);
}

export async function qualityIsScored({ officer, chair, place }: Stage): Promise<void> {
  const { page } = officer;
  await openPage(page, `${place}/evaluation`);
  await press(page, 'Kutsu arvioijia');
  const inviting = page.getByRole('dialog');
  await inviting.getByLabel('Asiantuntija').selectOption({ label: 'Raija Lehtonen, esteettömyys' });
  await press(inviting, 'Lähetä kutsut');
  await said(page, 'Kutsu lähetettiin yhdelle arvioijalle.');
  for (const name of [WINNER, RIVAL]) {
    await press(page, `Tarkasta ${name}`);
    const checking = page.getByRole('dialog');
    await choose(checking, /^Täyttää/);
    await writeInThree(checking, 'Perustelu', 'Toimitus näkyy tarjouksesta.');
    await press(checking, 'Kirjaa tarkastus');
    await said(page, `Soveltuvuus kirjattiin: ${name}.`);
  }
  await expectWell(officer);

  await openPage(chair.page, '/app/reviews');
  await expectWell(chair);
  await follow(chair.page, 'Anna ilmoitus sidonnaisuuksista');
  await said(chair.page, WINNER);
  await choose(chair.page, /^Minulla ei ole sidonnaisuuksia/);
  await expectWell(chair);
  await press(chair.page, 'Vahvista ja avaa aineisto');
  await said(chair.page, 'Nimet on peitetty');
  expect(await chair.page.locator('main').innerText()).not.toContain(WINNER);
  await score(chair.page, 'A');
  await expectWell(chair);
  await follow(chair.page, 'Seuraava: Tarjous B, Varoituksen osuvuus');
  await score(chair.page, 'B');
  await saved(chair.page);
  await pressAndConfirm(chair.page, 'Tarkista ja lähetä', 'Lähetä pisteet');
  for (const label of ['A', 'B']) {
    await choose(chair.page, new RegExp(`^${label} `));
    const given = chair.page.getByRole('button', { name: /näytä perustelu$/ }).first();
    const points = parseInt(await given.innerText(), 10);
    await press(chair.page, 'Kirjaa');
    const agreeing = chair.page.getByRole('dialog');
    await fill(agreeing, 'Yhteispisteet 0–10', String(points));
    await fill(agreeing, 'Ryhmän perustelu, annetaan tarjoajalle', 'Ryhmä on yksimielinen.');
    await press(agreeing, 'Tallenna yhteispisteet');
    await said(chair.page, `Yhteispisteet tallennettiin: tarjous ${label}, Varoituksen osuvuus.`);
  }
  await expectWell(chair);
}

/** Nine points to whoever measures every well, five to the other. */
async function score(page: Page, label: string): Promise<void> {
  await page.getByRole('heading', { name: `Tarjous ${label}` }).waitFor();
  await fill(page, 'Perustelu, annetaan tarjoajalle', 'Mittauksen tiheys ratkaisee.');
  const text = await page.getByText(/^(Vi mäter nivån|Mittaamme yhdestä)/).innerText();
  await choose(page, text.startsWith('Vi') ? '9' : '5');
}

export async function pricesAreOpened({ officer, chair, place }: Stage): Promise<void> {
  await press(chair.page, 'Vahvista ensimmäisenä');
  await said(chair.page, /^Olet vahvistanut/);
  const { page } = officer;
  await openPage(page, `${place}/evaluation`);
  await said(page, 'Kaikki on valmista vahvistettavaksi');
  await pressAndConfirm(page, 'Vahvista laadun arviointi');
  await said(page, 'Laadun arviointi on vahvistettu. Hinnat avattiin ja järjestys laskettiin.');
  const rows = page.getByRole('table', { name: 'Sijoitus', exact: true }).getByRole('row');
  expect(await rows.nth(1).innerText()).toMatch(/^1\.\s+Hulevesi Analytiikka Oy\s+20,00\s+60,00\s+80,00\s+15\s000/);
  expect(await rows.nth(2).innerText()).toMatch(/^2\.\s+Skärgårdens Sensorer Ab\s+36,00\s+13,24\s+49,24\s+68\s000/);
  await expectWell(officer);
}

export async function aLowPriceIsExplained({ officer, rival, place }: Stage): Promise<void> {
  const { page } = officer;
  await openPage(page, `${place}/evaluation`);
  await press(page, 'Pyydä selvitys hinnasta');
  const asking = page.getByRole('dialog');
  await asking.getByLabel('Tarjous').selectOption({ label: await labelOf(page, RIVAL) });
  await fill(asking, 'Päivä', '2027-05-18');
  await writeInThree(asking, 'Pyyntö tarjoajalle', 'Miten palvelu tuotetaan tällä hinnalla?');
  await press(asking, 'Lähetä pyyntö');
  await said(page, `Täsmennyspyyntö lähetettiin: ${RIVAL}.`);
  await expectWell(officer);

  const { page: portal } = rival;
  await openPage(portal, `${place.replace('cases', 'tenders')}/result`);
  await said(portal, 'Miten palvelu tuotetaan tällä hinnalla?');
  await fill(portal, 'Vastaus', 'Hinta on tarjous, jolla tulemme markkinoille.');
  await pressAndConfirm(portal, 'Lähetä vastaus');
  await said(portal, /^Vastattu/);
  await expectWell(rival);
  await openPage(page, `${place}/evaluation`);
  await said(page, 'Hinta on tarjous, jolla tulemme markkinoille.');
}

/** How the tender of a company stands in lists: `B, Hulevesi Analytiikka Oy`. */
async function labelOf(page: Page, name: string): Promise<string> {
  const rows = page.getByRole('table', { name: 'Tarjoajien soveltuvuus', exact: true }).getByRole('row').filter({ hasText: name });
  return `${await rows.getByRole('rowheader').innerText()}, ${name}`;
}

export async function anAwardIsDecided({ officer, decisionMaker, place }: Stage): Promise<void> {
  const award = `${place}/tender/award`;
  const { page } = officer;
  await openPage(page, award);
  await tick(page, new RegExp(`^1\\. ${RIVAL}`));
  await expectShut(page, 'Tee esitys hankintapäätökseksi', 'Perustele jokainen hylkäys.');
  await writeInThree(page, `Miksi selvitys hinnasta ei riitä? ${RIVAL}`, 'Selvitys ei kerro, millä kustannuksilla mitataan.');
  await pressAndConfirm(page, 'Tee esitys hankintapäätökseksi');
  await said(page, 'Esitys on tehty. Päättäjä voi nyt päättää.');
  await said(page, 'Esitetään valittavaksi');
  await expectWell(officer);

  await openPage(decisionMaker.page, award);
  await expectShut(decisionMaker.page, 'Tee hankintapäätös', 'Päätösteksti puuttuu: suomi, ruotsi, englanti.');
  await writeInThree(decisionMaker.page, 'Päätös ja perustelut', 'Valittu mittaa jokaisen kaivon minuutin välein.');
  await pressAndConfirm(decisionMaker.page, 'Tee hankintapäätös');
  await said(decisionMaker.page, 'Hankintapäätös on tehty. Seuraavaksi se annetaan tiedoksi.');
  await expectWell(decisionMaker);
}

export async function everyoneIsNotified({ officer, supplier, rival, place }: Stage): Promise<void> {
  const { page } = officer;
  await openPage(page, `${place}/tender/award`);
  await pressAndConfirm(page, 'Anna päätös tiedoksi');
  await said(page, 'Päätös on annettu tiedoksi kaikille tarjoajille.');
  await expectWell(officer);

  const result = `${place.replace('cases', 'tenders')}/result`;
  await openPage(supplier.page, result);
  await said(supplier.page, 'Ert anbud valdes');
  await said(supplier.page, 'Valittu mittaa jokaisen kaivon minuutin välein.');
  await expectWell(supplier);
  await openPage(rival.page, result);
  await said(rival.page, 'Tarjouksenne hylättiin poikkeuksellisen alhaisena (hankintalaki 96 §).');
  await said(rival.page, 'Selvitys ei kerro, millä kustannuksilla mitataan.');
  await expectWell(rival);
}

export async function aContractIsSigned({ officer, decisionMaker, supplier, place, timePasses }: Stage): Promise<void> {
  const { page } = officer;
  const award = `${place}/tender/award`;
  await openPage(page, award);
  await tick(page, 'Verojen maksaminen');
  await choose(page, 'Kunnossa');
  await press(page, 'Kirjaa tarkistus');
  await said(page, 'Voittajan tarkistus on kirjattu.');
  await fill(page, 'Sitova osuus, alv 0', '38000');
  await writeInThree(page, 'Sopimuksen kohde', 'Varoituspalvelu, kokeilu ja optio.');
  await press(page, 'Tallenna sopimusluonnos');
  await said(page, /^Sopimusluonnos on tallennettu/);
  await expectWell(officer);

  const result = `${place.replace('cases', 'tenders')}/result`;
  await openPage(decisionMaker.page, award);
  const sign = 'Allekirjoita kaupungin puolesta';
  await expectShut(decisionMaker.page, sign, 'Kaupunki on sitoutunut odottamaan: sopimuksen voi tehdä aikaisintaan 1.7.2027.');
  await openPage(supplier.page, result);
  await said(supplier.page, /kan ingås tidigast 1\.7\.2027/);
  await expectWell(decisionMaker, supplier);

  await timePasses('2027-07-01T06:00:00.000Z');
  await openPage(decisionMaker.page, award);
  await pressAndConfirm(decisionMaker.page, sign);
  await said(decisionMaker.page, /^Kaupungin allekirjoitus on kirjattu/);
  await openPage(supplier.page, result);
  await pressAndConfirm(supplier.page, 'Underteckna kontraktet');
  await said(supplier.page, 'Båda har undertecknat. Kontraktet är i kraft.');
  await expectWell(supplier);
}
