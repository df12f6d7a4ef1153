import { ofAMunicipalityAlone, type Table } from '../../support/policies';

/** Of one person alone. */
export const TABLES: Readonly<Record<string, Table>> = {
  form_drafts: {
    ...ofAMunicipalityAlone('content', {
      row: "(municipality_id, person_id, form, content, at) select $1::uuid, $2::uuid, 'partnership', '{}'::jsonb, now()",
    }),
    isUnaudited: true,
  },
};
