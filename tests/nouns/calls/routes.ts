import type { Role, Row, Sight } from '../../support/cast';
import { inside } from '../../support/rows-of-the-matrix';

/** Who has a role there that sees grants; VVSG and members of a board see nothing of them. */
const ofGrants = (but: Partial<Record<Role, Sight>> = {}): Row<Sight> =>
  inside('page', { board_member: 'missing', board_chair: 'missing', adviser: 'missing', administrator: 'missing', ...but });

/** A call of the lead. */
const ofTheCall = (): Row<Sight> => ofGrants({ participant: 'missing', invited: 'missing', stranger: 'missing' });

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/grants': ofGrants(),
  // Who handles grants prepares them.
  '/m/[municipality]/grants/calls/new': ofGrants({ editor: 'missing', reader: 'missing' }),
  '/m/[municipality]/grants/calls/[call]': ofTheCall(),
  '/m/[municipality]/grants/calls/[call]/history': ofTheCall(),
};

export const DOWNLOADS: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/grants/csv': ofGrants(),
};

export const DOWNLOADS_OF_THE_LEAD = ['/m/[municipality]/grants/csv'];
