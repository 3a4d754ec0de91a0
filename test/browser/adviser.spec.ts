import type { Browser } from 'playwright-core';
import { openBrowser, openPage, openWindow, signIn, type Window } from '../support/browser';
import { startInstallation, type Installation } from '../support/installation';
import { choose, expectShut, expectWell, press, said } from './pressing';

// An officer answers the adviser's questions, reads the comparison and chooses; the address keeps the answers.

const inThree = (fi: string, sv: string) => ({ fi, sv, en: fi });

let installation: Installation;
let browser: Browser;
let officer: Window;
let place: string;

beforeAll(async () => {
  installation = await startInstallation('2026-11-30T08:00:00Z');
  browser = await openBrowser();
  officer = await openWindow(browser, installation.url);
  const { email, password } = installation.accountOf('helena');
  await signIn(officer, email, password);
  const { request } = officer.context;
  const title = inThree('Hulevesien seuranta', 'Uppföljning av dagvatten');
  const { id } = (await (await request.post('/api/cases', { data: { title, summary: title } })).json()) as { id: string }; // the test's edge
  place = `/app/cases/${id}/procedure`;
  const content = { valueParts: [{ id: 'v1', kind: 'base', cents: 48_000_000, text: title }], cpv: ['72314000'] };
  expect((await request.put(`/api/cases/${id}/need`, { data: { version: 0, content } })).status()).toBe(200);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await installation.stop();
}, 60_000);

test('the questions are answered one by one, and a reload keeps the answers', async () => {
  const { page } = officer;
  await openPage(page, place);
  let letAdviceCome = () => {};
  const isLetCome = new Promise<void>((resolve) => (letAdviceCome = resolve));
  await page.route(/procedure-advice/, async (route) => {
    await isLetCome;
    await route.continue();
  });
  await choose(page, 'Kyllä, valmiina');
  await press(page, 'Jatka');
  await choose(page, 'Tuttua'); // sooner than the advice for the answer before it
  letAdviceCome();
  await press(page, 'Jatka');
  await choose(page, 'Kyllä, tarkasti');
  await page.getByRole('columnheader', { name: /Sopii parhaiten\s*Avoin menettely/ }).waitFor();
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('columnheader', { name: /Sopii parhaiten\s*Avoin menettely/ }).waitFor();
  await press(page, 'Muuta: Onko ratkaisu markkinoilla?');
  expect(await page.getByRole('radio', { name: 'Kyllä, valmiina' }).isChecked()).toBe(true);
}, 60_000);

test('the comparison tells times and the earliest contract, and fits a phone', async () => {
  const { page } = officer;
  const table = page.getByRole('table');
  const total = table.getByRole('row', { name: /^Yhteensä vähintään/ });
  expect(await total.getByRole('cell').allInnerTexts()).toContain('44 pv');
  const contract = table.getByRole('row', { name: /^Aikaisin sopimus/ });
  expect(await contract.getByRole('cell').allInnerTexts()).toContain('pe 15.1.2027');
  await said(page, 'Arvo alle 216 000 €.');
  await expectWell(officer);
}, 60_000);

test('what the service does not run yet cannot be chosen, and says so', async () => {
  const { page } = officer;
  await expectShut(page, /^Valitse Suorahankinta/, /Palvelussa ei ole vielä suorahankintapäätöstä/);
}, 30_000);

test('the procedure is chosen with grounds that the advice drafted', async () => {
  const { page } = officer;
  await press(page, /^Valitse tämä Avoin menettely/);
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Perustelu, Suomi').inputValue()).toMatch(/480\s000\s€.*EU-kynnysarvo.*27 artikla/);
  await press(dialog, 'Valitse menettely');
  await said(page, 'Menettely on valittu: Avoin menettely (EU-hankinta).');
  await expectWell(officer);
}, 30_000);

test('in Swedish a reader hears how many are not allowed, and finds why', async () => {
  const { page, context } = officer;
  await context.addInitScript("localStorage.setItem('language', 'sv')");
  expect((await context.request.put('/api/me', { data: { language: 'sv' } })).status()).toBe(200);
  await openPage(page, `${place}?market=adapt`);
  await page
    .getByRole('status')
    .filter({ hasText: 'förfaranden är inte tillåtna i den här upphandlingen.' })
    .waitFor({ state: 'attached' });
  const refused = page.getByRole('region', { name: 'Inte tillåtet i den här upphandlingen' });
  await refused.getByRole('listitem').filter({ hasText: 'Innovationspartnerskap. Marknaden har en lösning' }).waitFor();
  await expectWell(officer);
}, 30_000);
