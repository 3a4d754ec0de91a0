import { drawLabel } from './figure';
import type { Flow } from './flow';
import { geometry } from './page-geometry';
import type { PageWords } from './page-words';
import { palette } from './palette';
import { typeScale } from './type-scale';

export interface RunningText {
  readonly city: string;
  readonly kind: string;
  readonly caseNumber: string;
  readonly documentId: string;
  readonly documentVersion: string | undefined;
  readonly digest: string;
  readonly verifyAt: string | undefined;
}

const HEAD_BASELINE = 45;

/** The running head (from page 2) and the footer of every page, once it is known how many pages there are. Screen readers pass over both. */
export function drawRunningLines(flow: Flow, text: RunningText, words: PageWords): void {
  const { pages } = flow.file;
  for (let page = 0; page < pages; page += 1) {
    flow.file.turnTo(page);
    flow.file.artifact(() => drawFooter(flow, text, words, `${words.page} ${page + 1}/${pages}`), {
      type: 'Pagination',
      attached: 'Bottom',
    });
    if (page > 0) flow.file.artifact(() => drawHead(flow, text), { type: 'Pagination', attached: 'Top' });
  }
}

function drawHead(flow: Flow, { city, kind, caseNumber }: RunningText): void {
  const { left, right, width } = geometry;
  const bold = { ...typeScale.small, face: 'bold' } as const;
  const third = width / 3 - 8;
  drawLabel(flow, city, left, HEAD_BASELINE, { style: bold, colour: palette.ink, within: third });
  drawLabel(flow, kind, left + width / 2, HEAD_BASELINE, { style: typeScale.small, align: 'center', within: third });
  drawLabel(flow, caseNumber, right, HEAD_BASELINE, { style: typeScale.small, align: 'right', colour: palette.ink, within: third });
  flow.file.rule(left, HEAD_BASELINE + 8, width, palette.rule, 0.5);
}

function drawFooter(flow: Flow, text: RunningText, words: PageWords, pageOf: string): void {
  const { left, right, width, footer } = geometry;
  const version = text.documentVersion ? ` · ${words.version} ${text.documentVersion}` : '';
  const digest = `${text.digest.slice(0, 8)} ${text.digest.slice(8, 16)} ${text.digest.slice(-8)}`;
  flow.file.rule(left, footer, width, palette.rule, 0.5);
  drawLabel(flow, `${text.documentId}${version} · ${words.language}`, left, footer + 13, { within: width - 90 });
  drawLabel(flow, `${words.digest} SHA-256 ${digest}`, left, footer + 24);
  drawLabel(flow, pageOf, right, footer + 13, { style: typeScale.tinyBold, align: 'right', colour: palette.ink });
  // A line of its own: an address holds the whole id of its case.
  if (text.verifyAt) drawLabel(flow, `${words.verify}: ${text.verifyAt}`, left, footer + 35, { within: width });
}
