import type { PartialDate } from '../../calendar/rules';
import type { ActorGroup, Agreement, PartnerKind } from '../../partnerships/rules/facts';
import type { Formality, LifeCycleState } from '../../partnerships/rules/life';
import type { YearlyRecord } from '../../resources/rules/records';

/** What one municipality recorded for a partnership in the year. After a merger a year can have two, each by the NIS code it was recorded under. */
export interface RecordFacts extends Pick<YearlyRecord, 'originNis' | 'ftePlanned' | 'fteActual' | 'lines'> {
  readonly confirmed: boolean;
}

/** A municipality that takes part in the year, with what it recorded. */
export interface ParticipantFacts {
  readonly municipalityId: string;
  readonly name: string;
  readonly records: readonly RecordFacts[];
}

/** A partner place; null where nobody said. */
export interface PlaceFacts {
  readonly kind: PartnerKind | null;
  /** Receives official development assistance. */
  readonly isRecipient: boolean;
  readonly isEuropean: boolean;
  /** In another country than the municipality. */
  readonly isAbroad: boolean;
}

/** Everything that the rules know of one partnership in one year, as it stands for one municipality. */
export interface YearFacts {
  readonly year: number;
  /** The calendar year of today. */
  readonly thisYear: number;
  /** The day as of which it is judged, `YYYY-MM-DD`: 31 December of the year; of the running year, today. */
  readonly asOf: string;
  readonly approach: string;
  readonly formality: Formality;
  /** The state on that day. */
  readonly state: LifeCycleState;
  /** First years, null for always: of the approach of the year, and of the municipality's part. */
  readonly approachSince: number | null;
  readonly partSince: number | null;
  /** Since when it exists, as far as that is known; null for always. */
  readonly partnershipStart: PartialDate | null;
  readonly agreement: Agreement | null;
  readonly agreementYear: number | null;
  /** The last day; null is open-ended. */
  readonly agreementUntil: string | null;
  readonly places: readonly PlaceFacts[];
  /** Both sides: each group with the last year it was seen. */
  readonly actors: readonly { readonly group: ActorGroup; readonly lastSeenYear: number }[];
  readonly themes: readonly string[];
  /** Something stood in the way in this year. */
  readonly isHindered: boolean;
  /** The municipality for which it is judged, and its NIS code. */
  readonly ownNis: string;
  readonly own: ParticipantFacts;
  /** All that take part in the year, the own one among them. */
  readonly participants: readonly ParticipantFacts[];
  /** Others took part whom the reader cannot see any more: who left reads only itself. */
  readonly othersHidden: boolean;
}

/** The same year with one record of the own municipality as it is being typed, in the place of the one under its code, or as a new one. */
export function withRecord(facts: YearFacts, record: RecordFacts): YearFacts {
  const { own } = facts;
  const isNew = own.records.every(({ originNis }) => originNis !== record.originNis);
  const records = isNew ? [...own.records, record] : own.records.map((each) => (each.originNis === record.originNis ? record : each));
  const typed = { ...own, records };
  return {
    ...facts,
    own: typed,
    participants: facts.participants.map((each) => (each.municipalityId === own.municipalityId ? typed : each)),
  };
}
