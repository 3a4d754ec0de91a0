import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import {
  NotAllowed,
  NotFound,
  NotSignedIn,
  Refusal,
  textIn,
  WrongShape,
  type FieldProblem,
  type Locale,
  type Reason,
  type Text3,
} from '@app/kernel';
import { isOutage } from '@app/platform';
import type { FastifyReply } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Asked } from './decorators';

/** RFC 9457, with every reason in three languages; `title` and `detail` in the reader's. */
interface Problem {
  readonly type: string;
  readonly title: Text3;
  readonly status: number;
  readonly reasons?: readonly Reason[];
  readonly fields?: readonly FieldProblem[];
  readonly retryAfter?: number;
}

const TITLES = {
  'wrong-shape': { fi: 'Tiedoissa on korjattavaa', sv: 'Uppgifterna behöver rättas', en: 'Some details need correction' },
  'not-signed-in': { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  'not-allowed': { fi: 'Tähän ei ole oikeutta', sv: 'Du har inte rätt till detta', en: 'This is not allowed' },
  'not-found': { fi: 'Ei löydy', sv: 'Hittas inte', en: 'Not found' },
  'no-such-address': { fi: 'Osoitetta ei ole', sv: 'Adressen finns inte', en: 'No such address' },
  refused: { fi: 'Ei onnistu vielä', sv: 'Det går inte ännu', en: 'Not possible yet' },
  'stale-edit': { fi: 'Joku muu tallensi välissä', sv: 'Någon annan sparade emellan', en: 'Someone else saved in between' },
  'wrong-value': { fi: 'Arvo ei käy', sv: 'Värdet duger inte', en: 'The value cannot be used' },
  'too-many': { fi: 'Liian monta yritystä', sv: 'För många försök', en: 'Too many attempts' },
  'too-large': { fi: 'Liian suuri', sv: 'För stor', en: 'Too large' },
  'bad-request': { fi: 'Pyyntöä ei voi lukea', sv: 'Begäran kan inte läsas', en: 'The request cannot be read' },
  unavailable: {
    fi: 'Järjestelmä käynnistyy uudelleen. Yritä hetken päästä.',
    sv: 'Systemet startar om. Försök igen om en stund.',
    en: 'The system is restarting. Try again in a moment.',
  },
  broken: { fi: 'Järjestelmässä on vika', sv: 'Ett fel i systemet', en: 'Something broke on our side' },
} as const satisfies Record<string, Text3>;

const notFoundReason: Reason = {
  code: 'platform.not-found',
  params: {},
  text: { fi: 'Asiaa ei löydy.', sv: 'Ärendet hittas inte.', en: 'No such case.' },
};

/** Too many tries: 429 with how long to wait. Thrown where tries are counted. */
export class TooManyTries extends Error {
  constructor(
    readonly reason: Reason,
    readonly seconds: number,
  ) {
    super(reason.code);
  }
}

const titled = (kind: keyof typeof TITLES, status: number, more: Partial<Problem> = {}): Problem => ({
  type: `/problems/${kind}`,
  title: TITLES[kind],
  status,
  ...more,
});

function problemOf(error: unknown): Problem | undefined {
  if (error instanceof WrongShape) return titled('wrong-shape', 422, { fields: error.fields });
  if (error instanceof NotSignedIn) return titled('not-signed-in', 401, error.reason && { reasons: [error.reason] });
  if (error instanceof NotAllowed) return titled('not-allowed', 403, { reasons: [error.reason] });
  if (error instanceof NotFound) return titled('not-found', 404, { reasons: [notFoundReason] });
  if (error instanceof TooManyTries) return titled('too-many', 429, { reasons: [error.reason], retryAfter: error.seconds });
  if (error instanceof Refusal) {
    const kind = error.status === 412 ? 'stale-edit' : error.status === 422 ? 'wrong-value' : 'refused';
    return titled(kind, error.status, { reasons: error.reasons });
  }
  if (isOutage(error)) return titled('unavailable', 503, { retryAfter: 5 });
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === 404) return titled('no-such-address', 404);
  if (status === 413) return titled('too-large', 413);
  if (status !== undefined && status >= 400 && status < 500) return titled('bad-request', status);
  return undefined;
}

/** Fastify's own refusals (a body that is no JSON, a wrong media type) carry their status. */
function statusOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

/** Every error becomes problem+json. What is not foreseen is a bug: 500 with an id that also stands in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Asked>();
    const reply = http.getResponse<FastifyReply>();
    const locale: Locale = request.actor?.locale ?? 'fi';
    const known = problemOf(error);
    const id = randomUUID();
    if (known?.status === 503) this.log.warn({ err: error, route: request.routeOptions?.url }, 'the database was not there to answer');
    if (!known) this.log.error({ err: error, id, method: request.method, route: request.routeOptions?.url }, 'unforeseen error');
    const { title, retryAfter, ...rest } = known ?? titled('broken', 500);
    const detail = rest.reasons?.map((r) => textIn(r.text, locale)).join(' ');
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    void reply
      .status(rest.status)
      .type('application/problem+json')
      .send({ ...rest, title: textIn(title, locale), ...(detail && { detail }), ...(known ? {} : { instance: `urn:uuid:${id}` }) });
  }
}
