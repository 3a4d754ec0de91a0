import { hash, verify } from '@node-rs/argon2';
import type { Reason } from '@app/kernel';
import { z } from 'zod';
import { COMMONEST } from './commonest-passwords';
import { identityReason } from './reasons';

/** 12 to 128 characters of any kind (ASVS 6.2): length is what counts. */
export const PasswordSchema = z.string().min(12).max(128).meta({ id: 'Password' });

/** What a sign-in sends: judged by the stored hash, not by today's rule. */
export const TriedPasswordSchema = z.string().min(1).max(128);

/** OWASP's least for Argon2id (the package's default kind): 19 MiB, two rounds, one lane. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** One password typed on two keyboards is one password. */
const normal = (password: string) => password.normalize('NFC');

export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

/** The hash of a password that nobody has, so that an unknown address costs what a known one does. */
let nobodys: Promise<string> | undefined;

/** Whether the password fits. Without a stored hash the same work is done, and the answer is no. */
export async function passwordFits(stored: string | undefined, tried: string): Promise<boolean> {
  nobodys ??= hash('nobody has this password', COST);
  const fits = await verify(stored ?? (await nobodys), normal(tried));
  return stored !== undefined && fits;
}

/** What is wrong with a new password beyond its length: it is among the first that anyone tries. */
export function weaknessOf(password: string, email: string | null): Reason[] {
  const plain = normal(password).toLowerCase();
  const common = COMMONEST.has(plain) || new Set(plain).size <= 2 || (email !== null && plain === email);
  return common ? [identityReason('password-common')] : [];
}
