import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium, else the one that npm brings with the development packages; why there is none where it cannot be started. */
export async function openChromium(): Promise<{ readonly browser: Browser } | { readonly missing: string }> {
  try {
    const { chromium } = await import('playwright-core');
    const system = PLACES.find((place) => existsSync(place));
    const executablePath = system ?? (await (await import('@sparticuz/chromium')).default.executablePath());
    // Not what the brought one proposes: in its single process all people's windows fetch with one session.
    return { browser: await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] }) };
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error) };
  }
}
