/**
 * Lists of codes in the `rules.ts` of the nouns, and the messages that say them: `<noun>.<CONSTANT>` to a prefix, under which
 * every code has a message in every language. A new list goes into one of these two tables.
 */
export const SHOWN: Readonly<Record<string, string>> = {
  'access.MUNICIPAL_ROLES': 'access.role',
  'access.PLATFORM_ROLES': 'access.role',
  'memberships.MEMBERSHIP_STATES': 'memberships.state',
  'guidance.FIGURE_NAMES': 'guidance.figure',
  'guidance.GUIDELINES': 'guidance.guideline',
  'guidance.MENDS': 'guidance.mend',
  'guidance.REASONS': 'guidance.reason',
  'guidance.SECTIONS': 'guidance.section',
  'guidance.SEVERITIES': 'guidance.severity',
  'guidance.VERDICTS': 'guidance.verdict',
  'municipalities.MERGER_REFUSALS': 'errors',
  'municipalities.MUNICIPALITY_SELECTIONS': 'municipalities.list.selection',
  'partnerships.ACTOR_GROUPS': 'partnerships.actor',
  'partnerships.AGREEMENTS': 'partnerships.agreement',
  'partnerships.ENTRY_KINDS': 'partnerships.kind',
  'partnerships.ENTRY_ORDERS': 'partnerships.list.column',
  'partnerships.FORMALITIES': 'partnerships.formality',
  'partnerships.LIFE_CYCLE_STATES': 'partnerships.lifeCycle',
  'partnerships.PARTNER_KINDS': 'partnerships.partner',
  'partnerships.SIDES': 'partnerships.side',
  'partnerships.VISIBILITIES': 'partnerships.visibility',
  'places.ADOPTION_OBSTACLES': 'places.typed.obstacle',
  'portfolio.HISTORY_FIGURES': 'portfolio.history.title',
  'portfolio.MIX_MEASURES': 'portfolio.mix.measure',
  'resources.FIGURES': 'resources.figure',
  'resources.KINDS': 'resources.kind',
  'resources.MONEY_GROUPS': 'resources.group',
  'resources.READING_REFUSALS': 'errors',
  'resources.SOURCES': 'resources.source',
  'resources.YEAR_COLUMNS': 'resources.group',
  'partnerships.PARTICIPATION_STATES': 'partnerships.participation',
};

/** Lists that no screen says, and why. */
export const NOT_SHOWN: Readonly<Record<string, string>> = {
  'guidance.GUIDANCE_KEYS': 'a value is said in the sentence of its guideline',
  'guidance.OUTCOMES': 'an outcome becomes a verdict before anybody sees it',
  'resources.SUBJECTS': 'a record stands on the page of its subject',
  'guidance.VALUE_STATES': 'no screen publishes values yet',
  'guidance.UNITS': 'a unit decides how a figure is written',
  'access.LOCALES': 'a language is named in itself, whatever the language of the page',
  'drafts.DRAFT_FORMS': 'a form is known by the page on which it stands',
  'vocabularies.VOCABULARIES': 'a list is named by the question that it answers',
  'partnerships.CHOICE_SETS': 'a set is named by the question that it answers',
  'partnerships.DIRECTIONS': 'a direction is a mark, and `aria-sort` for who does not see it',
  'partnerships.LOCAL_GOVERNMENT_KINDS': 'both are kinds of partner, which are said',
  'partnerships.PARTICIPATION_STEPS': 'a step is a button, with the verb of its command',
};
