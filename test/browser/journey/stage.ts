import { openBrowser, openWindow, signIn, type Window } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { startInstallation } from '../../support/installation';

/** Who plays which part: the seeded person's first name, and a language where it is not to be their own. */
const PARTS = {
  administrator: { name: 'aino' },
  officer: { name: 'helena' },
  approver: { name: 'magnus', language: 'fi' },
  needOwner: { name: 'erik', language: 'fi' },
  decisionMaker: { name: 'timo' },
  chair: { name: 'raija' },
  supplier: { name: 'ebba' },
  rival: { name: 'olli' },
} as const;
type Part = keyof typeof PARTS;

/** A demonstration that runs, and everybody's window in it. */
export interface Stage extends Readonly<Record<Part, Window>> {
  /** A window of nobody who has signed in. */
  readonly stranger: Window;
  /** The case's pages, `/app/cases/…`, once it has begun. */
  place: string;
  /** Moves the clock, and waits until all that falls due before then has come to pass. */
  readonly timePasses: (at: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

export async function setStage(born: string): Promise<Stage> {
  const installation = await startInstallation(born);
  const browser = await openBrowser();
  const windowOf = async (part: Part): Promise<readonly [Part, Window]> => {
    const { name, ...own } = PARTS[part];
    const { email, password } = installation.accountOf(name);
    const window = await openWindow(browser, installation.url);
    if ('language' in own) await window.context.addInitScript(`localStorage.setItem('language', '${own.language}')`);
    await signIn(window, email, password);
    return [part, window];
  };
  const parts = Object.keys(PARTS) as Part[]; // the keys of a constant
  const windows = Object.fromEntries(await Promise.all(parts.map(windowOf))) as Record<Part, Window>; // one of each part
  const { request } = windows.administrator.context;
  return {
    ...windows,
    stranger: await openWindow(browser, installation.url),
    place: '',
    async timePasses(at) {
      expect((await request.put('/api/demo/clock', { data: { at } })).status()).toBe(200);
      const clock = async () => (await (await request.get('/api/demo/clock')).json()) as { now: string; pending: number }; // the test's edge
      await eventually(clock, ({ now, pending }) => now >= at && pending === 0, 30_000);
    },
    async clear() {
      await browser.close();
      await installation.stop();
    },
  };
}
