import type { Telling } from './noun';

/** The sentence says that a year was confirmed. */
export const TELLING: Telling = {
  figures: {
    yearly_records: ['fte_planned', 'fte_actual'],
    budget_lines: ['planned_cents', 'actual_cents'],
    record_shares: [],
    municipality_years: [],
  },
  savedAsOneGoes: ['recordYear'],
};
