import { deliver, type Loss } from '@/components/form/send';
import type { Reading } from '@/lib/domain/resources/rules/reading';
import { type CellKey, cellName } from '@/lib/domain/resources/rules/records';
import type { CellValues, KeptCells } from '@/lib/domain/resources/rules/year-form';
import type { Conflict, FieldError, Result } from '@/lib/platform/result';

/** What was typed in a cell and is not kept yet. */
interface Draft {
  readonly key: CellKey;
  readonly typed: string;
  /** What stood there when one began. */
  readonly base: number | null;
  /** One left the cell: it may be sent. */
  readonly left: boolean;
}

/** How it stands with saving. */
export type Saving =
  | { readonly kind: 'idle' | 'saving' | 'saved' }
  | { readonly kind: 'lost'; readonly reason: Loss }
  | { readonly kind: 'refused'; readonly error: FieldError };

export interface Cells {
  /** As the server has them, as far as known. */
  readonly held: CellValues;
  readonly drafts: Readonly<Record<string, Draft>>;
  /** All cells in which something was typed, kept or not. */
  readonly typed: Readonly<Record<string, CellKey>>;
  /** Why a cell cannot be kept as it was typed: a code. */
  readonly refusals: Readonly<Record<string, string>>;
  readonly conflicts: Readonly<Record<string, Conflict>>;
  readonly saving: Saving;
}

/** A cell as it is sent. */
interface SentCell extends CellKey {
  readonly base: number | null;
  readonly typed: string;
}

interface CellStoreOptions {
  readonly read: (key: CellKey, typed: string) => Reading;
  readonly save: (cells: readonly SentCell[]) => Promise<Result<KeptCells>>;
  /** All that could be kept is kept. */
  readonly onQuiet: () => void;
}

const without = <T>(all: Readonly<Record<string, T>>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== name));

/**
 * The cells of a year while one types: each is saved when one leaves it, one save at a time, and later ones wait for their turn. What
 * cannot be read or crosses somebody else's change stays in its cell and keeps no other from being saved.
 */
export class CellStore {
  #cells: Cells;
  #running = false;
  readonly #flying = new Set<string>();
  /** Sent, and no answer came: the server may hold either figure. */
  readonly #uncertain = new Set<string>();
  readonly #listeners = new Set<() => void>();
  /** The newest that is known of the record: what was read before it says no more. */
  #version: number;

  constructor(
    { values: held, version }: KeptCells,
    private readonly options: CellStoreOptions,
  ) {
    this.#version = version;
    this.#cells = { held, drafts: {}, typed: {}, refusals: {}, conflicts: {}, saving: { kind: 'idle' } };
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly cells = () => this.#cells;

  /** What a cell comes to: as it is typed when that can be read, else as it is held. */
  valueOf(name: string): number | null {
    const draft = this.#cells.drafts[name];
    const reading = draft === undefined ? null : this.options.read(draft.key, draft.typed);
    return reading?.ok ? reading.value : (this.#cells.held[name] ?? null);
  }

  type(key: CellKey, text: string): void {
    const name = cellName(key);
    const { drafts, typed, refusals, held } = this.#cells;
    const base = (drafts[name] === undefined ? held[name] : drafts[name].base) ?? null;
    const draft = { key, typed: text, base, left: false };
    this.#set({ drafts: { ...drafts, [name]: draft }, typed: { ...typed, [name]: key }, refusals: without(refusals, name) });
  }

  /** The cell stands as it did before one typed, or as somebody else set it meanwhile. */
  undo(key: CellKey): void {
    const name = cellName(key);
    if (this.#cells.conflicts[name] !== undefined) this.resolve(key, 'theirs');
    else if (!this.#flying.has(name)) {
      this.#drop(name);
      if (this.#uncertain.has(name)) this.options.onQuiet();
    }
  }

  leave(key: CellKey): void {
    const name = cellName(key);
    const { drafts, refusals, conflicts, held } = this.#cells;
    const draft = drafts[name];
    if (draft === undefined || conflicts[name] !== undefined) return;
    const reading = this.options.read(key, draft.typed);
    if (!reading.ok) this.#set({ refusals: { ...refusals, [name]: reading.code } });
    else if (reading.value === (held[name] ?? null) && !this.#flying.has(name) && !this.#uncertain.has(name)) this.#drop(name);
    else this.#send(name, draft);
  }

  /** The page goes: what can be kept is sent. */
  leaveAll(): void {
    for (const { key } of Object.values(this.#cells.drafts)) this.leave(key);
  }

  /** After a conflict: ours over what stands there, or what stands there. */
  resolve(key: CellKey, choice: 'mine' | 'theirs'): void {
    const name = cellName(key);
    const { held, drafts, conflicts } = this.#cells;
    const [conflict, draft] = [conflicts[name], drafts[name]];
    if (conflict === undefined || draft === undefined) return;
    const theirs = typeof conflict.theirs === 'number' ? conflict.theirs : null;
    this.#set({ held: { ...held, [name]: theirs }, conflicts: without(conflicts, name) });
    if (choice === 'theirs') {
      this.#drop(name);
      return;
    }
    this.#set({ drafts: { ...drafts, [name]: { ...draft, base: theirs } } });
    this.leave(key);
  }

  /** Sends again what was not kept; where nothing is left to send, the page is read again. */
  retry(): void {
    if (this.#due().length > 0) void this.#save();
    else if (!this.#running) {
      this.#set({ saving: { kind: 'idle' } });
      this.options.onQuiet();
    }
  }

  /** The page was read again, maybe before the last save. */
  take({ values: held, version }: KeptCells): void {
    if (this.#running || version < this.#version) return;
    this.#version = version;
    for (const name of [...this.#uncertain]) if (this.#cells.drafts[name] === undefined) this.#uncertain.delete(name);
    this.#set({ held });
  }

  #set(change: Partial<Cells>): void {
    this.#cells = { ...this.#cells, ...change };
    for (const listener of this.#listeners) listener();
  }

  #drop(name: string): void {
    const { drafts, refusals, conflicts } = this.#cells;
    this.#set({ drafts: without(drafts, name), refusals: without(refusals, name), conflicts: without(conflicts, name) });
  }

  #send(name: string, draft: Draft): void {
    this.#set({ drafts: { ...this.#cells.drafts, [name]: { ...draft, left: true } } });
    void this.#save();
  }

  /** Cells that were left, can be read and wait for nobody's choice. */
  #due(): [string, Draft][] {
    const { drafts, refusals, conflicts } = this.#cells;
    return Object.entries(drafts).filter(([name, { left }]) => left && refusals[name] === undefined && conflicts[name] === undefined);
  }

  async #save(): Promise<void> {
    if (this.#running || this.#due().length === 0) return;
    this.#running = true;
    this.#set({ saving: { kind: 'saving' } });
    let trouble: Saving | null = null;
    for (let due = this.#due(); due.length > 0 && trouble === null; due = this.#due()) {
      for (const [name] of due) this.#flying.add(name);
      const sent = await deliver(() => this.options.save(due.map(([, { key, base, typed }]) => ({ ...key, base, typed }))));
      this.#flying.clear();
      for (const [name] of due) {
        if (sent.kind === 'lost') this.#uncertain.add(name);
        else this.#uncertain.delete(name);
      }
      if (sent.kind === 'lost') trouble = sent;
      else if (sent.result.ok) this.#keep(due, sent.result.value);
      else trouble = this.#refuse(sent.result);
    }
    this.#running = false;
    this.#set({ saving: trouble ?? { kind: 'saved' } });
    if (trouble === null) this.options.onQuiet();
  }

  /** What was sent is held; what was typed since stays, on top of it. */
  #keep(sent: readonly [string, Draft][], { values: kept, version }: KeptCells): void {
    this.#version = version;
    const { held, drafts } = this.#cells;
    const typedOf = new Map(sent.map(([name, { typed }]) => [name, typed]));
    const left = Object.entries(drafts)
      .filter(([name, { typed }]) => typedOf.get(name) !== typed)
      .map(([name, draft]) => [name, typedOf.has(name) ? { ...draft, base: kept[name] ?? null } : draft] as const);
    this.#set({ held: { ...held, ...kept }, drafts: Object.fromEntries(left) });
  }

  /** Puts a refusal beside the cells it is about, so that the others go on; answers with it when it is about all. */
  #refuse({ code, values, conflicts = {}, fields = {} }: Extract<Result<unknown>, { ok: false }>): Saving | null {
    const codes = Object.fromEntries(Object.entries(fields).map(([name, error]) => [name, error.code]));
    const isBeside = [...Object.keys(conflicts), ...Object.keys(codes)].some((name) => this.#cells.drafts[name] !== undefined);
    if (!isBeside) return { kind: 'refused', error: values === undefined ? { code } : { code, values } };
    this.#set({ conflicts: { ...this.#cells.conflicts, ...conflicts }, refusals: { ...this.#cells.refusals, ...codes } });
    return null;
  }
}
