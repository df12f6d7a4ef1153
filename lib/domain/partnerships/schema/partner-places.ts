import { z } from 'zod';
import { asKept, optionalLine } from '@/lib/platform/text';
import { PARTNER_NAME_MAX } from '../../places/rules';
import { placeInput } from '../../places/schema';
import { PARTNER_KINDS } from '../rules/facts';

export const addPartnerPlaceInput = z.object({ partnershipId: z.uuid(), place: placeInput });

const partnerPlaceInput = z.object({ partnershipId: z.uuid(), placeId: z.uuid() });
/** Nothing known is empty. */
const asItWas = z.object({ partnerKind: asKept, name: asKept });

export const removePartnerPlaceInput = partnerPlaceInput.extend({ base: asItWas });
export const describePartnerInput = partnerPlaceInput.extend({
  base: asItWas.partial(),
  change: z.object({ partnerKind: z.enum(PARTNER_KINDS, { error: 'choose_partner' }), name: optionalLine(PARTNER_NAME_MAX) }).partial(),
});
