import type { Locale } from '@/lib/domain/access/rules';
import enAccess from './messages/en/access.json';
import enActivities from './messages/en/activities.json';
import enBoards from './messages/en/boards.json';
import enCalls from './messages/en/calls.json';
import enContacts from './messages/en/contacts.json';
import enDrafts from './messages/en/drafts.json';
import enErrors from './messages/en/errors.json';
import enFeeds from './messages/en/feeds.json';
import enGuidance from './messages/en/guidance.json';
import enHistory from './messages/en/history.json';
import enMemberships from './messages/en/memberships.json';
import enMunicipalities from './messages/en/municipalities.json';
import enPartners from './messages/en/partners.json';
import enPartnerships from './messages/en/partnerships.json';
import enPeople from './messages/en/people.json';
import enPlaces from './messages/en/places.json';
import enPortfolio from './messages/en/portfolio.json';
import enPublic from './messages/en/public.json';
import enReciprocity from './messages/en/reciprocity.json';
import enRegulations from './messages/en/regulations.json';
import enResources from './messages/en/resources.json';
import enShell from './messages/en/shell.json';
import nlAccess from './messages/nl/access.json';
import nlActivities from './messages/nl/activities.json';
import nlBoards from './messages/nl/boards.json';
import nlCalls from './messages/nl/calls.json';
import nlContacts from './messages/nl/contacts.json';
import nlDrafts from './messages/nl/drafts.json';
import nlErrors from './messages/nl/errors.json';
import nlFeeds from './messages/nl/feeds.json';
import nlGuidance from './messages/nl/guidance.json';
import nlHistory from './messages/nl/history.json';
import nlMemberships from './messages/nl/memberships.json';
import nlMunicipalities from './messages/nl/municipalities.json';
import nlPartners from './messages/nl/partners.json';
import nlPartnerships from './messages/nl/partnerships.json';
import nlPeople from './messages/nl/people.json';
import nlPlaces from './messages/nl/places.json';
import nlPortfolio from './messages/nl/portfolio.json';
import nlPublic from './messages/nl/public.json';
import nlReciprocity from './messages/nl/reciprocity.json';
import nlRegulations from './messages/nl/regulations.json';
import nlResources from './messages/nl/resources.json';
import nlShell from './messages/nl/shell.json';

/** One file per noun and language; a test proves that both languages have the same keys and placeholders. */
const MESSAGES = {
  nl: {
    access: nlAccess,
    activities: nlActivities,
    boards: nlBoards,
    calls: nlCalls,
    contacts: nlContacts,
    drafts: nlDrafts,
    errors: nlErrors,
    feeds: nlFeeds,
    guidance: nlGuidance,
    history: nlHistory,
    memberships: nlMemberships,
    municipalities: nlMunicipalities,
    partners: nlPartners,
    partnerships: nlPartnerships,
    people: nlPeople,
    places: nlPlaces,
    portfolio: nlPortfolio,
    public: nlPublic,
    reciprocity: nlReciprocity,
    regulations: nlRegulations,
    resources: nlResources,
    shell: nlShell,
  },
  en: {
    access: enAccess,
    activities: enActivities,
    boards: enBoards,
    calls: enCalls,
    contacts: enContacts,
    drafts: enDrafts,
    errors: enErrors,
    feeds: enFeeds,
    guidance: enGuidance,
    history: enHistory,
    memberships: enMemberships,
    municipalities: enMunicipalities,
    partners: enPartners,
    partnerships: enPartnerships,
    people: enPeople,
    places: enPlaces,
    portfolio: enPortfolio,
    public: enPublic,
    reciprocity: enReciprocity,
    regulations: enRegulations,
    resources: enResources,
    shell: enShell,
  },
};

export type Messages = (typeof MESSAGES)['nl'];

export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}
