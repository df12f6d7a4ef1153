import type { Answer, Row } from '../../support/cast';
import { NOBODY, writes } from '../../support/rows-of-the-matrix';
import type { ActionOfTheMatrix } from '../../support/what-a-noun-brings';

/** Who handles grants: coordinators, and whoever has it as a right; editors have not. */
const HANDLED: Row<Answer> = writes({ editor: 'forbidden', grant_handler: 'done' }, {});
/** The same, called with what nobody keeps. */
const NOT_THERE: Row<Answer> = writes(
  { coordinator: 'not_found', editor: 'forbidden', grant_handler: 'not_found' },
  { participant: 'not_found', invited: 'not_found', stranger: 'not_found' },
);
/** A coordinator decides. */
const DECIDED: Row<Answer> = writes(
  { coordinator: 'not_found', editor: 'forbidden' },
  { participant: 'not_found', invited: 'not_found', stranger: 'not_found' },
);

const page: ActionOfTheMatrix['page'] = ({ regulation }) => `/grants/regulations/${regulation}`;
const list: ActionOfTheMatrix['page'] = () => '/grants/regulations';

export const ACTIONS: Readonly<Record<string, ActionOfTheMatrix>> = {
  // One name for every role of one municipality: who comes second is told that it is taken.
  addRegulationAction: {
    row: writes({ editor: 'forbidden', grant_handler: 'invalid' }, {}),
    input: ({ title }) => ({ name: title }),
    page: list,
  },
  renameRegulationAction: { row: NOT_THERE, input: () => ({ regulationId: NOBODY, base: { name: '' }, change: { name: 'Matrix' } }), page },
  pasteTextAction: { row: NOT_THERE, input: () => ({ versionId: NOBODY, base: { mark: '' }, text: 'Matrix' }), page },
  setSwitchAction: { row: NOT_THERE, input: () => ({ versionId: NOBODY, switch: 'home_activity', base: '' }), page },
  unsetSwitchAction: { row: NOT_THERE, input: () => ({ versionId: NOBODY, switch: 'home_activity', base: '' }), page },
  startVersionAction: { row: NOT_THERE, input: () => ({ regulationId: NOBODY }), page },
  discardVersionAction: { row: NOT_THERE, input: () => ({ versionId: NOBODY, seen: { text: '', switches: '' } }), page },
  adoptVersionAction: {
    row: DECIDED,
    input: () => ({ versionId: NOBODY, councilDate: '2025-03-24', councilNumber: '1', inForceFrom: '2025-04-01' }),
    page,
  },
  endVersionAction: {
    row: DECIDED,
    input: () => ({ versionId: NOBODY, base: { inForceUntil: null }, change: { inForceUntil: '2026-12-31' } }),
    page,
  },
  setAppealTextAction: { row: HANDLED, input: () => ({ fromDate: '2030-01-01', base: { text: '' }, text: 'Matrix' }), page: list },
  // Of a day of which nobody noted anything: it is gone already.
  removeAppealTextAction: { row: HANDLED, input: () => ({ fromDate: '2031-01-01', base: { text: '' } }), page: list },
};
