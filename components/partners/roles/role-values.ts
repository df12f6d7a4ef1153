import type { PartnerRole } from '@/lib/domain/partners/rules';

/** What a partner does, as a form holds it. */
export interface RoleValues {
  role: PartnerRole | '';
  what: string;
  fromDate: string;
  untilDate: string;
}

export const NO_ROLE: RoleValues = { role: '', what: '', fromDate: '', untilDate: '' };
