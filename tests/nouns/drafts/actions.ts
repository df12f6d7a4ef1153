import { writes } from '../../support/rows-of-the-matrix';
import type { ActionOfTheMatrix } from '../../support/what-a-noun-brings';

const REGISTERING = () => '/partnerships/new';

export const ACTIONS: Readonly<Record<string, ActionOfTheMatrix>> = {
  saveDraftAction: {
    row: writes({}, {}),
    input: () => ({
      form: 'partnership',
      content: {
        approach: '',
        places: [{ name: 'M', country: '', geonamesId: null, detail: '', own: false }],
        formality: '',
        since: '',
        until: '',
        title: '',
      },
    }),
    page: REGISTERING,
  },
  discardDraftAction: { row: writes({}, {}), input: () => ({ form: 'membership' }), page: REGISTERING },
};
