import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '@app/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { passwordOf } from '../people';
import type { Step } from '../schedule';
import type { Scene } from '../scene';
import { openChromium } from './chromium';
import { viewsAt, type View, type Viewer } from './views';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const PATIENCE_MS = 20_000;
const TONGUES: Readonly<Record<Locale, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Takes pictures of the product's pages along a play, each in the window of the person who looks. */
export interface Photographer {
  take(moment: View['moment'], scene: Scene, step: Step): Promise<void>;
  /** Closes the windows. @returns how many pictures there are, and which could not be taken */
  leave(): Promise<{ readonly taken: number; readonly missed: readonly string[] }>;
}

/** @returns why there is nobody to take pictures, where Chromium is not there */
export async function hirePhotographer(url: string, folder: string): Promise<Photographer | { readonly missing: string }> {
  const opened = await openChromium();
  if ('missing' in opened) return opened;
  // Pictures of an earlier play would stand beside those of this one.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return new ChromiumPhotographer(opened.browser, url, folder);
}

class ChromiumPhotographer implements Photographer {
  private readonly windows = new Map<string, Promise<Page>>();
  private readonly done = new Set<View>();
  private readonly missed: string[] = [];
  private taken = 0;

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly folder: string,
  ) {}

  async take(moment: View['moment'], scene: Scene, step: Step): Promise<void> {
    for (const { view, number, round } of viewsAt(moment, step.path)) {
      if (this.done.has(view)) continue;
      const who = viewerOf(scene, step, view.viewer);
      if (who === undefined) continue;
      this.done.add(view);
      const address = view.page.replace(':case', scene.caseId).replace(':round', () => scene.id(round ?? ''));
      const name = `${String(number).padStart(2, '0')}-${view.name}`;
      try {
        await this.picture(await this.windowOf(scene, who), address, name, view.phone ?? false);
      } catch (error) {
        this.missed.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
      }
    }
  }

  async leave(): Promise<{ taken: number; missed: readonly string[] }> {
    await this.browser.close();
    return { taken: this.taken, missed: this.missed };
  }

  private async picture(page: Page, address: string, name: string, onPhone: boolean): Promise<void> {
    await page.goto(address, { waitUntil: 'networkidle', timeout: PATIENCE_MS });
    await page.locator('h1').first().waitFor({ timeout: PATIENCE_MS });
    for (const [suffix, size] of onPhone ? [['', DESK] as const, ['-phone', PHONE] as const] : [['', DESK] as const]) {
      await page.setViewportSize(size);
      await page.screenshot({ path: join(this.folder, `${name}${suffix}.png`), fullPage: true, animations: 'disabled' });
      this.taken += 1;
    }
    if (onPhone) await page.setViewportSize(DESK);
  }

  /** One window for each person, opened and signed in when it is first needed. */
  private windowOf(scene: Scene, who: string): Promise<Page> {
    const open = this.windows.get(who) ?? this.openWindow(scene, who);
    this.windows.set(who, open);
    return open;
  }

  private async openWindow(scene: Scene, who: string): Promise<Page> {
    const isAnyone = who === 'fi' || who === 'sv';
    const language = isAnyone ? who : scene.person(who).language;
    const context: BrowserContext = await this.browser.newContext({
      baseURL: this.url,
      locale: TONGUES[language],
      timezoneId: 'Europe/Helsinki',
      viewport: DESK,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    if (isAnyone) return page;
    await page.goto('/signin', { timeout: PATIENCE_MS });
    await page.locator('#email').fill(scene.person(who).email);
    await page.locator('#password').fill(passwordOf(who));
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/\/app/, { timeout: PATIENCE_MS });
    return page;
  }
}

/** The person of the script who looks, or a language for anyone; undefined where nobody of that kind is there. */
function viewerOf(scene: Scene, step: Step, viewer: Viewer): string | undefined {
  const { people, case: theCase } = scene.script;
  switch (viewer) {
    case 'fi':
    case 'sv':
      return viewer;
    case 'supplier':
      return step.by.find((id) => scene.person(id).roles.some((role) => role === 'supplier_owner' || role === 'supplier_user'));
    case 'expert':
      return step.by.find((id) => scene.person(id).roles.includes('expert'));
    case 'coordinator':
      return people.find((person) => person.roles.includes('coordinator'))?.id;
    case 'need_owner':
    case 'officer':
    case 'approver':
    case 'decision_maker':
      return people.find((person) => person.organisation === theCase.lead && person.roles.includes(viewer))?.id;
  }
}
