import type { PerRole, Row, Sight } from '../../support/cast';
import { inside } from '../../support/rows-of-the-matrix';

/** Of grants sees who works in the municipality: no member of a board, and never VVSG. */
const OF_GRANTS = { board_member: 'missing', board_chair: 'missing', adviser: 'missing', administrator: 'missing' } as const;
const seen = (but: Partial<PerRole<Sight>> = {}): Row<Sight> => ({ ...inside('page', OF_GRANTS), ...but });
/** A regulation is kept by the lead alone. */
const OTHERS = { participant: 'missing', invited: 'missing', stranger: 'missing' } as const;

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/m/[municipality]/grants/regulations': seen(),
  '/m/[municipality]/grants/regulations/[regulation]': seen(OTHERS),
  '/m/[municipality]/grants/regulations/[regulation]/history': seen(OTHERS),
};
