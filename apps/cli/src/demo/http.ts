import { Text3Schema, type Locale } from '@app/kernel';
import { z } from 'zod';

import type { Journal } from './journal';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly type: string;
}

/** The product has no such address yet: the part is still being built. */
export class NotBuilt extends Error {}

/** The product answered something else than what the act needs. */
export class Refused extends Error {
  constructor(
    readonly answer: Answer,
    message: string,
  ) {
    super(message);
  }
}

const Problem = z.object({
  type: z.string(),
  title: z.string().optional(),
  reasons: z.array(z.object({ code: z.string(), text: Text3Schema })).default([]),
  fields: z.unknown().optional(),
});

/** What a person's browser does: one cookie jar, JSON there and back. Every request is written into the journal. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly base: string,
    readonly who: string,
    private readonly locale: Locale,
    private readonly journal: Journal,
  ) {}

  /** The bytes at an address. @throws Refused where there are none. */
  async download(path: string): Promise<Buffer> {
    const began = performance.now();
    const response = await fetch(`${this.base}${path}`, { headers: { 'accept-language': this.locale, ...this.cookieHeader() } });
    const bytes = Buffer.from(await response.arrayBuffer());
    this.journal.request({ who: this.who, address: `GET ${path}`, status: response.status, ms: Math.round(performance.now() - began) });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok) throw new Refused({ status: response.status, body: bytes.toString(), type }, `GET ${path} gave ${response.status}`);
    return bytes;
  }

  private cookieHeader(): Record<string, string> {
    return this.cookies.size > 0 ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {};
  }

  /** Sends it and takes any answer. @param quiet leaves it out of the journal: looking again and again whether something is ready */
  async ask(method: Method, path: string, body?: unknown, quiet = false): Promise<Answer> {
    const began = performance.now();
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: {
        'accept-language': this.locale,
        ...this.cookieHeader(),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const ms = Math.round(performance.now() - began);
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const type = response.headers.get('content-type') ?? '';
    const answer = { status: response.status, type, body: type.includes('json') && text !== '' ? (JSON.parse(text) as unknown) : text };
    const reasons = reasonsOf(answer);
    if (!quiet)
      this.journal.request({
        who: this.who,
        address: `${method} ${path}`,
        status: answer.status,
        ms,
        ...(reasons.length > 0 && { reasons }),
      });
    return answer;
  }

  /**
   * Sends what must succeed.
   * @throws NotBuilt where the product lacks the address, Refused with its reasons where it says no
   */
  async must<S extends z.ZodType>(method: Method, path: string, body: unknown, shape: S): Promise<z.infer<S>> {
    const answer = await this.ask(method, path, body);
    if (isNotBuilt(answer)) throw new NotBuilt(`${method} ${path} is not there yet`);
    if (answer.status >= 300) throw new Refused(answer, `${method} ${path}: ${answer.status} ${inWords(answer)}`);
    const read = shape.safeParse(answer.body);
    if (!read.success) throw new Refused(answer, `${method} ${path}: the answer has another shape: ${z.prettifyError(read.error)}`);
    return read.data;
  }

  post(path: string, body: unknown = {}): Promise<unknown> {
    return this.must('POST', path, body, z.unknown());
  }

  put(path: string, body: unknown): Promise<unknown> {
    return this.must('PUT', path, body, z.unknown());
  }

  get<S extends z.ZodType>(path: string, shape: S): Promise<z.infer<S>> {
    return this.must('GET', path, undefined, shape);
  }

  private keep(cookie: string): void {
    const [name, value] = (cookie.split(';', 1)[0] ?? '').split('=', 2);
    if (name && value) this.cookies.set(name, value);
    else if (name) this.cookies.delete(name);
  }
}

export const isNotBuilt = ({ status, body }: Answer): boolean =>
  status === 404 && Problem.safeParse(body).data?.type === '/problems/no-such-address';

/** The reasons of a problem, in three languages; none where it was no problem. */
export const reasonsOf = ({ body }: Answer) => Problem.safeParse(body).data?.reasons ?? [];

function inWords({ body }: Answer): string {
  const problem = Problem.safeParse(body).data;
  if (!problem) return '';
  const reasons = problem.reasons.map((r) => `${r.code} (${r.text.en})`);
  return [...(reasons.length > 0 ? reasons : [problem.title ?? problem.type]), problem.fields && JSON.stringify(problem.fields)]
    .filter(Boolean)
    .join('; ')
    .slice(0, 800);
}
