import { resolve } from 'node:path';
import { z } from 'zod';

const url = (...protocols: string[]) =>
  z.string().refine((v) => URL.canParse(v) && protocols.includes(new URL(v).protocol), {
    error: `an address that begins with ${protocols.join(' or ')}`,
  });

const Variables = z.object({
  PORT: z.coerce.number({ error: 'a port number' }).int().min(0).max(65535).default(3000),
  DATA_DIR: z.string().default('./var'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  REDIS_URL: url('redis:', 'rediss:').optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  FILES_URL: url('file:', 's3:').optional(),
  PUBLIC_URL: url('http:', 'https:').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  NODE_ENV: z.string().optional(),
});

/** What the installation was told, read once. Nobody else reads the environment. */
export interface Config {
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly filesUrl: string | undefined;
  /** Where people reach the installation; links in mails begin with it. Without a slash at the end. */
  readonly publicUrl: string;
  readonly logLevel: z.infer<typeof Variables>['LOG_LEVEL'];
}

/** A variable has a value that cannot be used. The message names it and what was expected. */
export class WrongVariable extends Error {
  override readonly name = 'WrongVariable';
}

/** Reads the variables of contract.md. Empty values count as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== ''));
  const read = Variables.safeParse(given);
  if (!read.success) {
    throw new WrongVariable(
      read.error.issues.map((i) => `${i.path.join('.')}: ${i.message} was expected, got «${String(given[String(i.path[0])])}»`).join('\n'),
    );
  }
  const v = read.data;
  return {
    port: v.PORT,
    dataDir: resolve(v.DATA_DIR),
    databaseUrl: v.DATABASE_URL,
    redisUrl: v.REDIS_URL,
    smtpUrl: v.SMTP_URL,
    filesUrl: v.FILES_URL,
    publicUrl: (v.PUBLIC_URL ?? `http://localhost:${v.PORT}`).replace(/\/+$/, ''),
    logLevel: v.LOG_LEVEL,
  };
}

/** The configuration as a Nest provider. */
export const CONFIG = Symbol('Config');
