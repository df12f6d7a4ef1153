import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Each noun has a folder here with what it brings to the tests; `house` brings what belongs to no noun. */
const FOLDER = fileURLToPath(new URL('../nouns', import.meta.url));

/** Every noun that brings something to the tests. */
export const NOUNS: readonly string[] = readdirSync(FOLDER).sort();

/** `npm test -- partnerships` asks for one noun. */
const ASKED = process.env.TWEESPAN_NOUN;

/** Is the noun part of this run? */
export const isAsked = (noun: string): boolean => ASKED === undefined || ASKED === noun;

/** What the nouns bring of one kind. */
interface Gathered<T> {
  /** Of every noun: for tests that hold the whole against the program. */
  readonly all: T;
  /** Of the nouns that this run asks for: for tests that try one after the other. */
  readonly asked: T;
}

/** Tables besides say which noun brought a key. */
interface GatheredTable<T> extends Gathered<Readonly<Record<string, T>>> {
  readonly owners: ReadonlyMap<string, string>;
}

/** What each noun exports as `name` from its file `kind`; a kind that no noun brings is a mistake in the name of one of them. */
async function broughtBy<T>(kind: string, name: string): Promise<(readonly [noun: string, value: T])[]> {
  const files = NOUNS.map((noun) => [noun, path.join(FOLDER, noun, `${kind}.ts`)] as const).filter(([, file]) => existsSync(file));
  const found = await Promise.all(
    files.map(async ([noun, file]) => {
      const module: Readonly<Record<string, T | undefined>> = await import(/* @vite-ignore */ pathToFileURL(file).href);
      const value = module[name];
      return value === undefined ? [] : [[noun, value] as const];
    }),
  );
  if (found.flat().length === 0) throw new Error(`no tests/nouns/<noun>/${kind}.ts exports ${name}`);
  return found.flat();
}

/** Tables of several nouns as one; two nouns that bring the same key contradict each other. */
export function joinedTables<T>(brought: readonly (readonly [noun: string, table: Readonly<Record<string, T>>])[]): Record<string, T> {
  const owners = new Map<string, string>();
  for (const [noun, table] of brought)
    for (const key of Object.keys(table)) {
      if (owners.has(key)) throw new Error(`${owners.get(key)} and ${noun} both bring ${key}`);
      owners.set(key, noun);
    }
  return Object.fromEntries(brought.flatMap(([, table]) => Object.entries(table)));
}

/** The tables that the nouns export as `name` from their file `kind`, put together. */
export async function gatherTable<T>(kind: string, name: string): Promise<GatheredTable<T>> {
  const brought = await broughtBy<Readonly<Record<string, T>>>(kind, name);
  const owners = new Map(brought.flatMap(([noun, table]) => Object.keys(table).map((key) => [key, noun])));
  return { all: joinedTables(brought), asked: joinedTables(brought.filter(([noun]) => isAsked(noun))), owners };
}

/** The lists that the nouns export as `name` from their file `kind`, one after the other. */
export async function gatherList<T>(kind: string, name: string): Promise<Gathered<readonly T[]>> {
  const brought = await broughtBy<readonly T[]>(kind, name);
  const joined = (parts: typeof brought) => parts.flatMap(([, list]) => [...list]);
  return { all: joined(brought), asked: joined(brought.filter(([noun]) => isAsked(noun))) };
}
