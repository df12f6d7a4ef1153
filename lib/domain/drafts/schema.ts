import { z } from 'zod';
import { isReadable } from '@/lib/platform/text';
import { DRAFT_FORMS, DRAFT_MAX_BYTES } from './rules';

const form = z.enum(DRAFT_FORMS);

/** Deeper than any form holds something. */
const DEPTH_MAX = 6;

function isWithin(held: unknown, depth: number): boolean {
  if (typeof held !== 'object' || held === null) return true;
  return depth > 0 && Object.values(held).every((each) => isWithin(each, depth - 1));
}

function textsIn(held: unknown): string[] {
  if (typeof held === 'string') return [held];
  if (typeof held !== 'object' || held === null) return [];
  return Object.entries(held).flatMap(([name, value]) => [name, ...textsIn(value)]);
}

const bytesOf = (held: unknown) => new TextEncoder().encode(JSON.stringify(held)).length;

/** What a form holds is kept as it is, measured before it is read; what of it fits, the noun of the form knows when it is read. */
const content = z
  .record(z.string(), z.unknown())
  .refine((held) => isWithin(held, DEPTH_MAX), { error: 'too_much_to_keep', abort: true })
  .refine((held) => bytesOf(held) <= DRAFT_MAX_BYTES, { error: 'too_much_to_keep', abort: true })
  .refine((held) => textsIn(held).every(isReadable), { error: 'unreadable' });

export const saveDraftInput = z.object({ form, content });
export const discardDraftInput = z.object({ form });
