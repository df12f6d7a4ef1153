import { z } from 'zod';
import { listInput } from '@/lib/platform/listing';
import { asKept, asTyped, code, line, list } from '@/lib/platform/text';
import { keptWhen, optionalDay, requiredDay } from '../calendar/schema';
import { REASON_MAX } from '../texts/rules';
import { CALL_KINDS, CALL_LINES_MAX, CALL_TITLE_MAX, LINE_NAME_MAX } from './rules';
import { CALL_LIST } from './rules/listing';

/** An amount as it is typed; the command reads it, in the language of who typed it, and refuses it beside its field. */
const typed = asKept;
/** The same as it was kept, in cents, or as it stood in a form when the edit began. */
const typedBefore = z.union([z.int(), asKept]).nullable();

const call = {
  versionId: z.uuid({ error: 'choose_version' }),
  title: line(CALL_TITLE_MAX),
  kind: z.enum(CALL_KINDS, { error: 'required' }),
  opensOn: requiredDay,
  closesOn: optionalDay,
  isSealed: z.boolean(),
  envelope: typed,
};
const callLine = { name: line(LINE_NAME_MAX), approach: code('choose_approach'), envelope: typed };

export const prepareCallInput = z.object({
  ...call,
  closesOn: call.closesOn.default(null),
  isSealed: call.isSealed.default(false),
  envelope: call.envelope.default(''),
  lines: list(z.object({ ...callLine, envelope: typed.default('') }), CALL_LINES_MAX).default([]),
});
export type PrepareCallInput = z.input<typeof prepareCallInput>;

/** What the form of a new call holds while one types. */
export const callDraft = z.object({
  versionId: asTyped(60),
  title: asTyped(1_000),
  kind: asTyped(60),
  opensOn: asTyped(100),
  closesOn: asTyped(100),
  isSealed: z.boolean(),
  envelope: asTyped(100),
  lines: z.array(z.object({ name: asTyped(1_000), approach: asTyped(60), envelope: asTyped(100) })).max(CALL_LINES_MAX),
});

const callAsItWas = z.object({
  versionId: asKept,
  title: asKept,
  kind: asKept,
  opensOn: keptWhen,
  closesOn: keptWhen,
  isSealed: z.boolean(),
  envelope: typedBefore,
});
export type CallAsItWas = z.output<typeof callAsItWas>;

export const callInput = z.object({ callId: z.uuid() });
export const changeCallInput = z.object({ callId: z.uuid(), base: callAsItWas.partial(), change: z.object(call).partial() });

/** The draft as it was seen: who publishes or discards it knows what. */
const seen = callAsItWas.extend({ lines: asKept });
export const publishCallInput = z.object({ callId: z.uuid(), seen });

export const raiseEnvelopeInput = z.object({
  callId: z.uuid(),
  base: z.object({ envelope: typedBefore }),
  envelope: typed,
  reason: line(REASON_MAX),
});
export const endPermanentCallInput = z.object({ callId: z.uuid(), base: z.object({ closesOn: keptWhen }), closesOn: requiredDay });
export const withdrawCallInput = z.object({ callId: z.uuid(), reason: line(REASON_MAX) });

const lineAsItWas = z.object({ name: asKept, approach: asKept, envelope: typedBefore });
export type LineAsItWas = z.output<typeof lineAsItWas>;
export const addCallLineInput = z.object({ callId: z.uuid(), ...callLine, envelope: typed.default('') });
export const changeCallLineInput = z.object({ lineId: z.uuid(), base: lineAsItWas.partial(), change: z.object(callLine).partial() });
export const removeCallLineInput = z.object({ lineId: z.uuid(), base: lineAsItWas });

/** What the list is asked for, as its address has it; what cannot be read asks for nothing. */
export const callFilter = listInput(CALL_LIST);
export type CallFilter = z.output<typeof callFilter>;

/** All of them. */
export const ALL_CALLS: CallFilter = callFilter.parse({});
