import { textIn } from '@app/kernel';
import { z } from 'zod';

import type { CaseScript } from './case-script';
import { cents, inProductWords } from './product-words';
import { instantOf } from './script-time';

// What a script has its people write, as the forms of the product hold it. Ids that only an installation knows come through `idOf`.

export type IdOf = (name: string) => string;

const wordsOf = (value: object, start: string): Record<string, unknown> => z.looseObject({}).parse(inProductWords(value, start));

export function needOf(script: CaseScript, notes: readonly unknown[]): object {
  const { draft: _draft, reviews: _reviews, revisions: _revisions, ...need } = script.need;
  const stateOfArt = need.state_of_art.map(({ source, finding }) => ({ source: sourceNamed(script, source), finding }));
  return { ...wordsOf(need, script.start), stateOfArt, notes };
}

/** A source as people name it: `Väylänvarsitapahtuma talviliikkujille, Vaasan kaupunki, 2026-02-26`. */
function sourceNamed({ sources }: CaseScript, id: string): string {
  const found = sources.find((source) => source.id === id);
  return found ? [found.title, found.publisher, found.date].filter(Boolean).join(', ') : id;
}

/** The invitation to the market. */
export function invitationOf({ start, organisations, dialogue }: CaseScript): object {
  const nameOf = (id: string) => textIn(organisations.find((o) => o.id === id)?.name, 'fi');
  return {
    text: dialogue.notice.text,
    questions: dialogue.questions,
    answersDue: instantOf(dialogue.answers_due, start),
    priorInvolvement: dialogue.prior_involvement.map(({ organisation, text }) => ({ organisation: nameOf(organisation), text })),
  };
}

/** What the answers taught. */
export function summaryOf({ start, dialogue }: CaseScript, idOf: (name: string) => string | undefined): object {
  return {
    findings: dialogue.findings.map(({ from, ...finding }) => ({
      ...wordsOf(finding, start),
      from: from.flatMap((name) => idOf(name) ?? []),
    })),
    summary: dialogue.summary.text,
  };
}

/** The value is that of the need: nothing has changed it since. */
export function callOf({ tender: written, need, start }: CaseScript): Record<string, unknown> {
  const {
    procedure: _law,
    procedure_type: _type,
    publish,
    questions: _q,
    answers_release: _a,
    amendments: _am,
    rounds,
    ...tender
  } = written;
  const call = {
    ...tender,
    value_parts: need.value_parts,
    notice: publish.notice,
    rounds: rounds.map(({ id, kind, deadline, anonymous_quality, criteria, keep, phase }) => ({
      id,
      kind,
      deadline,
      anonymous_quality,
      criteria,
      keep,
      phase,
    })),
  };
  return { ...wordsOf(call, start), procedureId: procedureOf(written) };
}

export const procedureOf = ({ procedure_type }: Pick<CaseScript['tender'], 'procedure_type'>): string =>
  procedure_type.replaceAll('_', '-');

type Submission = CaseScript['tender']['rounds'][number]['submissions'][number];

export function tenderOf({ prices, values, quality, declarations, secrets, language }: Submission): object {
  const inCents = prices && Object.fromEntries(Object.entries(prices).map(([item, euro]) => [item, cents(euro)]));
  return { prices: inCents, values, quality, declarations, secrets, language };
}

/** @param ownerOf whoever in the installation stands for a person of the script */
export function planOf({ start, pilot }: CaseScript, ownerOf: IdOf): { readonly plan: object; readonly kpis: readonly object[] } {
  const { at: _at, by: _by, contract: _contract, ...plan } = pilot.plan;
  return {
    plan: wordsOf(plan, start),
    kpis: pilot.kpis.map((kpi) => ({ ...wordsOf(kpi, start), owner: ownerOf(kpi.owner) })),
  };
}

/** The rule by which the pilot is decided. */
export function ruleOf({ pilot, start }: CaseScript): object {
  const { scale, repeat, otherwise, text } = pilot.rule;
  return wordsOf({ scale, repeat, otherwise, text }, start);
}
