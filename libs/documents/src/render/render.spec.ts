import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '@app/kernel';
import { LOCALES } from '@app/kernel';
import { cleanText } from './clean-text';
import { defineDocument, renderWithLayout, type DocumentHeader } from './index';

interface Sampler extends DocumentHeader {
  readonly story: string;
  readonly rows: number;
}

const words = { kind: 'Kit', chapter: 'First', section: 'Part' };
const sampler = defineDocument({
  kind: 'sampler',
  version: 1,
  words: { fi: words, sv: words, en: words },
  keyFacts: (page, data: Sampler) => [
    [page.words.registerNumber, data.caseNumber],
    [page.words.date, page.format.day(page.format.dayOf(data.at))],
  ],
  draw(page, data: Sampler, t) {
    page.chapter(t.chapter);
    page.lead(['Lead', page.cite('Act 1397/2016, section 123')]);
    page.facts([['Label', data.story]]);
    page.section(t.section);
    page.paragraphs({ sv: data.story });
    page.list(['one', 'two'], 'letters');
    page.table({
      caption: 'Rows',
      columns: [{ width: 60 }, {}, { width: 90, align: 'right' }],
      head: [['No', 'Text', 'Sum']],
      rows: Array.from({ length: data.rows }, (_, row) => [String(row + 1), data.story, page.format.amount(row * 12_345)]),
    });
    page.scores({
      caption: 'Points',
      labels: { place: 'No', tenderer: 'Tenderer', price: 'Price', maximum: 'Maximum', sum: 'Sum' },
      criteria: [
        { mark: 'c-price', maximum: 40 },
        { mark: 'c1', maximum: 60 },
      ],
      rows: [{ place: 1, tenderer: 'Kvarkens Väglagsdata Ab', priceCents: 19_450_000, points: [32.9049, 53], sum: 85.9, winner: true }],
      sumMaximum: 100,
    });
    page.line({
      caption: 'Line',
      alt: 'Values 82, 84.5 and 88',
      unit: '%',
      periods: ['11/2027', '12/2027', '1/2028'],
      values: [82, null, 88],
      valuesLabel: 'Result',
      levels: [
        { kind: 'baseline', label: 'Baseline 71', value: 71 },
        { kind: 'target', label: 'Target 88', value: 88 },
      ],
    });
    page.bars({
      caption: 'Bars',
      alt: 'A 85.9',
      decimals: 2,
      bars: [
        { label: 'A', value: 85.9, strong: true },
        { label: 'B', value: 84.88 },
      ],
    });
    page.signatures(data.signatures);
    page.references();
  },
});

const STORY = 'Hankintaoikaisuvaatimus ja valitusosoitus annetaan tiedoksi klo 12 mennessä.';
const sample = (over: Partial<Sampler> = {}): Sampler => ({
  city: { fi: 'Vaasan kaupunki', sv: 'Vasa stad', en: 'City of Vaasa' },
  caseNumber: 'VAASA 2027-000101',
  documentId: 'INP-1',
  title: { fi: 'Talvihoito & <tilannekuva>' },
  at: '2027-08-23T10:00:00.000Z',
  publicity: 'public',
  signatures: [{ name: 'Tero Alanen', at: '2027-08-23T10:00:02.000Z', evidence: 'SIG-1' }],
  story: STORY,
  rows: 3,
  ...over,
});

const HOSTILE = `\u202Eevil\u0000 😀 ${'x'.repeat(5_000)} <&> ÄÖ`;
const folder = mkdtempSync(join(tmpdir(), 'kit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The file, written down for the tools that judge it. */
async function drawn(data: Sampler, locale: Locale) {
  const { bytes, placed, asked } = await renderWithLayout(sampler, data, locale);
  const path = join(folder, `${locale}.pdf`);
  writeFileSync(path, bytes);
  const run = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });
  return { bytes, placed, asked, path, run, text: run('pdftotext', path, '-').replace(/\s+/gu, ' ') };
}

const sizes = { usual: sample(), long: sample({ rows: 400 }), hostile: sample({ story: HOSTILE }) };

describe.each(LOCALES)('the kit in %s', (locale) => {
  test.each(Object.entries(sizes))('draws a %s document as a sound, tagged file that is equal twice', async (_, data) => {
    const first = await drawn(data, locale);
    const second = await drawn(data, locale);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(first.run('qpdf', '--check', first.path)).toContain('No syntax or stream encoding errors found');
    expect(first.run('pdfinfo', first.path)).toMatch(/Tagged:\s+yes[\s\S]*A4[\s\S]*PDF version:\s+1\.7/u);
    const fonts = first.run('pdffonts', first.path);
    expect(fonts).not.toContain('Helvetica');
    for (const line of fonts.trim().split('\n').slice(2)) expect(line).toMatch(/yes yes yes/u);
  });

  test('places no block below the text area and no heading last on its page', async () => {
    const { placed } = await drawn(sizes.long, locale);
    for (const block of placed) expect(block.top + block.height).toBeLessThanOrEqual(776.1);
    placed.forEach((block, index) => {
      if (block.kind === 'heading') expect(placed[index + 1]?.page).toBe(block.page);
    });
  });

  test('shows what is in the data', async () => {
    const { text } = await drawn(sizes.usual, locale);
    for (const shown of [sizes.usual.caseNumber, 'Talvihoito & <tilannekuva>', 'Tero Alanen', 'SIG-1', 'INP-1'])
      expect(text).toContain(shown);
  });
});

interface Filled extends DocumentHeader {
  readonly before: number;
  readonly fill: number;
  readonly last: 'facts' | 'list' | 'table' | 'small table' | 'paragraph' | 'chapter';
}

/** As many lines as wanted, then a block of one kind, then the signature. */
const filler = defineDocument({
  kind: 'filler',
  version: 1,
  words: { fi: words, sv: words, en: words },
  keyFacts: (page, data: Filled) => [[page.words.registerNumber, data.caseNumber]],
  draw(page, { before, fill, last, signatures }: Filled) {
    for (let line = 0; line < before; line += 1) page.note(`Line ${line}`);
    const items = Array.from({ length: fill }, (_, item) => `Item ${item}`);
    const table = { caption: 'Rows', columns: [{}], head: [['Text']], rows: items.map((item) => [item]) };
    if (last === 'chapter') page.chapter('Last');
    if (last === 'facts') page.facts(items.map((item) => [item, item]));
    else if (last === 'list') page.list(items);
    else if (last === 'table' || last === 'small table') page.table(last === 'table' ? table : { ...table, rows: table.rows.slice(0, 3) });
    else page.paragraph(items.join(' '));
    page.signatures(signatures);
    page.references();
  },
});

test.each(['facts', 'list', 'table', 'small table', 'paragraph', 'chapter'] as const)(
  'a signature never stands alone on its page, wherever %s before it ends',
  async (last) => {
    let moved = 0;
    for (let before = 20; before < 60; before += 3) {
      const data: Filled = { ...sample(), before, fill: 24, last };
      const { placed } = await renderWithLayout(filler, data, 'fi');
      const at = placed.findIndex(({ kind }) => kind === 'signature');
      const own = placed[at]?.page;
      const company = placed.slice(0, at).filter(({ page }) => page === own);
      expect(company.length).toBeGreaterThan(0);
      for (const block of placed) expect(block.top + block.height).toBeLessThanOrEqual(776.1);
      // What came over for company alone: at most two rows of it, or one block.
      if (own !== 1 && company.length <= 4) moved += 1;
    }
    expect(moved).toBeGreaterThan(0);
  },
);

test('a short list of sources stays whole', async () => {
  const cited = Array.from({ length: 8 }, (_, index) => `Source ${index}`);
  const citing = defineDocument({
    kind: 'citing',
    version: 1,
    words: { fi: words, sv: words, en: words },
    keyFacts: (page, data: Filled) => [[page.words.registerNumber, data.caseNumber]],
    draw(page, { before }: Filled) {
      page.paragraph(cited.map((source) => page.cite(source)));
      for (let line = 0; line < before; line += 1) page.note(`Line ${line}`);
      page.references();
    },
  });
  for (let before = 20; before < 55; before += 2) {
    const { placed } = await renderWithLayout(citing, { ...sample(), before, fill: 0, last: 'paragraph' }, 'fi');
    const notes = placed.filter(({ kind }) => kind === 'citation');
    expect(notes).toHaveLength(8);
    expect(new Set(notes.map(({ page }) => page)).size).toBe(1);
  }
});

test('a number that people write in groups stays on one line', () => {
  expect(cleanText('enintään 480 000 euroa')).toBe('enintään 480\u00a0000 euroa');
  expect(cleanText('1 914 matkaa, 12 345 678')).toBe('1\u00a0914 matkaa, 12\u00a0345\u00a0678');
  expect(cleanText('vuonna 2027 300 suodatinta, k1 500')).toBe('vuonna 2027 300 suodatinta, k1 500');
});

test.each(LOCALES)('a signature line never begins with its comma, in %s', async (locale) => {
  const names = ['Tero Alanen', 'Karin Nygård'];
  const method = { fi: 'vahva tunnistautuminen', sv: 'stark autentisering', en: 'strong authentication' };
  for (const more of [{}, { method }]) {
    const signatures = names.map((name) => ({ name, at: '2027-04-06T06:00:00.000Z', evidence: '055fa462', ...more }));
    const { run, path } = await drawn(sample({ signatures }), locale);
    const words = run('pdftotext', '-layout', path, '-');
    expect(words).toContain('055fa462');
    expect(words).not.toMatch(/(?:^|\s),/mu);
  }
});
