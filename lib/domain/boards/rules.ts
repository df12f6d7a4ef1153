import { type Actor, canWithin } from '../access/rules';

/** What somebody does in a board. A board has one chair at a time. */
export const SEAT_FUNCTIONS = ['chair', 'vice_chair', 'secretary', 'member'] as const;
export type SeatFunction = (typeof SEAT_FUNCTIONS)[number];

/**
 * As what somebody sits in a board. Who sits in the council or the college gives no vote there (Decreet lokaal bestuur, art. 304, par. 3);
 * an official helps the board and has none by custom.
 */
export const SEAT_CAPACITIES = ['organisation', 'resident', 'expert', 'official', 'council_member', 'college_member'] as const;
export type SeatCapacity = (typeof SEAT_CAPACITIES)[number];

/** Of what a quorum is a part: of all who sit, or of those who may take part in a dossier. */
export const QUORUM_BASES = ['all', 'able'] as const;
export type QuorumBasis = (typeof QUORUM_BASES)[number];

/** Who advises when too few members without an interest are left. */
export const SUBSTITUTES = ['service', 'nobody'] as const;
export type Substitute = (typeof SUBSTITUTES)[number];

/** What a declared interest closes: all of the dossier, or only the taking part. */
export const INTEREST_WAYS = ['closed', 'reads'] as const;
export type InterestWay = (typeof INTEREST_WAYS)[number];

export const BOARD_NAME_MAX = 160;
/** As much as a number of a decision is written with. */
export const COUNCIL_NUMBER_MAX = 60;
export const SEAT_NAME_MAX = 120;
export const SEAT_ORGANISATION_MAX = 160;
/** More boards than any municipality has. */
export const BOARDS_MAX = 50;
/** More than ever sat in one board, those who left included. */
export const SEATS_MAX = 300;
/** So many votes of absent members can one member bring along. */
export const PROXIES_MAX = 5;
/** More than any board asks to be there. */
export const FEWEST_MAX = 50;
/** More than any board has members. */
export const COUNTED_MAX = 500;

/** Boards, who sits in them and their rules are kept by whoever handles grants for the municipality. VVSG looks into none. */
export function mayEditBoards(actor: Actor, municipalityId: string): boolean {
  return canWithin(actor, 'handle_grants', municipalityId);
}

/** They are read by who works for the municipality. */
export function mayViewBoards(actor: Actor, municipalityId: string): boolean {
  return canWithin(actor, 'view_grants', municipalityId);
}
