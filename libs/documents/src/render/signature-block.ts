import type { Signature } from './document-header';
import type { Flow } from './flow';
import type { PaperFormat } from './format';
import { bold, writtenIn, type Run } from './inline';
import { geometry } from './page-geometry';
import type { PageWords } from './page-words';
import { palette } from './palette';
import { typeScale } from './type-scale';

const GAP = 16;
const BAR = 11;

/** Who signed, when and how; two side by side. The block stays whole. */
export function drawSignatures(flow: Flow, signatures: readonly Signature[], words: PageWords, format: PaperFormat): void {
  if (signatures.length === 0) return;
  const style = typeScale.signature;
  const abreast = Math.min(2, signatures.length);
  const width = (geometry.body.width - (abreast - 1) * GAP) / abreast;
  const blocks = signatures.map((signature) => flow.lines(linesOf(signature, flow, words, format), width - BAR, style));
  const rows = Array.from({ length: Math.ceil(blocks.length / abreast) }, (_, row) => blocks.slice(row * abreast, (row + 1) * abreast));
  const heights = rows.map((row) => Math.max(...row.map((lines) => lines.length)) * style.leading + 12);
  const total = 10 + heights.reduce((sum, height) => sum + height, 0);
  flow.makeRoom('signature', Math.min(total, geometry.bottom - geometry.top), 18);
  flow.file.artifact(() => flow.file.rule(geometry.left, flow.y, geometry.width, palette.ink, 0.9));
  flow.y += 10;
  const intro = flow.element('P');
  const box = { x: geometry.left, y: flow.y, width: geometry.side };
  flow.draw(intro, flow.lines(words.signed, geometry.side, typeScale.small), box, typeScale.small, { colour: palette.muted });
  intro.end();
  rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    if (index > 0 && !flow.fits(height)) flow.continueOnNewPage();
    row.forEach((lines, place) => {
      const x = geometry.body.left + place * (width + GAP);
      flow.file.artifact(() => flow.file.fill(x, flow.y + 1, 2.2, lines.length * style.leading, palette.accent));
      const signature = flow.element('P');
      flow.draw(signature, lines, { x: x + BAR, y: flow.y, width: width - BAR }, style);
      signature.end();
    });
    flow.y += height;
  });
}

function linesOf(signature: Signature, flow: Flow, words: PageWords, format: PaperFormat): Run[] {
  const small = typeScale.small.size;
  const muted = { size: small, colour: palette.muted };
  const title = writtenIn(signature.title, flow.locale);
  const method = writtenIn(signature.method, flow.locale);
  return [
    bold(signature.name),
    ...(title.text ? [{ text: '\n' }, { ...title, size: small }] : []),
    // A comma stands on the line of the word before it: it is part of that word's run.
    { text: `\n${words.signedAt(format.exactTime(signature.at))}${method.text || signature.evidence ? ', ' : ''}`, ...muted },
    ...(method.text ? [{ ...method, text: `${method.text}${signature.evidence ? ', ' : ''}`, ...muted }] : []),
    ...(signature.evidence ? [{ text: `${words.evidence} ${signature.evidence}`, ...muted }] : []),
  ];
}
