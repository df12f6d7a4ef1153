import { UnrecognizedActionError } from 'next/dist/client/components/unrecognized-action-error';
import { afterEach, expect, test, vi } from 'vitest';
import { done, refused } from '@/lib/platform/result';
import { deliver } from './send';

afterEach(() => vi.unstubAllGlobals());

const isOnLine = (onLine: boolean) => vi.stubGlobal('navigator', { onLine });

test('an answer is passed on, one that says that nothing was done is a loss', async () => {
  const [kept, no] = [done(1), refused('title_taken')];
  expect(await deliver(async () => kept)).toEqual({ kind: 'answered', result: kept });
  expect(await deliver(async () => no)).toEqual({ kind: 'answered', result: no });
  for (const code of ['failed', 'unavailable'])
    expect(await deliver(async () => refused(code))).toEqual({ kind: 'lost', reason: 'failed' });
});

test('what does not arrive is told apart: no connection, something broke, or the page is older than the program', async () => {
  const fails = (error: Error) => deliver(() => Promise.reject(error));
  isOnLine(true);
  expect(await fails(new Error('broken'))).toEqual({ kind: 'lost', reason: 'failed' });
  expect(await fails(new UnrecognizedActionError('gone'))).toEqual({ kind: 'lost', reason: 'outdated' });
  isOnLine(false);
  expect(await fails(new Error('broken'))).toEqual({ kind: 'lost', reason: 'offline' });
});
