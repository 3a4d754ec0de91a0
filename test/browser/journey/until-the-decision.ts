import { openPage } from '../../support/browser';
import { choose, confirmFirst, expectWell, fill, press, pressAndConfirm, said, saved, writeInThree } from '../pressing';
import { planInWords } from './a-plan';
import type { Stage } from './stage';

const KPI = 'Ajoissa annettujen varoitusten osuus';

export async function aPilotIsPlanned({ officer, needOwner, place }: Stage): Promise<void> {
  await openPage(officer.page, `${place}/tender/award`);
  await pressAndConfirm(officer.page, 'Avaa kokeiluvaihe');
  const { page } = needOwner;
  const address = `${place.replace('/app', '/api')}/pilot/plan`;
  expect((await page.request.put(address, { data: { version: 0, plan: planInWords, kpis: [] } })).status()).toBe(200);

  await openPage(page, `${place}/pilot/plan`);
  await fill(page, 'Alkaa', '2027-08-02');
  await fill(page, 'Päättyy', '2027-09-30');
  await fill(page, 'Kustannuskatto', '38000');
  await press(page, 'Lisää mittari');
  const kpi = page.getByRole('group', { name: 'Mittari 1', exact: true });
  await writeInThree(kpi, 'Mitä mitataan?', KPI);
  await fill(kpi, 'Yksikkö', '%');
  await kpi.getByLabel('Kumpi on parempi?').selectOption('Suurempi');
  await kpi.getByLabel('Miten kuukausista tulee tulos?').selectOption('kuukausien keskiarvo');
  await fill(kpi, 'Lähtötaso', '0');
  await fill(kpi, 'Vähimmäistaso', '60');
  await fill(kpi, 'Tavoite', '80');
  await fill(kpi, 'Lähtötaso mitattu', '2027-06-15');
  await writeInThree(kpi, 'Mittaustapa', 'Varoituksia verrataan kaivojen pintaan.');
  await writeInThree(kpi, 'Miten puuttuvat arvot käsitellään?', 'Puuttuva päivä jätetään pois.');
  await kpi.getByLabel('Vastuuhenkilö').selectOption('Erik Sandström');
  await press(page, 'Kirjoita sääntö');
  await writeInThree(page, 'Sääntö sanoin', 'Laajennetaan, jos tavoite täyttyy; toistetaan, jos vähimmäistaso täyttyy; muuten lopetetaan.');
  const scale = page.getByRole('group', { name: 'Laajennetaan, kun' });
  await scale.getByLabel('Vähintään näin moni mittari saavuttaa tavoitteen').selectOption('1');
  await saved(page);
  await said(page, 'Suunnitelmassa on kaikki, mitä aloitus vaatii.');
  await expectWell(needOwner);
}

export async function aPilotIsStarted({ officer, needOwner, supplier, place, timePasses }: Stage): Promise<void> {
  const pilot = `${place}/pilot`;
  const { page } = needOwner;
  await openPage(page, pilot);
  await confirmFirst(page);
  await expectWell(needOwner);
  await openPage(officer.page, pilot);
  await pressAndConfirm(officer.page, 'Kiinnitä päätössääntö');
  await said(officer.page, 'Sääntö on kiinnitetty.');
  await expectWell(officer);

  await timePasses('2027-08-02T06:00:00.000Z');
  await openPage(page, pilot);
  await confirmFirst(page);
  await openPage(supplier.page, `${place.replace('cases', 'tenders')}/pilot`);
  await expectWell(supplier);
  await pressAndConfirm(supplier.page, 'Starta försöket');
  await said(supplier.page, /^Försöket startade/);
  await expectWell(supplier);
}

export async function thePilotIsMeasured({ needOwner, approver, supplier, place, timePasses }: Stage): Promise<void> {
  await timePasses('2027-09-01T06:00:00.000Z');
  const { page } = needOwner;
  await openPage(page, `${place}/pilot/measurements`);
  await press(page, 'Kirjaa mittaus');
  const measuring = page.getByRole('dialog');
  await measuring.getByLabel('Kuukausi').selectOption('8/2027');
  await fill(measuring, 'Arvo', '76');
  await press(measuring, 'Kirjaa mittaus');
  await said(page, `Mittaus kirjattiin: ${KPI}, 8/2027.`);
  await expectWell(needOwner);

  await openPage(page, `${place}/pilot`);
  await press(page, 'Kirjaa katselmus');
  const reviewing = page.getByRole('dialog');
  await writeInThree(reviewing, 'Mitä todettiin?', 'Varoitukset tulevat ajoissa kahdessa alikulussa.');
  await reviewing.getByLabel(/^Vapautettava maksu/).fill('20000');
  await press(reviewing, 'Kirjaa ja vahvista');
  await said(page, 'Katselmus on kirjattu. Se odottaa toista henkilöä.');
  await expectWell(needOwner);
  await openPage(approver.page, `${place}/pilot`);
  await pressAndConfirm(approver.page, 'Vahvista katselmus');
  await said(approver.page, 'Katselmus 1 on pidetty.');
  await expectWell(approver);

  await timePasses('2027-10-01T06:00:00.000Z');
  const { page: portal } = supplier;
  await openPage(portal, `${place.replace('cases', 'tenders')}/pilot`);
  await press(portal, 'Anteckna mätning');
  await portal.getByLabel('Månad').selectOption('9/2027');
  await fill(portal, 'Värde', '88');
  await fill(portal, 'Källa', 'Brunnarnas nivå och de sända varningarna');
  await press(portal, 'Skicka');
  await portal.getByRole('table', { name: 'Mätningar' }).getByText('88 %').waitFor();
  await expectWell(supplier);
}

export async function thePilotIsReported({ officer, place }: Stage): Promise<void> {
  const { page } = officer;
  await openPage(page, `${place}/pilot`);
  await press(page, 'Päätä toimituksesta');
  const accepting = page.getByRole('dialog');
  await choose(accepting, 'Hyväksytään');
  await writeInThree(accepting, 'Perustelu', 'Toimitus vastaa sopimusta.');
  await accepting.getByLabel(/^Vapautettava maksu/).fill('18000');
  await press(accepting, 'Kirjaa päätös toimituksesta');
  await said(page, 'Päätös toimituksesta on kirjattu.');
  await writeInThree(page, 'Raportin teksti', 'Tulva tiedettiin tuntia ennen neljä kertaa viidestä.');
  await pressAndConfirm(page, 'Valmista raportti');
  await said(page, 'Raportti on valmis.');
  await expectWell(officer);
}

export async function thePilotIsDecided({ approver, decisionMaker, place }: Stage): Promise<void> {
  const { page } = decisionMaker;
  await openPage(page, `${place}/pilot/decision`);
  await said(page, 'Sääntö sanoo nykyisin tuloksin: laajenna');
  await choose(page, /^Laajenna/);
  await page.getByLabel('Millä tavalla laajennetaan?').selectOption('Sopimuksen optio');
  await fill(page, 'Käyttöön otettavat optiokaudet', '2028');
  await fill(page, 'Laajennuksen arvo', '30000');
  await writeInThree(page, 'Päätöksen perustelut', 'Tavoite täyttyi, ja optio oli tarjouspyynnössä.');
  await press(page, 'Tallenna luonnos');
  await said(page, 'Päätösluonnos tallennettiin.');
  await confirmFirst(page);
  await expectWell(decisionMaker);
  await openPage(approver.page, `${place}/pilot/decision`);
  await pressAndConfirm(approver.page, 'Päätä kokeilusta');
  await said(approver.page, 'Kokeilusta on päätetty.');
  await expectWell(approver);
}

export async function everyoneReadsWhatCame({ officer, supplier, stranger, place }: Stage): Promise<void> {
  await openPage(officer.page, place);
  await said(officer.page, 'Tulva tiedettiin tuntia ennen neljä kertaa viidestä.');
  await expectWell(officer);
  await openPage(supplier.page, `${place.replace('cases', 'tenders')}/pilot`);
  const decision = supplier.page.getByText('Beslut efter försöket').locator('..');
  await said(decision, 'Utvidga');
  await expectWell(supplier);
  await openPage(stranger.page, `${place.replace('/app/cases', '/procurements')}?lng=fi`);
  await said(stranger.page, 'Kokeilun jälkeen päätettiin laajentaa ratkaisun käyttöä.');
  await expectWell(stranger);
}
