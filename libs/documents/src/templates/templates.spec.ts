import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCALES, localeOf, type Locale, type Text } from '@app/kernel';
import { renderDocument, type DocumentWords } from '../render';
import { paperFormat } from '../render/format';
import { pageWords } from '../render/page-words';
import { awardDecisionSample, notifiedAwardSample, smallAwardSample } from './award_decision/sample';
import { partnershipReportSample, pilotReportSample } from './pilot_report/sample';
import {
  awardDecision,
  callForTenders,
  consultationInvitation,
  dialogueSummary,
  meetingMinutes,
  needsDescription,
  openingMinutes,
  pilotReport,
} from './index';
import {
  callForTendersSample,
  consultationInvitationSample,
  dialogueSummarySample,
  meetingMinutesSample,
  needsDescriptionSample,
  openingMinutesSample,
  partnershipCallSample,
} from './samples';

const folder = mkdtempSync(join(tmpdir(), 'templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The headings that a paper must have: a chapter may be lost without any text of its data being lost. */
const sectionsOf =
  <Words extends DocumentWords>(words: Readonly<Record<Locale, Words>>, ...keys: readonly (keyof Words & string)[]) =>
  (locale: Locale): string[] => [...keys.map((key) => String(words[locale][key])), pageWords[locale].references];

const callSections = ['object', 'procedureChapter', 'noDivision', 'scaleRoute', 'timetable', 'requirements', 'award', 'secrets'] as const;
const reportSections = ['outcome', 'results', 'rule', 'costs', 'course', 'plan', 'risks', 'routes'] as const;

const templates = [
  {
    kind: 'needs_description',
    data: needsDescriptionSample(),
    sections: sectionsOf(
      needsDescription.words,
      'problem',
      'outcomes',
      'constraints',
      'market',
      'innovation',
      'stateOfArt',
      'alternatives',
      'indicators',
      'valueChapter',
      'regime',
      'valueParts',
      'funding',
      'purchase',
      'handling',
      'declarations',
    ),
    draw: (l: Locale) => renderDocument(needsDescription, needsDescriptionSample(), l),
  },
  {
    kind: 'consultation_invitation',
    data: consultationInvitationSample(),
    sections: sectionsOf(
      consultationInvitation.words,
      'aim',
      'outcomes',
      'questions',
      'answering',
      'late',
      'secrets',
      'equality',
      'noPromise',
    ),
    draw: (l: Locale) => renderDocument(consultationInvitation, consultationInvitationSample(), l),
  },
  {
    kind: 'meeting_minutes',
    data: meetingMinutesSample(),
    sections: sectionsOf(meetingMinutes.words, 'meeting', 'present', 'open', 'openNote', 'secret', 'ground'),
    draw: (l: Locale) => renderDocument(meetingMinutes, meetingMinutesSample(), l),
  },
  {
    kind: 'dialogue_summary',
    data: dialogueSummarySample(),
    sections: sectionsOf(
      dialogueSummary.words,
      'outcome',
      'course',
      'fairness',
      'questions',
      'findings',
      'involvement',
      'choices',
      'procedure',
      'lots',
    ),
    draw: (l: Locale) => renderDocument(dialogueSummary, dialogueSummarySample(), l),
  },
  {
    kind: 'call_for_tenders',
    data: callForTendersSample(),
    sections: sectionsOf(callForTenders.words, ...callSections, 'lots', 'price', 'annexes'),
    draw: (l: Locale) => renderDocument(callForTenders, callForTendersSample(), l),
  },
  {
    kind: 'call_for_tenders-partnership',
    data: partnershipCallSample(),
    sections: sectionsOf(callForTenders.words, ...callSections, 'selection', 'phase', 'phaseExit', 'goals', 'instalments'),
    draw: (l: Locale) => renderDocument(callForTenders, partnershipCallSample(), l),
  },
  ...[openingMinutesSample(), { ...openingMinutesSample(), round: 'requests' as const }].map((data) => ({
    kind: `opening_minutes-${data.round}`,
    data,
    sections: (l: Locale) => [
      ...sectionsOf(openingMinutes.words, 'opening', 'log', 'publicity')(l),
      ...[openingMinutes.words[l].of[data.round]].flatMap(({ received, lateChapter }) => [received, lateChapter]),
    ],
    draw: (l: Locale) => renderDocument(openingMinutes, data, l),
  })),
  ...[awardDecisionSample(), notifiedAwardSample(), smallAwardSample()].map((data) => ({
    kind: `award_decision-${data.remedies.regime}`,
    data,
    sections: sectionsOf(
      awardDecision.words,
      'decision',
      'contract',
      'object',
      'exclusions',
      'criteria',
      'comparison',
      ...(data.compared.length > 1 ? (['advantages'] as const) : []),
      'reasons',
      ...(data.remedies.regime === 'small'
        ? (['claimChapter'] as const)
        : (['remediesChapter', 'correction', 'appeal', 'tellBuyer'] as const)),
    ),
    draw: (l: Locale) => renderDocument(awardDecision, data, l),
  })),
  ...[pilotReportSample(), partnershipReportSample()].map((data) => ({
    kind: data.partners.length === 1 ? 'pilot_report' : 'pilot_report-partnership',
    data,
    sections: sectionsOf(
      pilotReport.words,
      ...reportSections.filter(
        (key) => (key !== 'rule' || data.rule) && (key !== 'course' || data.diary.length + data.checkpoints.length > 0),
      ),
    ),
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

/** Every sum of money and every name that is not a text in languages: what a lost table or signature would take with it. */
function figuresOf(value: unknown, locale: Locale): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (typeof part === 'number' && /cents$/iu.test(key)) return [paperFormat(locale).amount(part)];
    if (
      typeof part === 'string' &&
      part !== 'city' &&
      part !== 'supplier' &&
      /^(?:by|name|owner|decidedBy|organisation|sha256|evidence|source)$/u.test(key)
    )
      return [part];
    return figuresOf(part, locale);
  });
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

describe.each(templates)('$kind', ({ kind, data, sections, draw }) => {
  test.each(LOCALES)('is a sound file in %s, equal twice, with every text, sum and name of its data and every section', async (locale) => {
    const bytes = await draw(locale);
    expect(bytes.equals(await draw(locale))).toBe(true);
    const path = join(process.env['KEEP_PDF'] ?? folder, `${kind}.${locale}.pdf`);
    writeFileSync(path, bytes);
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors found');
    const body = bodyOf(path);
    for (const part of [...textsOf(data, locale), ...figuresOf(data, locale), ...sections(locale)]) expect(body).toContain(collapsed(part));
  });
});
