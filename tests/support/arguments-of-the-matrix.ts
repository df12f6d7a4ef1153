/** Stands on every page that shows the joint tie or the membership of its lead, and nowhere else. */
export const SECRET = 'KeMoPoDi';

/** Records of the joint tie that some actions name. */
interface OfTheMatrix {
  readonly state: string;
  readonly form: string;
  readonly goal: string;
  readonly membership: string;
}

/** What each action is called with after the municipality. */
export const ARGUMENTS: Readonly<Record<string, (title: string, tie: string, of: OfTheMatrix) => unknown>> = {
  registerPartnershipAction: (title) => ({
    approach: 'twinning',
    places: [{ name: 'Kortrijkstad', country: 'FR' }],
    sinceYear: '2001',
    title,
  }),
  describePartnershipAction: (_, tie) => ({
    id: tie,
    base: { title: `Stedenband Deinze en Lievegem – ${SECRET}` },
    change: { title: `Stedenband Deinze en Lievegem – ${SECRET}` },
  }),
  chooseForPartnershipAction: (_, tie) => ({ id: tie, set: 'themes', code: 'education', chosen: true }),
  addGoalAction: (_, tie) => ({ id: tie, side: 'theirs', goal: 'Doel van de matrix' }),
  changeGoalAction: (_, tie, { goal: goalId }) => ({ id: tie, goalId, base: { goal: 'Doel' }, change: { goal: 'Ander doel' } }),
  removeGoalAction: (_, tie, { goal: goalId }) => ({ id: tie, goalId, base: { goal: 'Doel' } }),
  searchPlacesAction: () => 'dog',
  changeLifeCycleAction: (_, tie) => ({ id: tie, state: 'active', fromDate: '' }),
  continueAsAction: (_, tie) => ({ id: tie, fromYear: '', approach: 'city_to_city', formality: 'partnership' }),
  correctStartAction: (_, tie) => ({ id: tie, base: { since: '2010' }, change: { since: '2010' } }),
  withdrawLifeCycleAction: (title, tie, { state }) => ({
    id: tie,
    entryId: state,
    base: { state: 'active', cause: '', reason: '' },
    reason: title,
  }),
  withdrawFormAction: (title, tie, { form }) => ({
    id: tie,
    entryId: form,
    base: { approach: 'city_to_city', formality: 'partnership' },
    reason: title,
  }),
  withdrawPartnershipAction: (title, tie) => ({ id: tie, reason: title }),
  restorePartnershipAction: (_, tie) => ({ id: tie }),
  changeVisibilityAction: (_, tie) => ({ id: tie, base: { visibility: 'members' }, change: { visibility: 'members' } }),
  findTiesAtPlaceAction: () => ({ geonamesId: null, country: 'BJ', name: 'Dogbo' }),
  saveDraftAction: () => ({
    form: 'partnership',
    content: { approach: '', places: [{ name: 'M', country: '', geonamesId: null, detail: '', own: false }], sinceYear: '', title: '' },
  }),
  discardDraftAction: () => ({ form: 'membership' }),
  registerMembershipAction: () => ({ network: 'N08', approach: 'networks', since: '2001' }),
  describeMembershipAction: (_, __, { membership: id }) => ({ id, base: { approach: 'indirect' }, change: { approach: 'indirect' } }),
  endMembershipAction: (_, __, { membership: id }) => ({ id, year: 2030, reason: '' }),
  resumeMembershipAction: (_, __, { membership: id }) => ({ id }),
  withdrawMembershipAction: (_, __, { membership: id }) => ({ id, reason: 'Matrix' }),
  restoreMembershipAction: (_, __, { membership: id }) => ({ id }),
};
