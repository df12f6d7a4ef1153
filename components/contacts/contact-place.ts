/** Where a contact stands: on one of the sides of a partnership, or at a partner, whose side it has. */
export type ContactPlace = { readonly partnershipId: string } | { readonly partnerId: string };
