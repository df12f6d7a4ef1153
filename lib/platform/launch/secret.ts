import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder, type Env } from '@/lib/platform/env';
import { Stop } from './stop';

const fileIn = (folder: string) => path.join(folder, 'secret');

/** The secret of this program: the setting, or the one that is kept with its data. Throws `Stop`. */
export function secretOf(settings: Env): string {
  return settings.NEXTAUTH_SECRET ?? keptSecret(dataFolder(settings));
}

/** False while `secretOf` would make one. */
export function isSecretKept(settings: Env): boolean {
  return settings.NEXTAUTH_SECRET !== undefined || existsSync(fileIn(dataFolder(settings)));
}

/** The key that signs sessions: made once, kept in `folder` for nobody else to read. Throws `Stop`. */
function keptSecret(folder: string): string {
  const file = fileIn(folder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      chmodSync(file, 0o600);
    }
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length >= 32) return secret;
  } catch (error) {
    throw new Stop(
      `DATA_DIR (${folder}) cannot be used: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}. It must be a folder that this program may write to.`,
    );
  }
  throw new Stop(`The secret in ${file} is damaged: delete the file, a new one is made (everybody signs in again).`);
}
