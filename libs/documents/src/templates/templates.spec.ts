import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCALES, localeOf, type Locale, type Text } from '@app/kernel';
import { renderDocument } from '../render';
import { awardDecisionSample, notifiedAwardSample, smallAwardSample } from './award_decision/sample';
import { partnershipReportSample, pilotReportSample } from './pilot_report/sample';
import {
  awardDecision,
  callForTenders,
  consultationInvitation,
  dialogueSummary,
  needsDescription,
  openingMinutes,
  pilotReport,
} from './index';
import {
  callForTendersSample,
  consultationInvitationSample,
  dialogueSummarySample,
  needsDescriptionSample,
  openingMinutesSample,
} from './samples';

const folder = mkdtempSync(join(tmpdir(), 'templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

const templates = [
  {
    kind: 'needs_description',
    data: needsDescriptionSample(),
    draw: (l: Locale) => renderDocument(needsDescription, needsDescriptionSample(), l),
  },
  {
    kind: 'consultation_invitation',
    data: consultationInvitationSample(),
    draw: (l: Locale) => renderDocument(consultationInvitation, consultationInvitationSample(), l),
  },
  {
    kind: 'dialogue_summary',
    data: dialogueSummarySample(),
    draw: (l: Locale) => renderDocument(dialogueSummary, dialogueSummarySample(), l),
  },
  {
    kind: 'call_for_tenders',
    data: callForTendersSample(),
    draw: (l: Locale) => renderDocument(callForTenders, callForTendersSample(), l),
  },
  { kind: 'opening_minutes', data: openingMinutesSample(), draw: (l: Locale) => renderDocument(openingMinutes, openingMinutesSample(), l) },
  ...[awardDecisionSample(), notifiedAwardSample(), smallAwardSample()].map((data) => ({
    kind: `award_decision-${data.remedies.regime}`,
    data,
    draw: (l: Locale) => renderDocument(awardDecision, data, l),
  })),
  ...[pilotReportSample(), partnershipReportSample()].map((data) => ({
    kind: data.partners.length === 1 ? 'pilot_report' : 'pilot_report-partnership',
    data,
    draw: (l: Locale) => renderDocument(pilotReport, data, l),
  })),
];

const isText = (value: object): value is Text =>
  Object.keys(value).length > 0 && Object.entries(value).every(([key, words]) => /^(fi|sv|en)$/u.test(key) && typeof words === 'string');

/** Every text that people wrote, as it should stand in that language. */
function textsOf(value: unknown, locale: Locale): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!isText(value)) return Object.values(value).flatMap((part) => textsOf(part, locale));
  const found = localeOf(value, locale);
  return found ? [value[found] ?? ''] : [];
}

/** White space says nothing, and a word cut at a line's end is the same word. */
const collapsed = (text: string) => text.replace(/[\s\u00a0-]+/gu, '');

/** The text between the running lines, so that a paragraph that goes on over a page is one. */
function bodyOf(path: string): string {
  const cut = (first: number, top: number, ...last: string[]) =>
    execFileSync(
      'pdftotext',
      ['-raw', '-f', String(first), ...last, '-r', '72', '-x', '0', '-y', String(top), '-W', '596', '-H', String(784 - top), path, '-'],
      {
        encoding: 'utf8',
      },
    );
  const pages = Number(/Pages:\s+(\d+)/u.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);
  return collapsed(cut(1, 30, '-l', '1') + (pages > 1 ? cut(2, 72) : ''));
}

describe.each(templates)('$kind', ({ kind, data, draw }) => {
  test.each(LOCALES)('is a sound file in %s, equal twice, with every text of its data', async (locale) => {
    const bytes = await draw(locale);
    expect(bytes.equals(await draw(locale))).toBe(true);
    const path = join(process.env['KEEP_PDF'] ?? folder, `${kind}.${locale}.pdf`);
    writeFileSync(path, bytes);
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors found');
    const body = bodyOf(path);
    for (const text of textsOf(data, locale)) expect(body).toContain(collapsed(text));
  });
});
