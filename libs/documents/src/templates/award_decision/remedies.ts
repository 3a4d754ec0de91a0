import { bold, type Page } from '../../render';
import type { AwardDecisionData } from './template';
import type { AwardDecisionWords } from './text';

/**
 * The instructions, on a page that can be taken apart: both ways side by side, then each with what it must hold (Act 1397/2016
 * sections 132–135 and chapter 15). Below the national threshold: the claim for a revised decision (Act 410/2015 section 134).
 */
export function drawRemedies(page: Page, data: AwardDecisionData, t: AwardDecisionWords): void {
  const { appealDays } = data.remedies;
  page.chapter(appealDays === null ? t.claimChapter : t.remediesChapter, { onNewPage: true });
  page.paragraph(appealDays === null ? t.claimIntro : t.remediesIntro);
  drawPeriods(page, data, t);
  drawCorrection(page, data, t);
  if (appealDays !== null) drawAppeal(page, data, t);
}

function drawPeriods(page: Page, { remedies, contact, city }: AwardDecisionData, t: AwardDecisionWords): void {
  const { appealDays, correctionDays, days } = remedies;
  const toCity = [page.written(city), ...(contact?.email ? [', ', { text: contact.email, href: `mailto:${contact.email}` }] : [])];
  const notified = days ? t.notifiedOn(page.format.day(days.notified)) : t.notNotified;
  const lastDay = (day: string | undefined) => (day === undefined ? t.countedFromNotice : bold(page.format.day(day)));
  const isAppealable = appealDays !== null;
  page.table({
    caption: t.periodsCaption,
    columns: [{ width: 118 }, {}, ...(isAppealable ? [{}] : [])],
    head: [['', isAppealable ? t.correction : t.claim, ...(isAppealable ? [t.appeal] : [])]],
    rows: [
      [t.who, t.whoParty, ...(isAppealable ? [t.whoAppeals] : [])],
      [t.period, t.periodOf(correctionDays), ...(isAppealable ? [t.periodOf(appealDays)] : [])],
      [t.notice, { content: notified, span: isAppealable ? 2 : 1 }],
      [t.lastDay, lastDay(days?.correctionLastDay), ...(isAppealable ? [lastDay(days?.appealLastDay)] : [])],
      [t.sendTo, toCity, ...(isAppealable ? [t.marketCourt] : [])],
    ],
  });
}

function drawCorrection(page: Page, { remedies }: AwardDecisionData, t: AwardDecisionWords): void {
  const isClaim = remedies.appealDays === null;
  page.section(isClaim ? t.claim : t.correction);
  page.paragraph(
    isClaim ? [t.claimText, page.cite(t.cites.claim), ' ', t.mustHold] : [t.correctionText, page.cite(t.cites.correction), ' ', t.mustHold],
  );
  page.list(t.correctionParts, 'letters');
  if (!isClaim) page.paragraph(t.correctionNoExtension);
  else page.paragraph([t.rolls, page.cite(t.cites.rolls)]);
}

function drawAppeal(page: Page, { contact }: AwardDecisionData, t: AwardDecisionWords): void {
  page.section(t.appeal);
  page.paragraph([t.appealText, page.cite(t.cites.appeal), ' ', t.appealMustHold]);
  page.list(t.appealParts, 'letters');
  page.paragraph(t.appealEnclosures);
  page.paragraph([t.appealArrival, ' ', t.rolls, page.cite(t.cites.rolls)]);
  page.paragraph([
    t.tellBuyer,
    ...(contact?.email ? [' ', { text: contact.email, href: `mailto:${contact.email}` }, '.'] : []),
    ' ',
    t.courtFee,
  ]);
}
