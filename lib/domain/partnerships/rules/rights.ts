import { type Actor, can } from '../../access/rules';
import { mayChangeLifeCycle, mayEditPartnership, mayRestore, maySteerPartnership, mayTakeBack } from './facts';
import { LIFE_CYCLE_STATES, type LifeCycleState } from './life';
import { mayKeepOwnPart, type ParticipationState } from './participation';

/** What decides over a partnership: who leads, who takes part, and whether the entry counts. */
interface DecidedPartnership {
  readonly leadMunicipalityId: string;
  readonly withdrawnOn: string | null;
  readonly participants: readonly { readonly id: string; readonly state: ParticipationState }[];
}

/** What somebody may do with one partnership, at work in one municipality. */
export interface PartnershipRights {
  /** The shared facts. */
  readonly edits: boolean;
  /** Figures, who is involved on this side, contacts and notes. */
  readonly keepsPart: boolean;
  /** Who finds it. */
  readonly steers: boolean;
  /** A state, an approach or the whole entry, when it was a mistake. */
  readonly takesBack: boolean;
  /** An entry that was withdrawn. */
  readonly restores: boolean;
  /** The states that the partnership may be given. */
  readonly states: readonly LifeCycleState[];
  readonly seesHistory: boolean;
}

/** All that somebody may do with a partnership, as one value that a page hands down. The commands ask the same rules again. */
export function partnershipRights(actor: Actor, municipalityId: string, partnership: DecidedPartnership): PartnershipRights {
  const state = partnership.participants.find(({ id }) => id === municipalityId)?.state ?? null;
  return {
    edits: mayEditPartnership(actor, municipalityId, partnership),
    keepsPart: mayKeepOwnPart(actor, municipalityId, { state, withdrawnOn: partnership.withdrawnOn }),
    steers: maySteerPartnership(actor, municipalityId, partnership),
    takesBack: mayTakeBack(actor, municipalityId, partnership),
    restores: mayRestore(actor, municipalityId, partnership),
    states: LIFE_CYCLE_STATES.filter((each) => mayChangeLifeCycle(actor, municipalityId, partnership, each)),
    seesHistory: can(actor, 'view_history', municipalityId),
  };
}
