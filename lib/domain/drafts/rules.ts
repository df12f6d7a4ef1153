import type { Permission } from '../access/rules';

/** Forms of which what is typed is kept until it is sent. */
export const DRAFT_FORMS = ['partnership', 'membership', 'partner', 'activity', 'call'] as const;
export type DraftForm = (typeof DRAFT_FORMS)[number];

/** Forms of grants: who handles those fills them in, with or without another role. */
const OF_GRANTS: ReadonlySet<DraftForm> = new Set<DraftForm>(['call']);

/** What somebody has to be allowed to fill a form in, and so to keep what was typed in it. */
export const draftPermission = (form: DraftForm): Permission => (OF_GRANTS.has(form) ? 'handle_grants' : 'edit_facts');

/** Far more than anybody types in a form, in bytes of JSON. */
export const DRAFT_MAX_BYTES = 20_000;
