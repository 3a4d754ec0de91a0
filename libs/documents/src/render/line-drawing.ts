import type { Locale } from '@app/kernel';
import type { Line, Piece, Spelling } from './line-breaking';
import { LANGUAGE_TAGS } from './language-tags';
import { palette } from './palette';
import type { Element, PdfFile } from './pdf-file';
import { baselineOf, type TextStyle } from './type-scale';

export type Align = 'left' | 'center' | 'right';

export interface DrawnLook {
  readonly align?: Align;
  readonly colour?: string;
  /** The language that the host element is already marked with. */
  readonly lang?: Locale;
}

/** A stretch of one line with one look and one meaning. */
interface Stretch {
  readonly first: Piece;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

const RAISE = 0.34;

/**
 * Draws lines under each other from `y` down. With a host they become its content: words with another spelling, another language or a link
 * get an element of their own. Without one (artifacts, figures) they are only drawn.
 */
export function drawLines(
  file: PdfFile,
  host: Element | null,
  lines: readonly Line[],
  box: { readonly x: number; readonly y: number; readonly width: number },
  style: TextStyle,
  look: DrawnLook = {},
): void {
  const spans = new Map<Spelling, Element>();
  let waiting: (() => void)[] = [];
  const flush = () => {
    const writes = waiting;
    waiting = [];
    if (writes.length === 0) return;
    if (host) host.add(() => writes.forEach((write) => write()));
    else writes.forEach((write) => write());
  };

  lines.forEach((line, index) => {
    const top = box.y + index * style.leading;
    const baseline = top + baselineOf(style);
    const indent = look.align === 'right' ? box.width - line.width : look.align === 'center' ? (box.width - line.width) / 2 : 0;
    const spaceAfter = host && !line.cut && index < lines.length - 1;
    const stretches = stretchesOf(line, box.x + indent);
    stretches.forEach((stretch, place) => {
      const { run, face, size, spelling } = stretch.first;
      const text = spaceAfter && place === stretches.length - 1 ? `${stretch.text} ` : stretch.text;
      const linked = run.href ?? run.target;
      const colour = linked ? palette.accent : (run.colour ?? look.colour ?? palette.ink);
      const write = () =>
        file.write(text, { x: stretch.x, baseline: run.raised ? baseline - style.size * RAISE : baseline }, { face, size, colour });
      if (!host) return void waiting.push(write);
      if (linked) {
        flush();
        drawLink(file, host, stretch, { baseline: run.raised ? baseline - style.size * RAISE : baseline, size }, write);
      } else if (spelling) {
        flush();
        const known = spans.get(spelling);
        const span = known ?? file.element('Span', { actual: spelling.word, ...(run.lang && { lang: LANGUAGE_TAGS[run.lang] }) });
        if (!known) {
          spans.set(spelling, span);
          host.add(span);
        }
        span.add(write);
      } else if (run.lang && run.lang !== look.lang) {
        flush();
        const span = file.element('Span', { lang: LANGUAGE_TAGS[run.lang] });
        host.add(span);
        span.add(write);
        span.end();
      } else waiting.push(write);
    });
  });
  flush();
}

function stretchesOf(line: Line, left: number): Stretch[] {
  const stretches: Stretch[] = [];
  let x = left;
  for (const piece of line.pieces) {
    const last = stretches.at(-1);
    if (last && last.first.run === piece.run && last.first.spelling === piece.spelling) {
      stretches[stretches.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    } else stretches.push({ first: piece, text: piece.text, x, width: piece.width });
    x += piece.width;
  }
  return stretches;
}

function drawLink(file: PdfFile, host: Element, stretch: Stretch, at: { baseline: number; size: number }, write: () => void): void {
  const { run } = stretch.first;
  const link = file.element('Link');
  const reference = run.target ? file.element('Reference') : undefined;
  host.add(reference ?? link);
  reference?.add(link);
  link.add(write);
  const box = { x: stretch.x - 1, y: at.baseline - at.size * 0.9, width: stretch.width + 2, height: at.size * 1.2 };
  if (run.target) file.link(box, { name: run.target.name }, run.target.says, link);
  else if (run.href) file.link(box, { href: run.href }, stretch.text.trim(), link);
  link.end();
  reference?.end();
}
