import { expect, test } from 'vitest';
import { asTyped, line, optionalLine, optionalText, text } from './text';

type Schema = ReturnType<typeof optionalLine> | ReturnType<typeof line> | ReturnType<typeof asTyped>;

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
  ['a\u0007', 'unreadable'],
  ['\udc00', 'unreadable'],
  ['x'.repeat(21), 'too_long'],
])('%j is refused as %s', (typed, code) => {
  expect(codeOf(line(20), typed)).toBe(code);
});

test('what may stay empty may', () => {
  expect(optionalLine(20).parse('   ')).toBe('');
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
