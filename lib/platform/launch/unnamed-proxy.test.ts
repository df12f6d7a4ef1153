import { expect, test } from 'vitest';
import { readEnv } from '@/lib/platform/env';
import { unnamedProxy } from './unnamed-proxy';

test('who runs it behind https and names no web server is told so, and nobody else', () => {
  const said = (settings: Record<string, string>) => unnamedProxy(readEnv(settings)).join();
  expect(said({ PUBLIC_URL: 'https://tweespan.example.be' })).toContain('TRUSTED_PROXIES');
  expect(said({ PUBLIC_URL: 'https://tweespan.example.be', TRUSTED_PROXIES: '127.0.0.1' })).toBe('');
  expect(said({ PUBLIC_URL: 'http://localhost:3000' })).toBe('');
  expect(said({})).toBe('');
});
