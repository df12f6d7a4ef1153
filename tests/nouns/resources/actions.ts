import type { Answer, Row } from '../../support/cast';
import { ADDED, type NamedRecord, type RecordAsked, type Standing } from '../../support/record-of-the-lead';
import { LEAD_ALONE, writes } from '../../support/rows-of-the-matrix';

/** One way to call an action: of which record of the lead, and how that stands before and after the lead's own call. */
export interface ResourceCall {
  readonly row: Row<Answer>;
  readonly record: RecordAsked;
  readonly begins: Standing;
  readonly becomes: Standing;
  readonly input: (record: NamedRecord) => object;
}

const OPEN: Standing = ['open', '1000,00', ''];
const MORE: Standing = ['open', '1500,00', ''];
const TAKEN_OVER: Standing = ['open', '1000,00', '1000,00'];
const LOCKED: Standing = ['bevestigd', '1000,00', ''];

/** Years of which nobody else makes anything: one to plan, and those that are over, when Deinze was smaller and had another code. */
const ahead = (kind: RecordAsked['kind']): RecordAsked => ({ kind, year: 2033, originNis: null });
const over = (year: number): RecordAsked => ({ kind: 'partnership', year, originNis: '44011' });

const oneMore = ({ subject, year }: NamedRecord) => ({
  ...{ subject, year },
  cells: [{ basis: 'planned', line: ADDED, base: null, typed: '500' }],
});

/** Actions on the figures of a year. Those of the joint partnership are each municipality's own, as long as it takes part. */
export const APART: Readonly<Record<string, Readonly<Record<string, ResourceCall>>>> = {
  recordYearAction: {
    'of the joint partnership': {
      row: writes({}, { invited: 'not_found', stranger: 'not_found' }),
      record: ahead('partnership'),
      begins: OPEN,
      becomes: MORE,
      input: oneMore,
    },
    'of the joint partnership under the code of its lead': {
      row: writes({}, LEAD_ALONE),
      record: ahead('partnership'),
      begins: OPEN,
      becomes: MORE,
      input: (record) => ({ ...oneMore(record), originNis: '44083' }),
    },
    'of a membership of the lead': {
      row: writes({}, LEAD_ALONE),
      record: ahead('membership'),
      begins: OPEN,
      becomes: MORE,
      input: oneMore,
    },
  },
  takeOverPlanAction: {
    'of one record of the lead': {
      row: writes({}, LEAD_ALONE),
      record: over(2011),
      begins: OPEN,
      becomes: TAKEN_OVER,
      input: ({ year, id: recordId }) => ({ year, recordId }),
    },
    // Everybody does it to what is their own.
    'of a year in which the lead has a record': {
      row: writes({}, {}),
      record: over(2011),
      begins: OPEN,
      becomes: TAKEN_OVER,
      input: ({ year }) => ({ year }),
    },
  },
  confirmYearAction: {
    'with a record of the lead that was seen': {
      row: writes({ editor: 'forbidden' }, {}),
      record: over(2012),
      begins: OPEN,
      becomes: LOCKED,
      input: ({ year, id: recordId, version }) => ({ year, seen: [{ recordId, version }] }),
    },
    'whatever was seen': {
      row: writes({ editor: 'forbidden' }, {}),
      record: over(2012),
      begins: OPEN,
      becomes: LOCKED,
      input: ({ year }) => ({ year }),
    },
  },
  reopenRecordAction: {
    'of the lead': {
      row: writes({ editor: 'forbidden' }, LEAD_ALONE),
      record: over(2013),
      begins: LOCKED,
      becomes: OPEN,
      input: ({ id: recordId }) => ({ recordId, reason: 'Matrix' }),
    },
  },
};

/** The page that an action is called from, below a municipality. */
export const pageOf = (name: string, { kind, year }: RecordAsked, id: string) =>
  name === 'confirmYearAction' ? '/resources' : `/${kind}s/${id}/years/${year}`;
