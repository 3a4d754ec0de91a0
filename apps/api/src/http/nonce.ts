import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';

const nonces = new WeakMap<ServerResponse, string>();

/** The answer's own style nonce: the same in the policy and in the page. */
export function nonceOf(res: ServerResponse): string {
  const known = nonces.get(res);
  if (known) return known;
  const made = randomBytes(16).toString('base64');
  nonces.set(res, made);
  return made;
}
