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
