import type { Locale } from '../../access/rules';
import { ACTIVITY_TITLE_MAX, type Setting } from '../rules';

/** So many kinds stand there at first: what fits under a question on a phone. Source: the settled model of working life. */
export const KINDS_FIRST = 6;
/** So many partnerships and memberships stand there at first. */
export const ENTRIES_FIRST = 3;

/** The kinds, those first that are proposed for one of the approaches; otherwise in their order. */
export function proposedKinds<K extends { readonly approaches: readonly string[] }>(
  kinds: readonly K[],
  approaches: readonly string[],
): K[] {
  const fits = (kind: K) => kind.approaches.some((approach) => approaches.includes(approach));
  return [...kinds.filter(fits), ...kinds.filter((kind) => !fits(kind))];
}

/** What a title is made of. */
export interface Answers {
  readonly kind: { readonly code: string; readonly name: string };
  readonly setting: Setting;
  /** Where the partner is; nothing when nobody knows, or there is no partner. */
  readonly partnerPlaces: readonly string[];
  /** The municipality itself. */
  readonly home: string;
  /** The third place, as far as it is known. */
  readonly thirdPlace: string;
  /** When, as people say it; null while nobody knows. */
  readonly when: string | null;
}

interface Prepositions {
  readonly in: string;
  readonly with: string;
  readonly and: string;
  readonly online: string;
  /** Of who goes to see somebody, and of who comes. */
  readonly to: Readonly<Record<string, string>>;
  readonly from: string;
}

const WORDS: Readonly<Record<Locale, Prepositions>> = {
  nl: {
    in: 'in',
    with: 'met',
    and: 'en',
    online: 'online',
    to: { working_visit: 'aan', return_visit: 'aan', immersion_trip: 'naar' },
    from: 'uit',
  },
  en: {
    in: 'in',
    with: 'with',
    and: 'and',
    online: 'online',
    to: { working_visit: 'to', return_visit: 'to', immersion_trip: 'to' },
    from: 'from',
  },
};

/** Their names say already where they are. */
const SAYS_ONLINE = 'online_exchange';
const SAYS_AT_HOME = 'exchange_at_home';

/** Where it is, as it follows the name of the kind; empty when that says it, or nobody knows. */
function whereOf({ kind, setting, partnerPlaces, home, thirdPlace }: Answers, locale: Locale): string {
  const words = WORDS[locale];
  const partner = [partnerPlaces.slice(0, -1).join(', '), ...partnerPlaces.slice(-1)].filter((part) => part !== '').join(` ${words.and} `);
  const goes = words.to[kind.code];
  const together = partner === '' ? '' : `${words.with} ${partner}`;
  switch (setting) {
    case 'at_partner':
      return partner === '' ? '' : `${goes ?? words.in} ${partner}`;
    case 'with_us':
      return goes === undefined || partner === '' ? `${words.in} ${home}` : `${words.from} ${partner}`;
    case 'third_place':
      return thirdPlace === '' ? together : `${words.in} ${thirdPlace}`;
    case 'online':
      return kind.code === SAYS_ONLINE ? together : `${words.online} ${together}`.trim();
    case 'at_home':
      return kind.code === SAYS_AT_HOME ? '' : `${words.in} ${home}`;
  }
}

/** `Werkbezoek aan Dogbo, maart 2027`: what it is, where, and when as far as that is known. */
export function proposedTitle(answers: Answers, locale: Locale): string {
  const { name } = answers.kind;
  const what = `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)}`;
  const said = [what, whereOf(answers, locale)].filter((part) => part !== '').join(' ');
  // What is too long loses its place before its moment.
  const when = answers.when === null ? '' : `, ${answers.when}`;
  return `${said.slice(0, ACTIVITY_TITLE_MAX - when.length)}${when}`;
}
