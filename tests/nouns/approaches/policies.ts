import type { Table } from '../../support/policies';

/** The approaches of the publication with what it says of them, and what one can become a member of. */
export const TABLES: Readonly<Record<string, Table>> = {
  approaches: { isOpen: true },
  feature_scores: { isOpen: true },
  features: { isOpen: true },
  networks: { isOpen: true },
  offers: { isOpen: true },
};
