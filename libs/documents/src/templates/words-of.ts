import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For the specs: the words of each page of a paper, as a reader of the file finds them; white space is one space. */
export function wordsOfPages(pdf: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'words-of-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, pdf);
    const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    return pages.map((page) => page.replace(/[\s\u00a0\u202f]+/gu, ' '));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
