import type { Locator, Page } from 'playwright-core';
import { faultsOf, openPage, type Window, WIDTHS } from '../support/browser';

// What people do on a screen, by the names that they read there.

type Within = Page | Locator;

/** The screens that this file has looked at on a phone. */
const seenOnPhone = new Set<string>();

/** The address without what differs from case to case. */
function screenOf(page: Page): string {
  const { pathname, searchParams } = new URL(page.url());
  return `${pathname.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, ':id')} ${searchParams.get('part') ?? ''}`;
}

/**
 * Nothing is wrong with the pages that now stand open, and the browser has complained of nothing. A screen that is met for the
 * first time is looked at on a phone as well; the page is left as wide as it was.
 */
export async function expectWell(...windows: readonly Window[]): Promise<void> {
  for (const { page, complaints } of windows) {
    const screen = screenOf(page);
    const widths = seenOnPhone.has(screen) ? [1280] : WIDTHS.toReversed();
    seenOnPhone.add(screen);
    expect([...(await faultsOf(page, widths)), ...complaints.splice(0)]).toEqual([]);
  }
}

export const press = (within: Within, name: string | RegExp) => within.getByRole('button', { name, exact: true }).click();

export const follow = (within: Within, name: string | RegExp) => within.getByRole('link', { name, exact: true }).first().click();

/** Presses the act, and once more in the dialog that asks whether it is meant. */
export async function pressAndConfirm(page: Page, name: string, confirm = name): Promise<void> {
  await press(page, name);
  await press(page.getByRole('dialog'), confirm);
}

/** The act is shut, and a press tells why. */
export async function expectShut(page: Page, name: string | RegExp, why: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).press('Enter');
  const reasons = page.getByRole('dialog');
  await said(reasons, why);
  await press(reasons, 'Sulje');
}

/** Picks a radio button or ticks a box as the keyboard does: the drawn one lies over the real one. */
export const choose = (within: Within, name: string | RegExp) => within.getByRole('radio', { name, exact: true }).press('Space');
export const tick = (within: Within, name: string | RegExp) => within.getByRole('checkbox', { name, exact: true }).press('Space');

export const fill = (within: Within, label: string, words: string) => within.getByLabel(label, { exact: true }).fill(words);

/** One language of a text in three, the one that stands open. */
export const write = (within: Within, label: string, words: string) => fill(within, `${label}, Suomi`, words);

/** All three languages of a text. */
export async function writeInThree(within: Within, label: string, words: string): Promise<void> {
  const tabs = within.getByRole('tablist', { name: `Kieliversiot: ${label}`, exact: true });
  for (const language of ['Ruotsi', 'Englanti', 'Suomi']) {
    await tabs.getByRole('tab', { name: language }).click();
    await fill(within, `${label}, ${language}`, words);
  }
}

export const said = (within: Within, words: string | RegExp) => within.getByText(words).first().waitFor();

/** What was typed is kept: the line of the draft says so, in Finnish or in Swedish. */
export const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /Tallennettu|Sparat/ })
    .first()
    .waitFor();

/** Declares to have no ties, on the page of the case at `place`. */
export async function declareNoTies({ page }: Window, place: string): Promise<void> {
  await openPage(page, place);
  await press(page, 'Ilmoita sidonnaisuutesi');
  const dialog = page.getByRole('dialog');
  await choose(dialog, 'Ei ole');
  await press(dialog, 'Anna ilmoitus');
  await said(page, 'Sidonnaisuusilmoituksesi on kirjattu.');
}

/** The first of two people confirms what both decide. */
export async function confirmFirst(page: Page): Promise<void> {
  await press(page, 'Vahvista ensimmäisenä');
  await said(page, 'Vahvistuksesi on kirjattu.');
}
