import type { Flow } from './flow';
import type { Run } from './inline';
import { palette } from './palette';
import { geometry } from './page-geometry';
import { typeScale } from './type-scale';

const INDENT = 20;
const GAP = 3;
/** Shorter lists of sources are not broken over pages. */
const WHOLE_UNDER = 230;

/** The legal basis: raised numbers in order of first use, linked to one list at the end. */
export class Citations {
  private readonly cited: string[] = [];

  constructor(private readonly word: string) {}

  get none(): boolean {
    return this.cited.length === 0;
  }

  /** The raised number of this source; the same source keeps its number. */
  mark(source: string): Run {
    if (!this.cited.includes(source)) this.cited.push(source);
    const number = this.cited.indexOf(source) + 1;
    return { text: String(number), raised: true, target: { name: `note${number}`, says: `${this.word} ${number}` } };
  }

  draw(flow: Flow): void {
    const style = typeScale.small;
    const { left, width } = geometry.body;
    const notes = this.cited.map((source) => flow.lines(source, width - INDENT, style));
    const whole = notes.reduce((sum, lines) => sum + lines.length * style.leading + GAP, 0);
    notes.forEach((lines, index) => {
      const number = index + 1;
      const own = lines.length * style.leading;
      flow.makeRoom('citation', index === 0 && whole < WHOLE_UNDER ? whole : own, index === 0 ? 6 : GAP);
      const note = flow.element('Note', { id: `note${number}` });
      flow.file.namePlace(`note${number}`, flow.y - 4);
      flow.draw(note, flow.lines(`${number} `, INDENT, style), { x: left, y: flow.y, width: INDENT }, style, { colour: palette.accent });
      flow.draw(note, lines, { x: left + INDENT, y: flow.y, width: width - INDENT }, style);
      note.end();
      flow.y += own;
    });
  }
}
