import { NO_PLACE, type PlaceValue, sentPlace } from '@/components/partnerships/places/place-value';
import type { EntryToChoose, PartnerPlace } from '@/lib/domain/activities/queries/choosing';
import { asksWhetherItTookPlace, NO_SPAN, spanOf } from '@/lib/domain/activities/rules/when';
import type { AddActivityInput } from '@/lib/domain/activities/schema';
import { readWhen } from '@/lib/domain/calendar/rules/reading';
import { knownBy } from '@/lib/domain/places/rules';
import { isRefusal } from '@/lib/platform/result';

/** What the form of a new activity holds: everything as it was typed. */
export interface ActivityValues {
  partnershipIds: string[];
  membershipIds: string[];
  /** Codes; of an activity that belongs to no partnership. */
  approaches: string[];
  kind: string;
  setting: string;
  /** Which of the places of the partners, by `knownBy`; empty for all of them. */
  partnerPlace: string;
  /** The third place. */
  place: PlaceValue;
  from: string;
  until: string;
  /** Asked of what is past. */
  status: string;
  title: string;
}

export const NO_ACTIVITY: ActivityValues = {
  partnershipIds: [],
  membershipIds: [],
  approaches: [],
  kind: '',
  setting: '',
  partnerPlace: '',
  place: NO_PLACE,
  from: '',
  until: '',
  status: '',
  title: '',
};

/** The partnerships and memberships that are chosen. */
export function chosenOf(entries: readonly EntryToChoose[], { partnershipIds, membershipIds }: ActivityValues): EntryToChoose[] {
  return entries.filter(({ kind, id }) => (kind === 'partnership' ? partnershipIds : membershipIds).includes(id));
}

/** Where the partners of what is chosen are, each place once. */
export function partnerPlacesOf(chosen: readonly EntryToChoose[]): PartnerPlace[] {
  return [...new Map(chosen.flatMap(({ places }) => places).map((place) => [knownBy(place), place])).values()];
}

/** When it is, as far as what was typed can be read. */
export function typedSpan({ from, until }: Pick<ActivityValues, 'from' | 'until'>, today: string) {
  const [begin, end] = [readWhen(from, 'any'), readWhen(until, 'any')];
  const span = begin.ok && end.ok ? spanOf(begin.value, end.value, today) : NO_SPAN;
  return isRefusal(span) ? NO_SPAN : span;
}

/** Does what was typed lie in the past, so that one asks whether it took place? */
export function isPast(values: Pick<ActivityValues, 'from' | 'until'>, today: string): boolean {
  return asksWhetherItTookPlace({ status: 'planned', ...typedSpan(values, today) }, today);
}

function placeSent({ setting, place, partnerPlace }: ActivityValues, partnerPlaces: readonly PartnerPlace[]) {
  if (setting === 'third_place') return place.name.trim() || place.country ? sentPlace(place) : null;
  if (setting !== 'at_partner' || partnerPlaces.length < 2) return null;
  return partnerPlaces.find((each) => knownBy(each) === partnerPlace) ?? null;
}

/** What the command takes: no answer to a question that is not asked any more. */
export function sentActivity(
  values: ActivityValues,
  {
    proposal,
    partnerPlaces,
    today,
  }: { readonly proposal: string; readonly partnerPlaces: readonly PartnerPlace[]; readonly today: string },
): AddActivityInput {
  const { partnershipIds, membershipIds, approaches, kind, from, until, title } = values;
  return {
    partnershipIds,
    membershipIds,
    approaches,
    kind,
    // The command refuses what is none of its settings.
    setting: values.setting as AddActivityInput['setting'],
    place: placeSent(values, partnerPlaces),
    from,
    until,
    status: isPast(values, today) && values.status === 'done' ? 'done' : 'planned',
    title: title.trim() === '' ? proposal : title,
  };
}
