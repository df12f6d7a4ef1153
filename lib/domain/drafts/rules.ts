/** Forms of which what is typed is kept until it is sent. */
export const DRAFT_FORMS = ['partnership', 'membership', 'partner', 'activity'] as const;
export type DraftForm = (typeof DRAFT_FORMS)[number];

/** Far more than anybody types in a form, in bytes of JSON. */
export const DRAFT_MAX_BYTES = 20_000;
