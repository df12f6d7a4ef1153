import { z } from 'zod';
import { listInput } from '@/lib/platform/listing';
import { asKept, asTyped, code, line, optionalLine, optionalText } from '@/lib/platform/text';
import { optionalDay, optionalYear } from '../calendar/schema';
import { SIDES } from '../partnerships/rules/facts';
import { foldName } from '../places/rules';
import { placeInput } from '../places/schema';
import {
  NUMBER_MAX,
  PARTNER_NAME_MAX,
  PARTNER_NOTES_MAX,
  PARTNER_ROLES,
  PARTNER_WHAT_MAX,
  readKbo,
  readVcode,
  readWebsite,
  SHARED_KINDS,
  WEBSITE_MAX,
} from './rules';
import { PARTNER_LIST } from './rules/listing';

/** A text that is read by a rule and kept as that gives it; empty is "nobody said" (`none`). */
function readAs<N>(max: number, none: N, read: (typed: string) => string | null, error: string) {
  return optionalLine(max).transform((typed, { addIssue }) => {
    if (typed === '') return none;
    const kept = read(typed);
    if (kept !== null) return kept;
    addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });
}

const partner = {
  /** A code of the vocabulary `partner_kind`; the command knows which there are. */
  kind: code('choose_kind').refine((kind) => !SHARED_KINDS.has(kind), { error: 'choose_kind' }),
  side: z.enum(SIDES, { error: 'required' }),
  name: line(PARTNER_NAME_MAX).refine((name) => foldName(name) !== '', { error: 'required' }),
  website: readAs(WEBSITE_MAX, '', readWebsite, 'not_a_website'),
  kbo: readAs(NUMBER_MAX, null, readKbo, 'not_a_kbo').nullable(),
  vcode: readAs(NUMBER_MAX, null, readVcode, 'not_a_vcode').nullable(),
};

/** Whoever adds it saw nobody who is called so or nearly: of whom there is, it is asked first. */
const asksAlike = z.boolean().default(false);

export const addPartnerInput = z.object({
  ...partner,
  place: placeInput.nullable().default(null),
  website: partner.website.default(''),
  kbo: partner.kbo.default(null),
  vcode: partner.vcode.default(null),
  /** Added along with something else: the form of a new partner, where somebody may be halfway, is left alone. */
  keepsDraft: z.boolean().default(false),
  asksAlike,
});
export type AddPartnerInput = z.input<typeof addPartnerInput>;

/** What the form of a new partner holds while one types. */
export const partnerDraft = z.object({
  name: asTyped(1_000),
  kind: asTyped(60),
  side: asTyped(60),
  place: z.object({ name: asTyped(500), country: asTyped(2), geonamesId: z.int32().nullable(), detail: asTyped(500), own: z.boolean() }),
  website: asTyped(1_000),
  kbo: asTyped(100),
  vcode: asTyped(100),
});

const kept = asKept.nullable();

export const changePartnerInput = z.object({
  partnerId: z.uuid(),
  base: z.object({ kind: kept, side: kept, name: kept, website: kept, kbo: kept, vcode: kept }).partial(),
  change: z.object(partner).partial(),
});

/** Where it is: a place of the gazetteer, one as it is typed, or none. `base` is the id of the place that was seen. */
export const movePartnerInput = z.object({
  partnerId: z.uuid(),
  base: z.object({ placeId: kept }),
  place: placeInput.nullable(),
});

export const partnerInput = z.object({ partnerId: z.uuid() });

export const notePartnerInput = z.object({
  partnerId: z.uuid(),
  base: z.object({ notes: asKept }).partial(),
  change: z.object({ notes: optionalText(PARTNER_NOTES_MAX) }).partial(),
});

const role = {
  role: z.enum(PARTNER_ROLES, { error: 'choose_role' }),
  what: optionalLine(PARTNER_WHAT_MAX),
  fromDate: optionalDay,
  untilDate: optionalDay,
};
const roleAsItWas = z.object({ role: asKept, what: asKept, fromDate: optionalDay, untilDate: optionalDay });

/** A partner by its id, or a new one as far as one knows it at that moment: its name and kind. */
export const addPartnerRoleInput = z.object({
  partnershipId: z.uuid(),
  partner: z.union([z.object({ id: z.uuid() }), z.object({ name: partner.name, kind: partner.kind, side: partner.side, asksAlike })], {
    error: 'choose_partner',
  }),
  role: role.role,
  what: role.what.default(''),
  fromDate: role.fromDate.default(null),
  untilDate: role.untilDate.default(null),
});
export type AddPartnerRole = z.output<typeof addPartnerRoleInput>;
export const changePartnerRoleInput = z.object({ roleId: z.uuid(), base: roleAsItWas.partial(), change: z.object(role).partial() });
export const removePartnerRoleInput = z.object({ roleId: z.uuid(), base: roleAsItWas });

const years = { sinceYear: optionalYear, untilYear: optionalYear };
const linkAsItWas = z.object(years);

export const addPartnerLinkInput = z.object({
  partnerId: z.uuid(),
  otherId: z.uuid({ error: 'choose_partner' }),
  partnershipId: z.uuid().nullable().default(null),
  sinceYear: years.sinceYear.default(null),
  untilYear: years.untilYear.default(null),
});
export const changePartnerLinkInput = z.object({ linkId: z.uuid(), base: linkAsItWas.partial(), change: z.object(years).partial() });
export const removePartnerLinkInput = z.object({ linkId: z.uuid(), base: linkAsItWas });

export const tellPartnersApartInput = z.object({ partnerId: z.uuid(), otherId: z.uuid() });

/** Of each fact, whose is kept. What both are called alike needs no choice. */
const choice = z.enum(['stays', 'goes'], { error: 'required' });
const asSeen = z.object({ kind: kept, side: kept, name: kept, placeId: kept, website: kept, kbo: kept, vcode: kept });
export const mergePartnersInput = z.object({
  staysId: z.uuid(),
  goesId: z.uuid(),
  /** Both as they were seen: what somebody changed meanwhile is looked at first. */
  seen: z.object({ stays: asSeen, goes: asSeen }),
  keep: z.object({ kind: choice, name: choice, placeId: choice, website: choice, kbo: choice, vcode: choice }).partial(),
});

/** What somebody typed to find a partner; only on one side, and never this one, where that is said. */
export const partnerSearchInput = z.object({
  text: optionalLine(PARTNER_NAME_MAX),
  side: partner.side.optional(),
  but: z.uuid().optional(),
});
export type PartnerSearch = z.output<typeof partnerSearchInput>;

/** What the list is asked for, as its address has it; what cannot be read asks for nothing. */
export const partnerFilter = listInput(PARTNER_LIST);
export type PartnerFilter = z.output<typeof partnerFilter>;

/** Everybody, by name. */
export const ALL_PARTNERS: PartnerFilter = partnerFilter.parse({});
