import { z } from 'zod';
import { optionalLine } from '@/lib/platform/text';
import { placeInput } from '../../places/schema';
import { PARTNER_KINDS } from '../rules/facts';
import { PARTNER_NAME_MAX } from '../rules/partner-places';

export const addPartnerPlaceInput = z.object({ id: z.uuid(), place: placeInput });
export const partnerPlaceInput = z.object({ id: z.uuid(), placeId: z.uuid() });

export const describePartnerInput = partnerPlaceInput.extend({
  /** As the form began; nothing known is empty. */
  base: z.object({ partnerKind: z.string(), name: z.string() }).partial(),
  change: z.object({ partnerKind: z.enum(PARTNER_KINDS, { error: 'choose_partner' }), name: optionalLine(PARTNER_NAME_MAX) }).partial(),
});
