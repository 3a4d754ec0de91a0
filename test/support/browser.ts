import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const SYSTEMS = '/usr/bin/chromium';

/**
 * A real Chromium: the system's where there is one, else the one that npm brings. Not with the arguments that the latter proposes:
 * in their single process all windows fetch with the session of whoever signed in last.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = existsSync(SYSTEMS) ? SYSTEMS : await sparticuz.executablePath();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

export const WIDTHS = [1280, 360] as const;

/** One person's window. Whatever the browser complains of is kept in `complaints`. */
export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: string[];
}

export async function openWindow(browser: Browser, url: string, locale = 'fi-FI'): Promise<Window> {
  const context = await browser.newContext({ baseURL: url, locale, timezoneId: 'Europe/Helsinki', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { context, page, complaints };
}

/** Signs in as the form does. */
export async function signIn({ page }: Window, email: string, password: string): Promise<void> {
  await page.goto('/signin');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/app/);
}

/**
 * What is wrong with the page as it stands, at each width: no heading of its own, something that axe finds (WCAG 2.2 A and AA),
 * or a page that scrolls sideways. Empty when it is well.
 */
export async function faultsOf(page: Page, widths: readonly number[] = WIDTHS): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const where = `${new URL(page.url()).pathname} at ${width}`;
    if ((await page.locator('h1').count()) !== 1) faults.push(`${where}: ${await page.locator('h1').count()} main headings`);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] }) // what is well need not be listed: a quarter of the time
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    faults.push(...violations.map((v) => `${where}: ${v.id} ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`));
    const beyond = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    if (Number(beyond) > 0) faults.push(`${where}: scrolls sideways by ${String(beyond)}`);
  }
  return faults;
}

/** Opens a page and waits until nothing is being fetched and its heading stands. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor();
}
