import { type Actor, canWithin } from '../access/rules';

/** What a regulation can have checked. What is not switched on is not checked, whatever the pasted text says. */
export const SWITCHES = [
  'closing',
  'adviser',
  'body',
  'applicants',
  'local_link',
  'amount',
  'lines',
  'annexes',
  'home_activity',
  'excluded_costs',
] as const;
export type Switch = (typeof SWITCHES)[number];

/** When requests close: on days of each year, some weeks before what is asked for begins, or never. */
export const CLOSINGS = ['days', 'before', 'permanent'] as const;
export const ADVISER_KINDS = ['board', 'experts', 'other'] as const;
export const BODIES = ['college', 'council', 'other'] as const;
export type BodyKind = (typeof BODIES)[number];
export const APPLICANT_FORMS = ['association', 'informal_group', 'ngo', 'school', 'resident'] as const;
export const LOCAL_LINKS = ['seat', 'activity', 'residence'] as const;
/** What comes with a request, and what with the report afterwards. */
export const REQUEST_ANNEXES = [
  'statutes',
  'board_list',
  'plan',
  'budget',
  'partner_letter',
  'account_proof',
  'previous_evaluation',
] as const;
export const REPORT_PARTS = ['report_text', 'invoices', 'payment_proof', 'photos', 'logo_proof'] as const;
export const EXCLUDED_COSTS = ['travel', 'stay', 'container', 'wages', 'overhead', 'other'] as const;

export const REGULATION_NAME_MAX = 160;
/** "5", "5 §2", "12bis". */
export const ARTICLE_MAX = 20;
export const COUNCIL_NUMBER_MAX = 60;
/** About twenty-five pages: a regulation of a council is rarely half of that. */
export const REGULATION_TEXT_MAX = 60_000;
/** As much as one request of a browser may bring, with the signs around it. */
export const REGULATION_TEXT_MAX_BYTES = 63_000;
export const APPEAL_TEXT_MAX = 20_000;
export const CLOSING_DAYS_MAX = 6;
export const WEEKS_MAX = 52;
export const LINK_YEARS_MAX = 10;
export const LINES_MAX = 10;
export const LINE_NAME_MAX = 120;
export const WHO_MAX = 120;
/** More than any municipality has. */
export const REGULATIONS_MAX = 100;

/** Who reads regulations: whoever works in the municipality, and never VVSG. */
export function mayViewRegulations(actor: Actor, municipalityId: string | null): boolean {
  return municipalityId !== null && canWithin(actor, 'view_grants', municipalityId);
}

/** Drafts are written by who handles grants. */
export function mayHandleRegulations(actor: Actor, municipalityId: string | null): boolean {
  return municipalityId !== null && canWithin(actor, 'handle_grants', municipalityId);
}

/** That the council adopted one, and when it ends, is noted by a coordinator. */
export function mayDecideRegulations(actor: Actor, municipalityId: string | null): boolean {
  return municipalityId !== null && canWithin(actor, 'decide_grants', municipalityId);
}

/** A draft changes; what was adopted stays as it is. */
export function mayEditVersion(
  actor: Actor,
  municipalityId: string | null,
  { version }: { readonly version: { readonly state: string } },
): boolean {
  return version.state === 'draft' && mayHandleRegulations(actor, municipalityId);
}
