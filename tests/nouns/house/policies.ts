import { ofAMunicipalityAlone, type Table } from '../../support/policies';

/** Of the write pipeline and of the seed. */
export const TABLES: Readonly<Record<string, Table>> = {
  idempotency_keys: {
    ...ofAMunicipalityAlone('command', {
      row: "(municipality_id, key, actor_id, command, input_hash, at) select $1::uuid, $2::uuid, $2::uuid, 'try', 'x', now()",
    }),
    isUnaudited: true,
  },
  marks: { isOpen: true, isUnaudited: true },
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  app_m: ['tweespan_admin', 'tweespan_auth', 'tweespan_public', 'tweespan_tenant', 'tweespan_vvsg'],
};
