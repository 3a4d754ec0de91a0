import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { faultsOf, openBrowser, openPage, openWindow, signIn, type Window } from '../support/browser';
import { eventually } from '../support/eventually';
import { freePort } from '../support/redis';

// One case pressed through its stages in Chromium by the people of the demonstration. Each test goes on from the one before it.

const folder = mkdtempSync(join(tmpdir(), 'innopolku-journey-'));
let installation: ChildProcess;
let browser: Browser;
let url: string;
let officer: Window;
let approver: Window;
/** The case's pages, `/app/cases/…`, once it has begun. */
let place: string;

interface Account {
  readonly email: string;
  readonly password: string;
}

/** A window of one of the seeded people; in their own language unless another is named. */
async function windowOf(name: string, language?: 'fi'): Promise<Window> {
  const accounts = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8')) as readonly Account[]; // the test's edge
  const account = accounts.find(({ email }) => email.startsWith(`${name}.`));
  if (!account) throw new Error(`nobody of the demonstration is called ${name}`);
  const window = await openWindow(browser, url);
  if (language) await window.context.addInitScript(`localStorage.setItem('language', '${language}')`);
  await signIn(window, account.email, account.password);
  return window;
}

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'silent', DATABASE_URL: '', REDIS_URL: '' };
  installation = spawn(process.execPath, [resolve('dist/apps/cli/src/start.js'), '--demo-born', '2027-02-15T08:00:00Z'], {
    env,
    stdio: 'ignore',
  });
  const isReady = () =>
    fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  await eventually(isReady, Boolean, 60_000);
  browser = await openBrowser();
  officer = await windowOf('helena');
  approver = await windowOf('magnus', 'fi');
}, 90_000);

afterAll(async () => {
  await browser?.close();
  const gone = new Promise((done) => installation.once('exit', done));
  installation.kill('SIGTERM');
  await gone;
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Nothing is wrong with the pages that now stand open, and the browser has complained of nothing. */
async function expectWell(...windows: readonly Window[]): Promise<void> {
  for (const { page, complaints } of windows) expect([...(await faultsOf(page, [1280])), ...complaints.splice(0)]).toEqual([]);
}

const press = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true }).click();

/** Picks a radio button as the keyboard does: the drawn one lies over the real one. */
const choose = (within: Page | Locator, name: string) => within.getByRole('radio', { name, exact: true }).press('Space');

/** One language of a text in three, the one that stands open. */
const write = (within: Page | Locator, label: string, words: string) => within.getByLabel(`${label}, Suomi`, { exact: true }).fill(words);

/** All three languages of a text. */
async function writeInThree(page: Page, label: string, words: string): Promise<void> {
  const tabs = page.getByRole('tablist', { name: `Kieliversiot: ${label}`, exact: true });
  for (const language of ['Ruotsi', 'Englanti', 'Suomi']) {
    await tabs.getByRole('tab', { name: language }).click();
    await page.getByLabel(`${label}, ${language}`, { exact: true }).fill(words);
  }
}

const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

test('a case begins with a need, and a second person approves it', async () => {
  const { page } = officer;
  await openPage(page, '/app/cases/new');
  await writeInThree(page, 'Hankinnan nimi', 'Hulevesi hallintaan');
  await writeInThree(page, 'Tiivistelmä', 'Kaupunki haluaa tietää tulvista ennen kuin ne nousevat kaduille.');
  await press(page, 'Aloita ja kirjoita tarve');
  await page.waitForURL(/\/app\/cases\/[\w-]+\/need$/);
  place = new URL(page.url()).pathname.replace(/\/need$/, '');

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
}, 120_000);
