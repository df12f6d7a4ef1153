import type { Actor } from '@/lib/domain/access/rules';
import { addActivity } from '@/lib/domain/activities/commands/adding';
import { changeActivity } from '@/lib/domain/activities/commands/changing';
import { chooseForActivity } from '@/lib/domain/activities/commands/choosing';
import { addActivityCost } from '@/lib/domain/activities/commands/costs';
import { joinActivity } from '@/lib/domain/activities/commands/joining';
import { addActivityLesson } from '@/lib/domain/activities/commands/lessons';
import { addActivityParticipants } from '@/lib/domain/activities/commands/participants';
import { addActivityPartner } from '@/lib/domain/activities/commands/partners';
import { addActivitySession } from '@/lib/domain/activities/commands/sessions';
import { changeActivityTexts } from '@/lib/domain/activities/commands/writing';
import { costLineName } from '@/lib/domain/activities/rules/costs';
import { yearOf } from '@/lib/domain/calendar/rules';
import { findPartnersLike } from '@/lib/domain/partners/queries/search';
import { SIDES } from '@/lib/domain/partnerships/rules/facts';
import { listRecordsIn } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import type { Scope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { ACTIVITIES_ELSEWHERE } from './demonstration-activities-elsewhere';
import { ACTIVITIES_OF_ROESELARE, type KnownActivity } from './demonstration-activity-list';
import { KNOWN } from './demonstration-partner-list';

type Act = (slug: string) => readonly [Actor, Scope];

/** What the municipalities did, each entered on its day with all that hangs on it. */
export function activitySteps(
  act: Act,
  idOf: (municipality: string, name: string) => string,
): readonly { readonly on: string; readonly run: () => Promise<void> }[] {
  return [...ACTIVITIES_OF_ROESELARE, ...ACTIVITIES_ELSEWHERE].flatMap((each) => {
    let activityId = '';
    const entered = {
      on: each.on,
      run: async () => {
        activityId = await enter(each, act, idOf);
      },
    };
    // With whom it was done is said once those are known.
    const withPartners = (each.partners ?? []).map((name) => ({
      on: later(each.on, KNOWN.find((partner) => partner.name === name)?.on ?? each.on),
      run: async () => {
        const here = act(each.municipality);
        const [found] = await withActor(...here, (reader) => findPartnersLike(reader, { text: name }));
        must(await addActivityPartner(...here, { activityId, partnerId: found?.id }));
      },
    }));
    return [entered, ...withPartners];
  });
}

const later = (a: string, b: string) => (a > b ? a : b);

async function enter(known: KnownActivity, act: Act, idOf: (municipality: string, name: string) => string): Promise<string> {
  const { municipality, on, lead = municipality, of, approaches = [], from = null, until = null, cancelled, joinedBy } = known;
  const here = act(municipality);
  const partnershipIds = (known.in ?? []).map((place) => idOf(lead, place));
  const isPast = from !== null && /^\d{4}-/.test(from) ? (until ?? from) <= on : known.isPast === true;
  const added = await addActivity(...here, {
    ...{ kind: known.kind, title: known.title, setting: known.setting, place: known.place ?? null, from, until },
    ...{ partnershipIds, membershipIds: of === undefined ? [] : [idOf(municipality, of)], approaches: [...approaches] },
    status: isPast && cancelled === undefined ? 'done' : 'planned',
  });
  const activityId = must(added).id;
  await describe(activityId, known, here);
  for (const cost of known.costs ?? []) await put(activityId, cost, partnershipIds, here, yearOf(until ?? from ?? on));
  if (cancelled !== undefined) {
    const change = { status: 'cancelled', cause: cancelled };
    must(await changeActivity(...here, { activityId, base: { status: 'planned', cause: null }, change }));
  }
  if (joinedBy !== undefined) must(await joinActivity(...act(joinedBy), { activityId }));
  return activityId;
}

/** What is filled in after the first answers. */
async function describe(activityId: string, known: KnownActivity, here: ReturnType<Act>): Promise<void> {
  const { description, people = [], sessions = [], lessons = {}, themes = [], support = [] } = known;
  if (description !== undefined) {
    const base = { description: '', venue: '' };
    must(await changeActivityTexts(...here, { activityId, base, change: { description } }));
  }
  for (const [side, actorGroup, number, ageBand = null] of people) {
    const line = { side, actorGroup, people: number === null ? '' : String(number), ageBand };
    must(await addActivityParticipants(...here, { activityId, ...line }));
  }
  for (const [kind, day, what] of sessions) must(await addActivitySession(...here, { activityId, kind, day, what }));
  for (const side of SIDES) {
    const lesson = lessons[side];
    if (lesson !== undefined) must(await addActivityLesson(...here, { activityId, side, lesson }));
  }
  for (const [set, codes] of [['themes', themes] as const, ['support', support] as const]) {
    for (const code of codes) must(await chooseForActivity(...here, { activityId, set, code, chosen: true }));
  }
}

/** A part of a line that the partnership has in that year. */
async function put(
  activityId: string,
  { planned = '', actual = '', isRough = false, ...line }: NonNullable<KnownActivity['costs']>[number],
  partnershipIds: readonly string[],
  here: ReturnType<Act>,
  year: number,
): Promise<void> {
  const records = await withActor(...here, (reader) => listRecordsIn(reader, partnershipIds, { from: year, until: year }));
  const record = records.find(
    (each) => each.partnershipId !== null && each.lines.some(({ source, kind }) => source === line.source && kind === line.kind),
  );
  const found = record?.lines.find(({ source, kind }) => source === line.source && kind === line.kind);
  if (record === undefined || found === undefined) throw new Error(`no line ${line.source} ${line.kind} in ${year}`);
  const name = costLineName({ recordId: record.id, source: found.source, programme: found.programme, kind: found.kind });
  must(await addActivityCost(...here, { activityId, line: name, planned, actual, isRough }));
}
