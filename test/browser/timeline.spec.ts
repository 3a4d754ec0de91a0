import type { Browser, Page } from 'playwright-core';
import { inThree, wholeNeed } from '../support/a-need';
import { faultsOf, openBrowser, openPage, openWindow, signIn, type Window } from '../support/browser';
import { startInstallation, type Installation } from '../support/installation';

// A planned partnership worth EUR 620 000 in Chromium, in Swedish: what the law refuses is said before anything is saved.

let installation: Installation;
let browser: Browser;
let officer: Window;
let place: string;

const need = {
  ...wholeNeed,
  valueParts: [
    { id: 'v1', kind: 'rd' as const, cents: 22_000_000, text: inThree('Kehitys') },
    { id: 'v2', kind: 'purchase' as const, cents: 40_000_000, text: inThree('Osto') },
  ],
};

beforeAll(async () => {
  installation = await startInstallation('2026-11-24T08:00:00Z');
  browser = await openBrowser();
  officer = await openWindow(browser, installation.url, 'sv-FI');
  await officer.context.addInitScript(`localStorage.setItem('language', 'sv')`);
  const { email, password } = installation.accountOf('helena');
  await signIn(officer, email, password);
  const { id } = await api<{ id: string }>('post', '/cases', { title: inThree('Sataman sähköverkko'), summary: inThree('Huiput') });
  await api('put', `/cases/${id}/need`, { version: 0, content: need });
  await api('put', `/cases/${id}/procedure`, { procedureId: 'innovation-partnership', grounds: inThree('Markkinoilla ei ole ratkaisua') });
  place = `/app/cases/${id}/timeline`;
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await installation?.stop();
}, 60_000);

async function api<Answer>(method: 'post' | 'put', path: string, data: object): Promise<Answer> {
  const answer = await officer.page.request[method](`/api${path}`, { data });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Answer; // the test's edge: the shapes are the API's own
}

const pointOf = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

test('an empty plan is filled in with the earliest lawful days, and saved', async () => {
  const { page, complaints } = officer;
  await openPage(page, place);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByLabel('Annonsen sänds').fill('2026-12-07');
  await page.getByRole('button', { name: 'Föreslå övriga dagar' }).click();
  await pointOf(page, 'Anbudsansökningar senast').waitFor();
  expect(await pointOf(page, 'Anbudsansökningar senast').getAttribute('aria-valuetext')).toContain('tors 7.1.2027: Tillåtet');
  await page.getByRole('button', { name: 'Spara ändringar' }).click();
  await page.getByText('Tidsplanen har sparats.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(complaints.splice(0)).toEqual([]);
}, 120_000);

test('a day moved by the keyboard into the time that is too short is refused aloud, with its rule, and cannot be saved', async () => {
  const { page, complaints } = officer;
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPage(page, place);
  await pointOf(page, 'Anbudsansökningar senast').focus();
  await page.keyboard.press('ArrowLeft');

  const alert = page.getByRole('alert');
  await alert.getByText('Tidsfristen är minst 30 dagar från det att annonsen sänds 7.12.2026').waitFor();
  expect(await alert.textContent()).toContain('sista dagen är tidigast tors 7.1.2027');
  await page.getByText('Varför nekas ons 6.1.2027?').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Spara ändringar' }).press('Enter'); // it says that it is shut, and why
  const reasons = page.getByRole('dialog');
  await reasons.getByText('Anbudsansökningar senast: Tidsfristen är minst 30 dagar', { exact: false }).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Flytta till 7.1.2027' }).click();
  await alert.waitFor({ state: 'detached' });
  await page.getByLabel('Dag som flyttas').selectOption('tenders');
  await page.getByLabel('Datum', { exact: true }).fill('2027-02-22');
  await page
    .getByRole('table', { name: 'Följder av ändringen' })
    .getByRole('row', { name: /^Anbud senast/ })
    .getByText('mån 22.2.2027')
    .waitFor();
  expect(complaints.splice(0)).toEqual([]);
}, 120_000);
