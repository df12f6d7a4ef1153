/** What the form of a new membership holds: everything as it was typed. */
export interface MembershipValues {
  /** What is typed, or the name that was chosen. */
  organisation: string;
  /** Codes of what was chosen from the list. */
  network: string | null;
  offer: string | null;
  /** It is not in the list: its name is typed. */
  own: boolean;
  approach: string;
  since: string;
  policyField: string;
  purpose: string;
}

export const NO_MEMBERSHIP: MembershipValues = {
  organisation: '',
  network: null,
  offer: null,
  own: false,
  approach: '',
  since: '',
  policyField: '',
  purpose: '',
};
