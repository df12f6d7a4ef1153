import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';

/** The settings. The only reader of `process.env` beside launchers and configuration files; the README lists them. */

const postgres = (name: string) =>
  z
    .string()
    .regex(/^postgres(ql)?:\/\/[^/\s]+\/[^/\s?]+/, `${name} must be an address like postgres://login:password@host:5432/database.`)
    .optional();

const flag = (name: string) => z.enum(['0', '1'], `${name} must be 0 or 1.`).optional();

const isNetwork = (text: string) => {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  return family !== 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
};

const isOrigin = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash + url.username === '';
};

const SETTINGS = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test'], 'NODE_ENV must be production, development or test.').default('production'),
    PORT: z
      .string()
      .regex(/^[1-9]\d{0,4}$/, 'PORT must be a whole number from 1 to 65535.')
      .transform(Number)
      .refine((port) => port <= 65535, 'PORT must be a whole number from 1 to 65535.')
      .default(3000),
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9.:-]+$/, 'HOST must be the address or name to listen on, like 127.0.0.1 or 0.0.0.0.')
      .default('127.0.0.1'),
    PUBLIC_URL: z
      .string()
      .refine(isOrigin, 'PUBLIC_URL must be the address people type, without a path: https://tweespan.example.be.')
      .transform((text) => new URL(text).origin)
      .optional(),
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      )
      .refine(
        (parts) => parts.every(isNetwork),
        'TRUSTED_PROXIES must be addresses or networks with commas between: 127.0.0.1,10.0.0.0/8.',
      ),
    DATABASE_URL: postgres('DATABASE_URL'),
    DATABASE_OWNER_URL: postgres('DATABASE_OWNER_URL'),
    DATA_DIR: z.string().default('.data'),
    DEMO: flag('DEMO'),
    // Held to by the launcher, who reads it before a program of ours runs.
    HEAP_MB: z
      .string()
      .regex(/^(?:12[89]|1[3-9]\d|[2-9]\d\d|[1-9]\d{3,4})$/, 'HEAP_MB must be a whole number of megabytes from 128 to 99999.')
      .optional(),
    NEXTAUTH_SECRET: z.string().min(32, 'NEXTAUTH_SECRET must have at least 32 characters; without it one is made and kept.').optional(),
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], 'LOG_LEVEL must be debug, info, warn, error or silent.')
      .default('info'),
    COUNT_SQL: flag('COUNT_SQL'),
  })
  .refine((all) => all.DATABASE_OWNER_URL === undefined || all.DATABASE_URL !== undefined, {
    path: ['DATABASE_OWNER_URL'],
    error: 'DATABASE_OWNER_URL only makes sense together with DATABASE_URL.',
  });

export type Env = z.infer<typeof SETTINGS>;

/** Settings that cannot be used. The message has one sentence a line, each with the variable's name, none with a secret. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

/** Reads settings from `source`; an empty text counts as not set. Throws `EnvError`. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.entries(source).flatMap(([name, text]) => (text === undefined || text.trim() === '' ? [] : [[name, text.trim()]]));
  const parsed = SETTINGS.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new EnvError(parsed.error.issues.map((issue) => issue.message).join('\n'));
  return parsed.data;
}

let read: Env | undefined;

/** The settings of this process, read once, at first use. Throws `EnvError`. */
export function env(): Env {
  read ??= readEnv(process.env);
  return read;
}

/** Where people reach this program: links in messages start with it. No slash at the end. */
export function publicOrigin(settings: Env = env()): string {
  return settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
}

/** Whether people reach this program by https; then every cookie is for https only. */
export function hasHttps(settings: Pick<Env, 'PUBLIC_URL'> = env()): boolean {
  return settings.PUBLIC_URL?.startsWith('https:') ?? false;
}

/** The folder with the embedded database and the secret, as a full path. */
export function dataFolder(settings: Env = env()): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), settings.DATA_DIR);
}
