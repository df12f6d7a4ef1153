import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token or an address: its SHA-256. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
