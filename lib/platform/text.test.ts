import { expect, test } from 'vitest';
import { z } from 'zod';
import { asKept, asTyped, code, line, list, measured, optionalCode, optionalLine, optionalText, text } from './text';

type Schema = z.ZodType;

const codeOf = (schema: Schema, typed: unknown) => {
  const parsed = schema.safeParse(typed);
  return parsed.success ? null : parsed.error.issues[0]?.message;
};

test('spaces at the ends and line ends within go, one form of an accent stays', () => {
  expect(line(20).parse('  Lora \n del\tRi\u0301o ')).toBe('Lora del Río');
});

test.each([
  ['', 'required'],
  ['  ', 'required'],
  [undefined, 'required'],
  [7, 'required'],
  ['a\u0000', 'unreadable'],
  ['\u200b', 'required'],
  ['\u2060', 'required'],
  ['\u00ad', 'required'],
  ['\u3164', 'required'],
  ['\u2800', 'required'],
  ['\udc00', 'unreadable'],
  ['x'.repeat(21), 'too_long'],
])('%j is refused as %s', (typed, code) => {
  expect(codeOf(line(20), typed)).toBe(code);
});

test('what may stay empty may', () => {
  expect(optionalLine(20).parse('   ')).toBe('');
  expect(optionalLine(20).parse('\u200b\u0007')).toBe('');
});

test('what nobody sees goes without a word', () => {
  expect(line(20).parse('\u202ePi\u00adsco\u0001\u0007')).toBe('Pisco');
  expect(text(40).parse('Eerste\u000bTweede\u000cDerde\u0007')).toBe('Eerste\nTweede\nDerde');
});

test('astral signs and right-to-left text are text', () => {
  expect(line(40).parse('دوݣبو 😀')).toBe('دوݣبو 😀');
});

test('a text keeps its lines, without the spaces and empty lines that nobody meant', () => {
  expect(text(40).parse('  Eerste  \r\n\r\n\n\nTweede\t\n')).toBe('Eerste\n\nTweede');
  expect(optionalText(40).parse(' \n ')).toBe('');
});

test.each([
  ['\n', 'required'],
  ['\u200b\n\u2060', 'required'],
  ['a\u0000', 'unreadable'],
  ['\ud800', 'unreadable'],
  ['x'.repeat(21), 'too_long'],
])('as a text %j is refused as %s', (typed, code) => {
  expect(codeOf(text(20), typed)).toBe(code);
});

test.each([
  ['  met  spaties ', null],
  ['\u0000', 'unreadable'],
  ['\ud800', 'unreadable'],
  ['x'.repeat(41), 'too_long'],
  [7, 'unreadable'],
])('as it is typed: %j answers %s', (typed, code) => {
  expect(codeOf(asTyped(40), typed)).toBe(code);
});

test('a text from a machine that writes marks apart is as long as it looks', () => {
  expect(line(20).parse('e\u0323\u0302'.repeat(20))).toBe('ệ'.repeat(20));
});

test('what is far too long is refused unread, and says how long it may be', () => {
  const parsed = text(20).safeParse('\ud800'.repeat(81));
  expect(parsed.error?.issues).toMatchObject([{ message: 'too_long', maximum: 20 }]);
  expect(codeOf(measured(20, 'required'), ' '.repeat(81))).toBe('too_long');
  expect(codeOf(asKept, 'x'.repeat(100_000))).toBe('too_long');
});

test.each([
  ['', 'required'],
  ['a\u0000', 'required'],
  ['x'.repeat(61), 'required'],
  [7, 'required'],
  ['own', null],
])('as a code %j answers %s', (typed, answer) => {
  expect(codeOf(code('required'), typed)).toBe(answer);
});

test('a code may be left out where that is said', () => {
  expect(optionalCode('required').parse('')).toBe('');
});

test('a list is counted before its items are read', () => {
  let read = 0;
  const items = list(
    z.string().refine(() => {
      read += 1;
      return true;
    }),
    2,
    1,
  );
  expect(items.parse(['a', 'b'])).toEqual(['a', 'b']);
  expect(codeOf(items, ['a', 'b', 'c'])).toBe('too_many');
  expect(read).toBe(2);
  expect(items.safeParse([]).success).toBe(false);
  expect(items.safeParse('a').success).toBe(false);
});
