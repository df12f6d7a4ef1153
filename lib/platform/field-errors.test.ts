import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldErrors } from './field-errors';

const input = z.object({
  base: z.object({ title: z.string() }),
  change: z.object({ title: z.string().min(3, { error: 'too_short' }), places: z.array(z.object({ name: z.string() })) }).partial(),
});
const errorsOf = (sent: unknown) => fieldErrors(input.safeParse(sent).error ?? new z.ZodError([]));

test('what is wrong with a change is said of the field that it changes', () => {
  expect(errorsOf({ base: { title: 'A' }, change: { title: 'x', places: [{}] } })).toEqual({
    title: { code: 'too_short', values: { minimum: 3 } },
    'places.0.name': { code: 'invalid', values: {} },
  });
});

test('what is wrong with what a change started from, or with a change that is none, is not', () => {
  expect(errorsOf({ base: {}, change: {} })).toEqual({ 'base.title': { code: 'invalid', values: {} } });
  expect(Object.keys(errorsOf({ base: { title: 'A' }, change: 7 }))).toEqual(['change']);
});
