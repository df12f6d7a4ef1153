import { createHash, randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { idempotencyKeys, municipalities } from '@/db/schema';
import { type Actor, can, canWithin, type Permission, rolesIn } from '@/lib/domain/access/rules';
import { existsOn } from '@/lib/domain/municipalities/rules';
import { openReader, type Reader, type Transaction } from './auth/reader';
import type { BoardScope, MunicipalityScope, PlatformScope, Scope } from './auth/scope';
import { hoursAfter, now, today } from './clock';
import { AppError } from './errors';
import { fieldErrors } from './field-errors';
import { done, isRefusal, type Refusal, type Result, refused } from './result';
import { isUuid } from './text';

/** Longer than any form stays open. */
const KEEP_KEYS_HOURS = 30 * 24;

/** The scopes in which a command works, by what it says of itself. */
interface ScopeWithin {
  readonly municipality: MunicipalityScope;
  readonly board: BoardScope;
  readonly platform: PlatformScope;
  readonly anywhere: Scope;
}
export type Within = keyof ScopeWithin;

export interface CommandContext<I, W extends Within = 'anywhere', R = undefined> {
  readonly actor: Actor;
  /** The municipality in which the actor is at work; null on the platform. */
  readonly municipalityId: ScopeWithin[W]['municipalityId'];
  readonly input: I;
  /** The record that the command changes, held until the transaction ends. */
  readonly record: R;
  readonly tx: Transaction;
  /** For the queries of any noun, and for commands of another noun through `inside`. */
  readonly reader: Reader<ScopeWithin[W]>;
  /** This instant, for stamps. */
  readonly at: Date;
  /** Today as `YYYY-MM-DD`, for rules. */
  readonly today: string;
}

export interface CommandOptions {
  /** Made once by the form: sending it again gives the first answer instead of a second record. */
  readonly key?: string | undefined;
  readonly reason?: string;
}

export interface CommandSpec<S extends z.ZodType, T, W extends Within = 'anywhere', R = undefined> {
  /** The name in the history: `history.command.<name>` says it in words. */
  readonly name: string;
  /** `anybody` is for signing in alone. */
  readonly permission: Permission | 'anybody';
  /** Where it works; it refuses any other scope. Left out is anywhere: the command looks itself. */
  readonly within?: W;
  readonly input: S;
  /**
   * Finds the record that the command changes, holds it until the transaction ends, and asks the rule whether this actor may change it
   * (`recordFor` makes one). Null is "there is none"; where the real cause is known it is refused with that. Then the command does not run.
   */
  readonly record?: (reader: Reader<ScopeWithin[W]>, input: z.output<S>) => Promise<R | Refusal | null>;
  /** Sent twice with one key it is done once. Its answer is kept, so it holds no secret. */
  readonly once?: true;
  /** Leaves no event: for what keeps its own record and no table of the history. */
  readonly silent?: true;
  /** Why, for the history, when the caller does not say it. */
  readonly reason?: (input: z.output<S>) => string;
  readonly run: (context: CommandContext<z.output<S>, W, R>) => Promise<Result<T>>;
}

/** A command as actions and the seed call it. */
export interface Callable<T> {
  (actor: Actor, scope: Scope, input: unknown, options?: CommandOptions): Promise<Result<T>>;
  readonly commandName: string;
  readonly permission: Permission | 'anybody';
}

export interface Command<S extends z.ZodType, T> extends Callable<T> {
  /** What it takes, for tests that try every command with what nobody should send. */
  readonly input: S;
  /** Where it works and whether it holds a record, for the test that asks every command. */
  readonly within: Within;
  readonly holdsRecord: boolean;
  /** Runs inside the transaction and the event of another command. */
  inside(reader: Reader, input: z.input<S>): Promise<Result<T>>;
}

/** Undoes everything that was written, and still answers. */
class Undo extends Error {
  constructor(readonly answer: Result<never>) {
    super('undone');
  }
}

/** Two commands that waited for each other, or read what the other wrote: one of them simply runs again. */
const IN_EACH_OTHERS_WAY = new Set(['40P01', '40001']);

async function again<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    if (!IN_EACH_OTHERS_WAY.has(String((cause as { code?: unknown }).code))) throw error;
    return work();
  }
}

/**
 * The only way to write: permission, parse, transaction, event, record, run. A refusal rolls everything back.
 * Throws `forbidden` when the actor's role does not allow it, `not_found` for a stranger.
 */
export function command<S extends z.ZodType, T, W extends Within = 'anywhere', R = undefined>(
  spec: CommandSpec<S, T, W, R>,
): Command<S, T> {
  const within: Within = spec.within ?? 'anywhere';
  const read = (actor: Actor, scope: Scope, raw: unknown): Result<z.output<S>> => {
    assertMay(spec.permission, actor, scope);
    const parsed = spec.input.safeParse(raw);
    return parsed.success ? done(parsed.data) : refused('invalid', { fields: fieldErrors(parsed.error) });
  };

  const inside = async (reader: Reader, raw: unknown): Promise<Result<T>> => {
    const input = read(reader.actor, reader.scope, raw);
    return input.ok ? runWithRecord(spec, reader, input.value, now()) : input;
  };

  const call = async (actor: Actor, scope: Scope, raw: unknown, options: CommandOptions = {}): Promise<Result<T>> => {
    const input = read(actor, scope, raw);
    if (!input.ok) return input;
    if (options.key !== undefined && !isUuid(options.key)) return refused('invalid');
    try {
      return await again(() => openReader(actor, scope, 'write', (reader) => recorded(spec, reader, input.value, options)));
    } catch (error) {
      if (error instanceof Undo) return error.answer;
      throw error;
    }
  };
  return Object.assign(call, {
    inside,
    commandName: spec.name,
    permission: spec.permission,
    input: spec.input,
    within,
    holdsRecord: spec.record !== undefined,
  });
}

function isAt<W extends Within>(reader: Reader, within: W | undefined): reader is Reader<ScopeWithin[W]> {
  return within === undefined || within === 'anywhere' || reader.scope.kind === within;
}

/** Runs with the record in hand; without one it does not run. */
async function runWithRecord<S extends z.ZodType, T, W extends Within, R>(
  spec: CommandSpec<S, T, W, R>,
  reader: Reader,
  input: z.output<S>,
  at: Date,
): Promise<Result<T>> {
  if (!isAt(reader, spec.within)) return refused('not_found');
  const { actor, scope, tx } = reader;
  const record = await spec.record?.(reader, input);
  if (record === null) return refused('not_found');
  if (isRefusal(record)) return record;
  return spec.run({ actor, municipalityId: scope.municipalityId, input, record: record as R, tx, reader, at, today: today() });
}

async function recorded<S extends z.ZodType, T, W extends Within, R>(
  spec: CommandSpec<S, T, W, R>,
  reader: Reader,
  input: z.output<S>,
  options: CommandOptions,
): Promise<Result<T>> {
  const { actor, tx } = reader;
  const at = now();
  if (!spec.silent) {
    const reason = options.reason ?? spec.reason?.(input) ?? '';
    await tx.execute(
      sql`select begin_event(${randomUUID()}::uuid, ${at.toISOString()}::timestamptz, ${spec.name}, ${actor.userId}::uuid, ${actor.name}, ${reason})`,
    );
  }
  if (!(await stillExists(reader))) throw new Undo(refused('municipality_ended'));
  const claim = spec.once ? claimOf(spec.name, reader, input, options.key, at) : null;
  const earlier = claim && (await earlierAnswer<T>(claim, tx));
  if (earlier) throw new Undo(earlier as Result<never>);
  const result = await runWithRecord(spec, reader, input, at);
  if (!result.ok || result.unchanged) throw new Undo(result as Result<never>);
  if (claim) await tx.update(idempotencyKeys).set({ result }).where(sameKey(claim));
  return result;
}

/**
 * Nothing is written in the name of a municipality on a day after its end. Asked after the event began: its row holds the
 * municipality by its key, so that a merger either waits for this command or is seen by it.
 */
async function stillExists({ scope, tx }: Reader): Promise<boolean> {
  if (scope.municipalityId === null) return true;
  const [municipality] = await tx
    .select({ validFrom: municipalities.validFrom, validTo: municipalities.validTo })
    .from(municipalities)
    .where(eq(municipalities.id, scope.municipalityId));
  return municipality !== undefined && existsOn(municipality, today());
}

type Claim = typeof idempotencyKeys.$inferInsert;

/** A key counts for one person, one command and one input, in one municipality. */
function claimOf(command: string, { actor, scope }: Reader, input: unknown, key: string | undefined, at: Date): Claim | null {
  if (key === undefined || scope.municipalityId === null || actor.userId === null) return null;
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
  return { municipalityId: scope.municipalityId, key, actorId: actor.userId, command, inputHash, at };
}

const sameKey = ({ municipalityId, key }: Claim) => and(eq(idempotencyKeys.municipalityId, municipalityId), eq(idempotencyKeys.key, key));

/** Claims the key; one that was used before (or is being used right now) gives its answer. Old ones go. */
async function earlierAnswer<T>(claim: Claim, tx: Transaction): Promise<Result<T> | null> {
  await tx.execute(sql`select forget_keys(${hoursAfter(claim.at, -KEEP_KEYS_HOURS).toISOString()}::timestamptz)`);
  const [claimed] = await tx.insert(idempotencyKeys).values(claim).onConflictDoNothing().returning({ key: idempotencyKeys.key });
  if (claimed) return null;
  const [row] = await tx.select().from(idempotencyKeys).where(sameKey(claim));
  const same = row?.actorId === claim.actorId && row.command === claim.command && row.inputHash === claim.inputHash;
  return same && row.result ? (row.result as Result<T>) : refused('sent_before');
}

function mayCall(permission: Permission | 'anybody', actor: Actor, scope: Scope): boolean {
  if (permission === 'anybody') return scope.kind === 'sign_in';
  return scope.municipalityId === null ? can(actor, permission, null) : canWithin(actor, permission, scope.municipalityId);
}

function assertMay(permission: Permission | 'anybody', actor: Actor, scope: Scope): void {
  if (!mayCall(permission, actor, scope)) throw new AppError(rolesIn(actor, scope.municipalityId).length > 0 ? 'forbidden' : 'not_found');
}
