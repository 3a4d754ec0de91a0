import type { Reason } from '@app/kernel';

/** One request, as `summary.json` lists it. */
export interface JournalLine {
  /** The path of the act in the script; `/people/ID`, `/organisations/ID` and `/read-back` for what stands around the acts. */
  readonly of: string;
  readonly who: string;
  readonly what: string;
  readonly address: string;
  readonly status: number;
  readonly ms: number;
  readonly reasons?: readonly Pick<Reason, 'code' | 'text'>[];
  readonly simplified?: true;
  readonly why?: string;
}

export type Outcome = 'done' | 'simplified' | 'failed';

interface Entry {
  readonly of: string;
  readonly what: string;
  readonly lines: Omit<JournalLine, 'of' | 'what' | 'simplified' | 'why'>[];
  outcome: Outcome;
  why?: string;
}

/** Keeps what was tried, step by step, in the order of play. */
export class Journal {
  private readonly entries: Entry[] = [];

  /** Requests from now on belong to this step. */
  begin(of: string, what: string): void {
    this.entries.push({ of, what, lines: [], outcome: 'done' });
  }

  request(line: Entry['lines'][number]): void {
    this.entries.at(-1)?.lines.push(line);
  }

  /** The step is played in a simpler form, or not at all, because the product lacks a part. The first reason stands. */
  simplify(why: string): void {
    this.mark('simplified', why);
  }

  fail(why: string): void {
    this.mark('failed', why);
  }

  outcomeOf(of: string): Outcome | undefined {
    return this.entries.findLast((entry) => entry.of === of)?.outcome;
  }

  whyOf(of: string): string | undefined {
    return this.entries.findLast((entry) => entry.of === of)?.why;
  }

  count(outcome: Outcome): number {
    return this.entries.filter((entry) => entry.outcome === outcome).length;
  }

  failures(): { readonly of: string; readonly why: string }[] {
    return this.entries.filter((entry) => entry.outcome === 'failed').map(({ of, why }) => ({ of, why: why ?? '' }));
  }

  /** Every request; a step without any (the product lacks its part) has one line with status 0. */
  lines(): JournalLine[] {
    return this.entries.flatMap(({ of, what, lines, outcome, why }) => {
      const mark = { ...(outcome === 'simplified' && { simplified: true as const }), ...(why !== undefined && { why }) };
      const tried = lines.length > 0 ? lines : [{ who: '', address: '', status: 0, ms: 0 }];
      return tried.map((line) => ({ of, what, ...line, ...mark }));
    });
  }

  private mark(outcome: Outcome, why: string): void {
    const entry = this.entries.at(-1);
    if (!entry || entry.outcome === 'failed' || entry.outcome === outcome) return;
    entry.outcome = outcome;
    entry.why = why;
  }
}
