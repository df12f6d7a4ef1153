import { randomUUID } from 'node:crypto';
import type { Answer, Row } from './cast';
import { NO_RECORD, writes } from './matrix-of-actions';

/** Actions on the figures of a year; those of the joint tie are each municipality's own, as long as it takes part. */
export const RESOURCE_ACTIONS: Readonly<Record<string, Row<Answer>>> = {
  recordYearAction: writes({}, { invited: 'not_found', stranger: 'not_found' }),
  takeOverPlanAction: writes({}, {}),
  confirmYearAction: writes({ editor: 'forbidden' }, {}),
  // Called with a record that nobody has.
  reopenRecordAction: writes({ ...NO_RECORD, editor: 'forbidden' }, {}),
};

/** Years of which nobody else makes anything; Deinze and Lievegem exist in the first one. */
const [RECORDED, TAKEN_OVER, CONFIRMED] = [2033, 1991, 1990];

/** What each is called with after the municipality, and the page it stands on. */
export const RESOURCE_CALLS: Readonly<Record<string, (tie: string) => { readonly input: object; readonly page: `/${string}` }>> = {
  recordYearAction: (tie) => ({
    input: {
      subject: { kind: 'partnership', id: tie },
      year: RECORDED,
      cells: [{ figure: 'planned', line: { source: 'other', programme: 'Matrix', kind: 'operating' }, base: null, typed: '' }],
    },
    page: `/partnerships/${tie}/years/${RECORDED}`,
  }),
  takeOverPlanAction: (tie) => ({ input: { year: TAKEN_OVER }, page: `/partnerships/${tie}/years/${RECORDED}` }),
  confirmYearAction: () => ({ input: { year: CONFIRMED }, page: '/resources' }),
  reopenRecordAction: (tie) => ({
    input: { recordId: randomUUID(), reason: 'Matrix' },
    page: `/partnerships/${tie}/years/${RECORDED}`,
  }),
};
