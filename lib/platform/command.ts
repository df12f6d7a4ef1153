import { createHash, randomUUID } from 'node:crypto';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { idempotencyKeys, municipalities } from '@/db/schema';
import { type Actor, can, canWithin, type Permission, rolesIn } from '@/lib/domain/access/rules';
import { existsOn } from '@/lib/domain/municipalities/rules';
import { openReader, type Reader, type Transaction } from './auth/reader';
import type { Scope } from './auth/scope';
import { hoursAfter, now, today } from './clock';
import { AppError } from './errors';
import { fieldErrors } from './field-errors';
import { type Result, refused } from './result';
import { isUuid } from './text';

/** Longer than any form stays open. */
const KEEP_KEYS_HOURS = 30 * 24;

export interface CommandContext<I> {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly input: I;
  readonly tx: Transaction;
  /** For the queries of any noun, and for commands of another noun through `within`. */
  readonly reader: Reader;
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

export interface CommandSpec<S extends z.ZodType, T> {
  /** The name in the history: `history.command.<name>` says it in words. */
  readonly name: string;
  /** `anybody` is for signing in alone. */
  readonly permission: Permission | 'anybody';
  readonly input: S;
  /** Sent twice with one key it is done once. Its answer is kept, so it holds no secret. */
  readonly once?: true;
  /** Leaves no event: for what keeps its own record and no table of the history. */
  readonly silent?: true;
  /** Why, for the history, when the caller does not say it. */
  readonly reason?: (input: z.output<S>) => string;
  readonly run: (context: CommandContext<z.output<S>>) => Promise<Result<T>>;
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
  /** Runs inside the transaction and the event of another command. */
  within(reader: Reader, input: z.input<S>): Promise<Result<T>>;
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
 * The only way to write: permission, parse, transaction, event, run. A refusal rolls everything back.
 * Throws `forbidden` when the actor's role does not allow it, `not_found` for a stranger.
 */
export function command<S extends z.ZodType, T>(spec: CommandSpec<S, T>): Command<S, T> {
  const within = async (reader: Reader, raw: unknown): Promise<Result<T>> => {
    assertMay(spec.permission, reader.actor, reader.scope);
    const parsed = spec.input.safeParse(raw);
    if (!parsed.success) return refused('invalid', { fields: fieldErrors(parsed.error) });
    return spec.run({ actor: reader.actor, scope: reader.scope, input: parsed.data, tx: reader.tx, reader, at: now(), today: today() });
  };

  const call = async (actor: Actor, scope: Scope, raw: unknown, options: CommandOptions = {}): Promise<Result<T>> => {
    assertMay(spec.permission, actor, scope);
    const parsed = spec.input.safeParse(raw);
    if (!parsed.success) return refused('invalid', { fields: fieldErrors(parsed.error) });
    if (options.key !== undefined && !isUuid(options.key)) return refused('invalid');
    try {
      return await again(() => openReader(actor, scope, 'write', (reader) => recorded(spec, reader, parsed.data, options)));
    } catch (error) {
      if (error instanceof Undo) return error.answer;
      throw error;
    }
  };
  return Object.assign(call, { within, commandName: spec.name, permission: spec.permission, input: spec.input });
}

async function recorded<S extends z.ZodType, T>(
  spec: CommandSpec<S, T>,
  reader: Reader,
  input: z.output<S>,
  options: CommandOptions,
): Promise<Result<T>> {
  const { actor, scope, tx } = reader;
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
  const result = await spec.run({ actor, scope, input, tx, reader, at, today: today() });
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
  await tx
    .delete(idempotencyKeys)
    .where(and(eq(idempotencyKeys.municipalityId, claim.municipalityId), lt(idempotencyKeys.at, hoursAfter(claim.at, -KEEP_KEYS_HOURS))));
  const [claimed] = await tx.insert(idempotencyKeys).values(claim).onConflictDoNothing().returning({ key: idempotencyKeys.key });
  if (claimed) return null;
  const [row] = await tx.select().from(idempotencyKeys).where(sameKey(claim));
  const same = row?.actorId === claim.actorId && row.command === claim.command && row.inputHash === claim.inputHash;
  return same && row.result ? (row.result as Result<T>) : refused('sent_before');
}

function mayCall(permission: Permission | 'anybody', actor: Actor, scope: Scope): boolean {
  if (permission === 'anybody') return scope.kind === 'sign_in';
  return scope.kind === 'municipality' ? canWithin(actor, permission, scope.municipalityId) : can(actor, permission, null);
}

function assertMay(permission: Permission | 'anybody', actor: Actor, scope: Scope): void {
  if (!mayCall(permission, actor, scope)) throw new AppError(rolesIn(actor, scope.municipalityId).length > 0 ? 'forbidden' : 'not_found');
}
