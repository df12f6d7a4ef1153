import { parse } from 'csv-parse/sync';
import { expect } from './browser';
import { callAction } from './call-action';
import type { Doors } from './doors';
import { wordsIn } from './words';

/** Of what the record is, and of which year; under the code of a predecessor where Deinze did not exist yet. */
export interface RecordAsked {
  readonly kind: 'partnership' | 'membership';
  readonly year: number;
  readonly originNis: string | null;
}

/** How a record stands in the file of its subject: locked or not, what is planned and what was spent. */
export type Standing = readonly [state: string, planned: string, actual: string];

/** What an action needs to name a record. */
export interface NamedRecord {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly subject: { readonly kind: RecordAsked['kind']; readonly id: string };
}

/** The line that the lead planned, and one that a call adds. */
const KEPT = { source: 'other', programme: 'Matrix', kind: 'operating' };
export const ADDED = { ...KEPT, programme: 'Matrix erbij' };

/** A record of Deinze in the joint partnership or in its membership: made and put right by its coordinator's own actions, read in its file. */
export function recordOfTheLead(doors: Doors, origin: string, { kind, year, originNis }: RecordAsked) {
  const subject = { kind, id: kind === 'partnership' ? doors.partnership : doors.membership };
  const years = `/nl/m/deinze/${kind}s/${subject.id}/years`;
  const say = wordsIn('nl');
  const money = (basis: string) => `${say('resources.group.other')}, ${say(`resources.basis.${basis}`)}`;

  const ask = (name: string, input: object, page = `${years}/${year}`) =>
    callAction(doors, 'coordinator', name, ['deinze', input], page, origin);
  const done = async (name: string, input: object, page?: string) =>
    expect([name, (await ask(name, input, page)).code]).toEqual([name, 'done']);

  /** Writes an amount over whatever stands there; answers the version of the record. */
  const write = async (line: object, basis: string, typed: string): Promise<number> => {
    const over = (base: unknown) => ask('recordYearAction', { subject, year, originNis, cells: [{ basis, line, base, typed }] });
    const first = await over(null);
    const there = Object.values(first.conflicts ?? {})[0]?.theirs;
    const last = there === undefined ? first : await over(there);
    expect([basis, typed, last.code]).toEqual([basis, typed, 'done']);
    return (last.value as { version: number }).version;
  };

  /** What the lead's file says of the year. */
  const standing = async (): Promise<Standing> => {
    const text = await (await doors.doorOf('coordinator').get(`${years}/csv`)).text();
    const rows: Record<string, string>[] = parse(text, { bom: true, delimiter: ';', columns: true });
    const row = rows.find((each) => each[say('resources.years.year')] === String(year));
    const cell = (head: string) => row?.[head] ?? '';
    return [cell(say('resources.csv.state')), cell(money('planned')), cell(money('actual'))];
  };

  const idOnPage = async () => {
    const text = await (await doors.doorOf('coordinator').get(`${years}/${year}`)).text();
    return /recordId\\?":\\?"([0-9a-f-]{36})/.exec(text)?.[1] ?? '';
  };

  /** Puts the record as it is before each call: with a plan, nothing spent yet. */
  const ready = async (begins: Standing): Promise<NamedRecord> => {
    if ((await standing())[0] === 'bevestigd') await done('reopenRecordAction', { recordId: await idOnPage(), reason: 'Matrix' });
    await write(ADDED, 'planned', '');
    await write(KEPT, 'actual', '');
    const version = await write(KEPT, 'planned', '1000');
    if (begins[0] === 'bevestigd') await done('confirmYearAction', { year }, '/nl/m/deinze/resources');
    const id = await idOnPage();
    expect([id, await standing()]).toEqual([expect.stringMatching(/^.{36}$/), begins]);
    return { id, version, year, subject };
  };

  /** Leaves it open and empty. */
  const clear = async (): Promise<void> => {
    await ready(['open', '1000,00', '']);
    await write(KEPT, 'planned', '');
  };
  return { ready, standing, clear };
}
