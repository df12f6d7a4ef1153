import type { Table } from '../../support/policies';

export const TABLES: Readonly<Record<string, Table>> = {
  sdgs: { isOpen: true },
  vocabularies: { isOpen: true },
};
