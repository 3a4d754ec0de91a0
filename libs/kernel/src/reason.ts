import { inAll, type Locale, type Text3 } from './locale';

/** Values that a reason speaks of. Instants as ISO strings, money in cents, days as YYYY-MM-DD: the text formats them. */
export type Params = Readonly<Record<string, string | number | boolean | null>>;

/** Why something was refused: a code for programs, the words for people. */
export interface Reason {
  readonly code: string;
  readonly params: Params;
  readonly text: Text3;
}

type Writer<P extends Params> = (p: P, locale: Locale) => string;
type Copy<P extends Params> = Readonly<Record<Locale, string | Writer<P>>>;

/**
 * Declares a room's refusal codes with their words. A code without a language does not compile.
 * `const why = defineReasons('needs', { 'no-outcome': { fi: …, sv: …, en: … } })`, then `why('no-outcome')`.
 */
export function defineReasons<C extends Record<string, Copy<never>>>(room: string, copies: C) {
  return <K extends keyof C & string>(
    code: K,
    ...[params]: ParamsOf<C[K]> extends Record<string, never> ? [] : [ParamsOf<C[K]>]
  ): Reason => {
    const copy = copies[code] as Copy<Params>;
    const given: Params = params ?? {};
    return {
      code: `${room}.${code}`,
      params: given,
      text: inAll((locale) => {
        const words = copy[locale];
        return typeof words === 'string' ? words : words(given, locale);
      }),
    };
  };
}

type ParamsOf<C> =
  C extends Readonly<Record<Locale, infer W>>
    ? Extract<W, (...args: never[]) => string> extends never
      ? Record<string, never>
      : Extract<W, (...args: never[]) => string> extends (p: infer P, ...rest: never[]) => string
        ? P
        : never
    : never;

/** A rule says no (409), a value cannot be (422), or someone else saved first (412). Always with every reason. */
export class Refusal extends Error {
  constructor(
    readonly reasons: readonly [Reason, ...Reason[]],
    readonly status: 409 | 412 | 422 = 409,
  ) {
    super(reasons.map((r) => r.code).join(', '));
    this.name = 'Refusal';
  }
}

/** Throws one refusal with all the reasons, or nothing when there are none. */
export function refuseIfAny(reasons: readonly Reason[], status: 409 | 412 | 422 = 409): void {
  const [first, ...rest] = reasons;
  if (first) throw new Refusal([first, ...rest], status);
}

/** The person may not do this, and may know that it exists. 403. */
export class NotAllowed extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
    this.name = 'NotAllowed';
  }
}

/** It does not exist, or the caller may not know that it does. 404. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** Nobody is signed in, or the sign-in failed for the reason given. 401. */
export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
  constructor(readonly reason?: Reason) {
    super(reason?.code);
  }
}

/** One field of a request that has the wrong shape. `path` as `content.outcomes.0.text`. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly text: Text3;
}

/** A request of the wrong shape. 422 with its fields. */
export class WrongShape extends Error {
  constructor(readonly fields: readonly FieldProblem[]) {
    super(fields.map((f) => f.path).join(', '));
    this.name = 'WrongShape';
  }
}
