import type { Locale } from '@app/kernel';
import { REPLACEMENT, cleanText } from './clean-text';
import { hyphenParts } from './hyphenation';
import { runsOf, type Inline, type Run } from './inline';
import { RAISED_SIZE, type Face, type TextStyle } from './type-scale';

/** What the line breaker asks of the typeface. */
export interface Typeface {
  widthOf(text: string, face: Face, size: number): number;
  hasGlyph(character: string): boolean;
}

/** A word that is drawn otherwise than it reads: cut over lines, or with a letter the typeface lacks. One object per word. */
export interface Spelling {
  readonly word: string;
}

export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly face: Face;
  readonly size: number;
  readonly run: Run;
  spelling?: Spelling;
}

export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The line ends inside a word: no space belongs after it. */
  readonly cut: boolean;
}

/** A word is hyphenated only when its line would otherwise stay this much short. */
const VISIBLY_SHORT = 0.18;
/** Longer words are measured in pieces: a letter run of 20,000 must not be measured whole again and again. */
const WORD_PIECES = /.{1,200}/gsu;
const ROUNDING = 0.01;

/** Breaks text into lines of at most `width` points. An empty text gives one empty line. */
export function breakLines(inline: Inline, width: number, style: TextStyle, locale: Locale, typeface: Typeface): Line[] {
  const setter = new LineSetter(width, style, locale, typeface);
  for (const run of runsOf(inline)) {
    for (const token of cleanText(run.text).split(/( |\n)/u)) {
      if (token === '\n') setter.breakHere();
      else if (token === ' ') setter.space(run);
      else for (const word of token.match(WORD_PIECES) ?? []) setter.word(word, run);
    }
  }
  return setter.finish();
}

class LineSetter {
  private readonly lines: Line[] = [];
  private pieces: Piece[] = [];
  private used = 0;

  constructor(
    private readonly width: number,
    private readonly style: TextStyle,
    private readonly locale: Locale,
    private readonly typeface: Typeface,
  ) {}

  breakHere(cut = false): void {
    while (this.pieces.at(-1)?.text === ' ') this.used -= this.pieces.pop()?.width ?? 0;
    this.lines.push({ pieces: this.pieces, width: this.used, cut });
    this.pieces = [];
    this.used = 0;
  }

  space(run: Run): void {
    if (this.pieces.length > 0) this.append(this.piece(' ', run));
  }

  word(written: string, run: Run): void {
    const drawn = Array.from(written, (c) => (this.typeface.hasGlyph(c) ? c : REPLACEMENT)).join('');
    const spelling = drawn === written ? undefined : { word: written };
    const whole = { ...this.piece(drawn, run), ...(spelling && { spelling }) };
    if (this.fits(whole)) this.append(whole);
    else if (whole.width > this.width || this.mayHyphenate(run)) this.cutWord(drawn, run, spelling ?? { word: written });
    else {
      this.breakHere();
      this.append(whole);
    }
  }

  finish(): Line[] {
    if (this.pieces.length > 0 || this.lines.length === 0) this.breakHere();
    return this.lines;
  }

  private mayHyphenate(run: Run): boolean {
    return this.style.hyphens && !run.href && !run.target && this.width - this.used > this.width * VISIBLY_SHORT;
  }

  /** Sets a word over as many lines as it takes: at its hyphens where it has any that fit, else letter by letter. */
  private cutWord(word: string, run: Run, spelling: Spelling): void {
    const set: Piece[] = [];
    let rest = word;
    for (;;) {
      const end = this.piece(rest, run);
      if (this.fits(end)) {
        this.append(end);
        set.push(end);
        break;
      }
      const head = this.longestHead(rest, run);
      if (!head && this.pieces.length > 0) {
        this.breakHere(set.length > 0);
        continue;
      }
      const letters = head ? head.letters : this.longestPrefix(rest, run);
      const piece = this.piece(head ? head.drawn : letters, run);
      this.append(piece);
      set.push(piece);
      rest = rest.slice(letters.length);
      if (!rest) break;
      this.breakHere(true);
    }
    if (set.length > 1 || spelling.word !== word) for (const piece of set) piece.spelling = spelling;
  }

  private longestHead(word: string, run: Run): { letters: string; drawn: string } | undefined {
    let letters = '';
    let best: { letters: string; drawn: string } | undefined;
    for (const part of hyphenParts(word, run.lang ?? this.locale).slice(0, -1)) {
      letters += part;
      const drawn = letters.endsWith('-') ? letters : `${letters}-`;
      if (this.fits(this.piece(drawn, run))) best = { letters, drawn };
    }
    return best;
  }

  private longestPrefix(word: string, run: Run): string {
    const characters = Array.from(word);
    let count = 1;
    while (count < characters.length && this.fits(this.piece(characters.slice(0, count + 1).join(''), run))) count += 1;
    return characters.slice(0, count).join('');
  }

  private piece(text: string, run: Run): Piece {
    const face: Face = run.bold ? 'bold' : run.italic ? 'italic' : this.style.face;
    const size = run.raised ? this.style.size * RAISED_SIZE : (run.size ?? this.style.size);
    return { text, run, face, size, width: this.typeface.widthOf(text, face, size) };
  }

  private fits(piece: Piece): boolean {
    return this.used + piece.width <= this.width + ROUNDING;
  }

  private append(piece: Piece): void {
    this.pieces.push(piece);
    this.used += piece.width;
  }
}
