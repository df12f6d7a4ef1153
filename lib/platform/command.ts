import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { idempotencyKeys, municipalities } from '@/db/schema';
import { type Actor, can, type Permission, rolesIn } from '@/lib/domain/access/rules';
import { existsOn } from '@/lib/domain/municipalities/rules';
import { openReader, type Reader, type Transaction } from './auth/reader';
import type { Scope } from './auth/scope';
import { now, today } from './clock';
import { AppError } from './errors';
import { fieldErrors } from './field-errors';
import { type Result, refused } from './result';

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
  readonly run: (context: CommandContext<z.output<S>>) => Promise<Result<T>>;
}

/** A command as actions and the seed call it. */
export interface Callable<T> {
  (actor: Actor, scope: Scope, input: unknown, options?: CommandOptions): Promise<Result<T>>;
  readonly commandName: string;
  readonly permission: Permission | 'anybody';
}

export interface Command<S extends z.ZodType, T> extends Callable<T> {
  /** Runs inside the transaction and the event of another command. */
  within(reader: Reader, input: z.input<S>): Promise<Result<T>>;
}

/** Undoes everything a command wrote before it refused. */
class Undo extends Error {
  constructor(readonly refusal: Result<never>) {
    super('refused');
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
    if (options.key !== undefined && !z.uuid().safeParse(options.key).success) return refused('invalid');
    try {
      return await openReader(actor, scope, 'write', (reader) => recorded(spec, reader, parsed.data, options));
    } catch (error) {
      if (error instanceof Undo) return error.refusal;
      throw error;
    }
  };
  return Object.assign(call, { within, commandName: spec.name, permission: spec.permission });
}

async function recorded<S extends z.ZodType, T>(
  spec: CommandSpec<S, T>,
  reader: Reader,
  input: z.output<S>,
  options: CommandOptions,
): Promise<Result<T>> {
  const { actor, scope, tx } = reader;
  const at = now();
  await tx.execute(
    sql`select begin_event(${randomUUID()}::uuid, ${at.toISOString()}::timestamptz, ${spec.name}, ${actor.userId}::uuid, ${actor.name}, ${options.reason ?? ''})`,
  );
  if (!(await stillExists(reader))) throw new Undo(refused('municipality_ended'));
  const earlier = await earlierAnswer<T>(spec.name, reader, options.key, at);
  if (earlier) throw new Undo(earlier as Result<never>);
  const result = await spec.run({ actor, scope, input, tx, reader, at, today: today() });
  if (!result.ok) throw new Undo(result);
  if (options.key !== undefined) await keepAnswer(reader, options.key, result);
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

/** Claims the key; a key that was used before (or is being used right now) gives its answer. */
async function earlierAnswer<T>(name: string, { scope, tx }: Reader, key: string | undefined, at: Date): Promise<Result<T> | null> {
  if (key === undefined || scope.municipalityId === null) return null;
  const [claimed] = await tx
    .insert(idempotencyKeys)
    .values({ municipalityId: scope.municipalityId, key, command: name, at })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (claimed) return null;
  const [row] = await tx
    .select({ command: idempotencyKeys.command, result: idempotencyKeys.result })
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.municipalityId, scope.municipalityId), eq(idempotencyKeys.key, key)));
  return row?.command === name && row.result ? (row.result as Result<T>) : refused('invalid');
}

async function keepAnswer({ scope, tx }: Reader, key: string, result: Result<unknown>): Promise<void> {
  if (scope.municipalityId === null) return;
  await tx
    .update(idempotencyKeys)
    .set({ result })
    .where(and(eq(idempotencyKeys.municipalityId, scope.municipalityId), eq(idempotencyKeys.key, key)));
}

function assertMay(permission: Permission | 'anybody', actor: Actor, scope: Scope): void {
  // In a municipality its own people write; VVSG does what it may on the platform.
  const inside = scope.kind !== 'municipality' || (actor.roles[scope.municipalityId] ?? []).length > 0;
  const may = permission === 'anybody' ? scope.kind === 'sign_in' : inside && can(actor, permission, scope.municipalityId);
  if (!may) throw new AppError(rolesIn(actor, scope.municipalityId).length > 0 ? 'forbidden' : 'not_found');
}
