import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` and Secure where the browser allows it: on HTTPS and on localhost. Elsewhere plain, and the start warns. */
const STRICT = '__Host-innopolku';
const PLAIN = 'innopolku';

const isTrusted = (request: FastifyRequest): boolean =>
  request.protocol === 'https' || /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '');

export const sessionTokenOf = (request: FastifyRequest): string | undefined => request.cookies[STRICT] ?? request.cookies[PLAIN];

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  const strict = isTrusted(request);
  void reply.setCookie(strict ? STRICT : PLAIN, secret, { path: '/', httpOnly: true, sameSite: 'lax', secure: strict });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  for (const name of [STRICT, PLAIN])
    if (request.cookies[name] !== undefined)
      void reply.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'lax', secure: name === STRICT });
}
