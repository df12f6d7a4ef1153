import type { Answer, Row } from './cast';

/** Stands on every page that shows the joint partnership, or a membership, a partner, an activity, a board, a regulation or a call of its lead, and nowhere else. */
export const SECRET = 'KeMoPoDi';

/** A route handler or a file: the status by method. */
export type Handler = Readonly<Record<string, number>>;

/** What an action of the matrix can be called with. */
export interface Asked {
  /** A title of this test alone. */
  readonly title: string;
  readonly partnership: string;
  readonly membership: string;
  readonly partner: string;
  readonly activity: string;
  readonly board: string;
  readonly regulation: string;
  readonly call: string;
  /** Of the partnership: its first state and period, and a goal when the action asks for one. */
  readonly state: string;
  readonly period: string;
  readonly goal: string;
}

/** One action of the matrix: who gets which answer, and how it is called. */
export interface ActionOfTheMatrix {
  readonly row: Row<Answer>;
  /** What stands behind the municipality. */
  readonly input: (asked: Asked) => unknown;
  /** The page that calls it, below the municipality; the facts of the partnership without. */
  readonly page?: (asked: Pick<Asked, 'partnership' | 'membership' | 'partner' | 'activity' | 'board' | 'regulation' | 'call'>) => string;
  /** It changes the partnership for good, so it gets one of its own: running or withdrawn. */
  readonly on?: 'running' | 'withdrawn';
  /** It is called with a goal of the partnership that is really there. */
  readonly needsGoal?: true;
  /** The list of the municipality shows the title afterwards. */
  readonly isListed?: true;
}

/** One screen: the pictures, the accessibility tests and the count of statements walk all of them, and a test finds a route that is missing. */
export interface Screen {
  /** The folder of its page in `app/[locale]`, without groups: `/m/[municipality]/partnerships`. */
  readonly route: string;
  readonly name: string;
  /** Where it is, without the language; for a screen of one record where the link to it stands. */
  readonly path: string;
  /** The link on `path` that leads to the record, and what follows its address. */
  readonly link?: RegExp;
  readonly suffix?: string;
  /** A second record, whose link stands on `path` too: its id closes the address. */
  readonly beside?: RegExp;
  /** Somebody of the demonstration data; a visitor without. */
  readonly person?: string;
  readonly state: 'full' | 'empty';
}

/** People of the demonstration who look at screens. */
export const COORDINATOR = 'An Desmet';
export const ADVISER = 'Joris Maes';
export const ADMINISTRATOR = 'Sofie Claes';
/** Of a municipality with memberships. */
export const MEMBER = 'Pieter Goethals';
/** Of a municipality that has registered nothing yet. */
export const NEWCOMER = 'Hilde Mertens';
