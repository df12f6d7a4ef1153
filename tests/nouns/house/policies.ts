import { WORKING_ROLES } from '@/db/roles';
import { ofAMunicipalityAlone, type Table } from '../../support/policies';

/** Of the write pipeline and of the seed. */
export const TABLES: Readonly<Record<string, Table>> = {
  idempotency_keys: {
    ...ofAMunicipalityAlone('command', {
      row: "(municipality_id, key, actor_id, command, input_hash, at) select $1::uuid, $2::uuid, $2::uuid, 'try', 'x', now()",
      board: 1,
    }),
    isUnaudited: true,
  },
  marks: { isOpen: true, isUnaudited: true },
};

const EVERY_ROLE = [...WORKING_ROLES].sort();

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  app_day: EVERY_ROLE,
  app_m: EVERY_ROLE,
  app_p: EVERY_ROLE,
  forget_keys: ['tweespan_board', 'tweespan_tenant'],
};
