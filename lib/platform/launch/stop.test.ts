import { expect, test } from 'vitest';
import { Stop, sentenceOf } from './stop';

test.each([
  [new Stop('The port is in use.'), 'The port is in use.'],
  [new Error('disk full\n    at line 3'), 'Tweespan cannot start: disk full'],
  [{ name: 'ExitStatus', message: 'Program terminated with exit(1)' }, 'Tweespan cannot start: Program terminated with exit(1)'],
  [{ code: 28 }, 'Tweespan cannot start: {"code":28}'],
  ['no room', 'Tweespan cannot start: no room'],
])('%j is told in one sentence', (error, sentence) => {
  expect(sentenceOf(error)).toBe(sentence);
});
