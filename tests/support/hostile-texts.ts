import type { z } from 'zod';

const repeated = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Texts that cost most to normalise, fold, split, trim or match, by what they are made of; each makes one of so many signs. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'pairs of combining marks': (length) => `e${repeated('\u0323\u0301')(length - 1)}`,
  'marks of many classes': (length) => `o${repeated('\u0315\u0327\u0323\u0301\u05b0\u0345')(length - 1)}`,
  'letters with eight marks': repeated('a\u0323\u0301\u0323\u0301\u0323\u0301\u0323\u0301'),
  'one letter': repeated('a'),
  'spaces before a letter': (length) => `${repeated(' ')(length - 1)}a`,
  'spaces between letters': (length) => `a${repeated(' ')(length - 2)}a`,
  'hard spaces and tabs': repeated('\u00a0\t'),
  'line ends': repeated('\n'),
  'line ends of two signs, and spaces': repeated('\r\n  '),
  digits: repeated('1'),
  'groups of digits': repeated('1 111.111,'),
  dots: repeated('.'),
  'an address without end': (length) => `${repeated('a.')(length - 2)}@`,
  'many ats': repeated('a@'),
  hyphens: repeated('a-'),
  'right to left': repeated('\u202e\u05d0\u0628'),
  'signs of two units': repeated('\u{1f600}'),
  'half signs': repeated('\ud800'),
  'syllables in parts': repeated('\u1112\u1161\u11ab'),
  'signs that become many': repeated('\ufdfa'),
  'lists in lists': (length) => `${'['.repeat(length / 2)}${']'.repeat(length / 2)}`,
  nothing: repeated('\u0000'),
};

/** In signs: what may just be kept, and ten, a hundred and three thousand thousands. */
const LENGTHS = [400, 10_000, 100_000, 3_000_000];

export interface HostileText {
  readonly name: string;
  readonly text: string;
}

/** Every hostile text in every length. */
export function hostileTexts(): HostileText[] {
  return Object.entries(HOSTILE).flatMap(([name, make]) => LENGTHS.map((length) => ({ name: `${length} of ${name}`, text: make(length) })));
}

const UUID = '0b0c4a52-51cf-4b0e-9a6b-3d1f6f0a1c11';

/**
 * Inputs of that shape with this text wherever a text of one's own can stand: one with everything else as it should be, so that what
 * compares several fields is reached, and one with the text in the place of everything.
 */
export function filledWith(schema: z.ZodType, text: string): unknown[] {
  return [...fitting(schema, text), everywhere(schema, text), text, Array(1_000).fill(text)];
}

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** What is read of the two ends of a pipe: a list is counted first, its items stand at the other end. */
function readOf({ in: before, out: after }: Definition): z.ZodType | undefined {
  return before !== undefined && definitionOf(before).type === 'array' ? after : before;
}

function fitting(schema: z.ZodType, text: string): unknown[] {
  const definition = definitionOf(schema);
  const { type, format, shape, element, entries, values, options, innerType } = definition;
  if (type === 'string') return [format === 'uuid' ? UUID : text];
  if (type === 'number' || type === 'int') return [2020];
  if (type === 'boolean') return [true];
  if (type === 'enum') return [Object.values(entries ?? {})[0]];
  if (type === 'literal') return [values?.[0]];
  if (type === 'null') return [null];
  if (type === 'array') return element === undefined ? [] : [fitting(element, text).slice(0, 1)];
  if (type === 'object') return [Object.fromEntries(Object.entries(shape ?? {}).map(([key, part]) => [key, fitting(part, text)[0]]))];
  if (type === 'union') return (options ?? []).flatMap((option) => fitting(option, text)).sort((a, b) => rank(a) - rank(b));
  const inner = innerType ?? (type === 'pipe' ? readOf(definition) : undefined);
  return inner === undefined ? [text] : fitting(inner, text);
}

/** Of what may be a text or something else the text is tried first. */
const rank = (value: unknown): number => (typeof value === 'string' ? -value.length : 1);

function everywhere(schema: z.ZodType, text: string): unknown {
  const definition = definitionOf(schema);
  const inner = definition.innerType ?? (definition.type === 'pipe' ? readOf(definition) : undefined);
  if (inner !== undefined) return everywhere(inner, text);
  if (definition.type === 'array' && definition.element !== undefined) return Array(1_000).fill(everywhere(definition.element, text));
  if (definition.type === 'union' && definition.options?.[0] !== undefined) return everywhere(definition.options[0], text);
  if (definition.type !== 'object') return text;
  return Object.fromEntries(Object.entries(definition.shape ?? {}).map(([key, part]) => [key, everywhere(part, text)]));
}

/** Milliseconds that the processor works, the best of a few tries: a busy machine makes one slow, never all. */
export function workOf(work: () => unknown, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && best > enough; tries += 1) {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** As `workOf`, of what is waited for; that it is refused in the end is no matter. */
export async function workOfAsking(work: () => Promise<unknown>, enough: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && best > enough; tries += 1) {
    const begun = process.cpuUsage();
    await work().catch(() => null);
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
