import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import type { Scope } from '@/lib/platform/auth/scope';
import { AppError } from '@/lib/platform/errors';
import type { Result } from '@/lib/platform/result';
import { rows } from './database';
import { byCoordinator } from './partners';
import { asCoordinator, asReader, at, atVvsg, type OwnMunicipality, withRole } from './people';
import { thatDay } from './recording';

/** The lead of a partnership with records of its own, and everybody who comes to them from elsewhere. */
export interface Neighbours {
  readonly lead: OwnMunicipality;
  readonly participant: OwnMunicipality;
  readonly invited: OwnMunicipality;
  readonly left: OwnMunicipality;
  readonly stranger: OwnMunicipality;
}

type By = () => readonly [Actor, Scope];
type Called = (actor: Actor, scope: Scope, input: unknown) => Promise<Result<unknown>>;

/** Who works at another municipality finds nothing; who only looks at the lead may not. */
const CALLERS = ['stranger', 'participant', 'invited', 'left', 'participantAtTheLead', 'reader', 'boardMember', 'boardChair'] as const;
const OF_VVSG = ['adviser', 'administrator'] as const;
type Caller = (typeof CALLERS)[number] | (typeof OF_VVSG)[number];
const ELSEWHERE: ReadonlySet<Caller> = new Set(['stranger', 'participant', 'invited', 'left', 'participantAtTheLead']);

function callersOf({ lead, participant, invited, left, stranger }: Neighbours): Readonly<Record<Caller, By>> {
  return {
    stranger: () => byCoordinator(stranger),
    participant: () => byCoordinator(participant),
    invited: () => byCoordinator(invited),
    left: () => byCoordinator(left),
    participantAtTheLead: () => at(asCoordinator(participant), lead),
    reader: () => at(asReader(lead), lead),
    boardMember: () => at(withRole(lead, 'board_member'), lead),
    boardChair: () => at(withRole(lead, 'board_chair'), lead),
    adviser: () => at(atVvsg('adviser'), lead),
    administrator: () => at(atVvsg('administrator'), lead),
  };
}

/** One command, called with records of the lead as they are. */
export interface Deed<W extends Neighbours> {
  readonly input: (world: W) => object | Promise<object>;
  /** What somebody is told instead; null for who may do this for itself and is not asked. */
  readonly but?: Partial<Record<Caller, string | null>>;
  /** Who does it in the end; the lead unless said otherwise. */
  readonly by?: 'participant';
}

/** Every command of a noun by its name. */
export async function commandsOf(noun: string): Promise<ReadonlyMap<string, Called>> {
  const files = readdirSync(path.join(process.cwd(), 'lib/domain', noun, 'commands'));
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ `../../lib/domain/${noun}/commands/${file}`)),
  );
  const isCommand = (value: unknown): value is Called & { readonly commandName: string } =>
    typeof value === 'function' && 'commandName' in value;
  return new Map(
    modules
      .flatMap((each) => Object.values(each))
      .filter(isCommand)
      .map((each) => [each.commandName, each]),
  );
}

/** How a command ended, thrown or told. */
async function endOf(call: Called, by: By, input: object): Promise<string> {
  try {
    const result = await thatDay(async () => call(...by(), input));
    return result.ok ? 'done' : result.code;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** The tables in which one of these columns names a record, as the database has them. */
export const tablesNaming = async (columns: readonly string[]): Promise<string[]> =>
  (
    await rows<{ name: string }>(
      `select distinct c.table_name as name from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = any (string_to_array($1, ' ')) order by 1`,
      [columns.join(' ')],
    )
  ).map(({ name }) => name);

/** All rows of these tables, and how much the history tells. */
async function keptIn(tables: readonly string[]) {
  const all = tables.map((table) => `(select json_agg(t order by t::text) from ${table} t) as ${table}`);
  const told = ['events', 'audit_rows'].map((table) => `(select count(*)::int from ${table}) as ${table}`);
  return rows(`select ${[...all, ...told].join(', ')}`);
}

/** Nobody else does it and every row stays as it was; who may does the very same. */
export async function onlyWhoMay<W extends Neighbours>(call: Called, deed: Deed<W>, world: W, tables: readonly string[]): Promise<void> {
  const input = await deed.input(world);
  const callers = callersOf(world);
  const before = await keptIn(tables);
  for (const caller of [...CALLERS, ...OF_VVSG]) {
    const wanted = deed.but?.[caller] === undefined ? (ELSEWHERE.has(caller) ? 'not_found' : 'forbidden') : deed.but[caller];
    if (wanted !== null) expect.soft([caller, await endOf(call, callers[caller], input)]).toEqual([caller, wanted]);
  }
  expect(await keptIn(tables)).toEqual(before);
  expect(await endOf(call, () => byCoordinator(world[deed.by ?? 'lead']), input)).toBe('done');
  expect(await keptIn(tables)).not.toEqual(before);
}
