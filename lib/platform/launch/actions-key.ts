import { createHmac } from 'node:crypto';
import { type Env, env } from '@/lib/platform/env';
import { isSecretKept, secretOf } from './secret';

/**
 * The key of a build. Next makes the name under which the browser calls an action of this key, the file and the export, and nothing
 * else: equal keys give equal names in each build and in each program that shares the secret. Undefined where no secret is known yet
 * and none is to be made: then Next makes a key for this folder alone. Throws `Stop`.
 */
export function actionsKey({ makeSecret }: { readonly makeSecret: boolean }, settings: Env = env()): string | undefined {
  if (!makeSecret && !isSecretKept(settings)) return undefined;
  return createHmac('sha256', secretOf(settings)).update('actions').digest('base64');
}
