import { LEAD_ALONE, NOBODY, writes } from '../../support/rows-of-the-matrix';
import type { ActionOfTheMatrix } from '../../support/what-a-noun-brings';

/** Called with what nobody keeps: who handles grants finds none. */
const HANDLED = writes({ coordinator: 'not_found', editor: 'forbidden', grant_handler: 'not_found' }, LEAD_ALONE);
/** The same, and who only handles them does not decide about it. */
const DECIDED = writes({ coordinator: 'not_found', editor: 'forbidden' }, LEAD_ALONE);
/** A new call of a version that nobody keeps. */
const PREPARED = writes(
  { coordinator: 'invalid', editor: 'forbidden', grant_handler: 'invalid' },
  { participant: 'invalid', invited: 'invalid', stranger: 'invalid' },
);
const SEEN = {
  ...{ versionId: NOBODY, title: 'Matrix', kind: 'window', opensOn: '2026-09-01', closesOn: '2026-10-15' },
  ...{ isSealed: false, envelope: null, lines: '[]' },
};

const page: ActionOfTheMatrix['page'] = ({ call }) => `/grants/calls/${call}`;

export const ACTIONS: Readonly<Record<string, ActionOfTheMatrix>> = {
  prepareCallAction: {
    row: PREPARED,
    input: ({ title }) => ({ versionId: NOBODY, title, kind: 'permanent', opensOn: '1/9/2026' }),
    page: () => '/grants/calls/new',
  },
  changeCallAction: { row: HANDLED, input: () => ({ callId: NOBODY, base: { title: '' }, change: { title: 'Matrix' } }), page },
  discardCallAction: { row: HANDLED, input: () => ({ callId: NOBODY, seen: SEEN }), page },
  addCallLineAction: { row: HANDLED, input: () => ({ callId: NOBODY, name: 'Matrix', approach: 'indirect' }), page },
  changeCallLineAction: { row: HANDLED, input: () => ({ lineId: NOBODY, base: { name: '' }, change: { name: 'Matrix' } }), page },
  removeCallLineAction: {
    row: HANDLED,
    input: () => ({ lineId: NOBODY, base: { name: 'Matrix', approach: 'indirect', envelope: null } }),
    page,
  },
  publishCallAction: { row: DECIDED, input: () => ({ callId: NOBODY, seen: SEEN }), page },
  raiseEnvelopeAction: {
    row: DECIDED,
    input: () => ({ callId: NOBODY, base: { envelope: null }, envelope: '5', reason: 'Matrix' }),
    page,
  },
  endPermanentCallAction: { row: DECIDED, input: () => ({ callId: NOBODY, base: { closesOn: null }, closesOn: '31/12/2026' }), page },
  withdrawCallAction: { row: DECIDED, input: () => ({ callId: NOBODY, reason: 'Matrix' }), page },
};
