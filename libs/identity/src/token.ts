import { createHash, randomBytes } from 'node:crypto';

/** A secret that opens something once or for a while. The database holds only its hash. */
export interface Token {
  /** 256 random bits, as text for addresses and cookies. */
  readonly secret: string;
  readonly hash: Buffer;
}

/** What the database holds of a secret. The secret is random, so one round of SHA-256 is enough. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export function newToken(): Token {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}
