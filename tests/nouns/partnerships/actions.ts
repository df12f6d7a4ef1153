import type { Answer, Row } from '../../support/cast';
import { byEachPart, byLead, reads, writes } from '../../support/rows-of-the-matrix';
import { type ActionOfTheMatrix, SECRET } from '../../support/what-a-noun-brings';

const REGISTERING = () => '/partnerships/new';
/** The title of the joint partnership as it is, so that describing it changes nothing for the other tests. */
const TITLE = { title: `Stedenband Deinze en Lievegem – ${SECRET}` };

export const ACTIONS: Readonly<Record<string, ActionOfTheMatrix>> = {
  registerPartnershipAction: {
    row: writes({}, {}),
    input: ({ title }) => ({
      approach: 'twinning',
      places: [{ name: 'Kortrijkstad', country: 'FR' }],
      since: '2001',
      formality: 'partnership',
      title,
    }),
    page: REGISTERING,
    isListed: true,
  },
  findPartnershipsAtPlaceAction: {
    row: reads(),
    input: () => ({ geonamesId: null, country: 'BJ', name: 'Dogbo' }),
    page: REGISTERING,
  },
  describePartnershipAction: { row: byLead(), input: ({ partnership: partnershipId }) => ({ partnershipId, base: TITLE, change: TITLE }) },
  chooseForPartnershipAction: {
    row: byLead(),
    input: ({ partnership: partnershipId }) => ({ partnershipId, set: 'themes', code: 'education', chosen: true }),
  },
  addGoalAction: {
    row: byLead(),
    input: ({ partnership: partnershipId }) => ({ partnershipId, side: 'theirs', goal: 'Doel van de matrix' }),
  },
  changeGoalAction: {
    row: byLead(),
    input: ({ partnership: partnershipId, goal: goalId }) => ({
      partnershipId,
      goalId,
      base: { goal: 'Doel' },
      change: { goal: 'Ander doel' },
    }),
    needsGoal: true,
  },
  removeGoalAction: {
    row: byLead(),
    input: ({ partnership: partnershipId, goal: goalId }) => ({ partnershipId, goalId, base: { goal: 'Doel' } }),
    needsGoal: true,
  },
  changeLifeCycleAction: { row: byLead(), input: ({ partnership: partnershipId }) => ({ partnershipId, state: 'active', fromDate: '' }) },
  continueAsAction: {
    row: byLead(),
    input: ({ partnership: partnershipId }) => ({ partnershipId, fromYear: '', approach: 'city_to_city', formality: 'partnership' }),
  },
  correctStartAction: {
    row: byLead(),
    input: ({ partnership: partnershipId }) => ({ partnershipId, base: { since: '2010' }, change: { since: '2010' } }),
  },
  // With the first entry of the partnership, which nobody withdraws: who may is told so.
  withdrawLifeCycleAction: {
    row: byLead({ coordinator: 'first_entry', editor: 'forbidden' }),
    input: ({ partnership: partnershipId, state: lifeCycleId, title: reason }) => ({
      ...{ partnershipId, lifeCycleId, reason },
      base: { state: 'active', cause: '', reason: '' },
    }),
  },
  withdrawApproachPeriodAction: {
    row: byLead({ coordinator: 'first_entry', editor: 'forbidden' }),
    input: ({ partnership: partnershipId, period: approachPeriodId, title: reason }) => ({
      ...{ partnershipId, approachPeriodId, reason },
      base: { approach: 'city_to_city', formality: 'partnership' },
    }),
  },
  withdrawPartnershipAction: {
    row: byLead({ editor: 'forbidden' }),
    input: ({ partnership: partnershipId, title: reason }) => ({ partnershipId, reason }),
    on: 'running',
  },
  restorePartnershipAction: {
    row: byLead({ editor: 'forbidden' }),
    input: ({ partnership: partnershipId }) => ({ partnershipId }),
    on: 'withdrawn',
  },
  changeVisibilityAction: {
    row: byLead({ editor: 'forbidden' }),
    input: ({ partnership: partnershipId }) => ({ partnershipId, base: { visibility: 'members' }, change: { visibility: 'members' } }),
  },
};

/** On who is involved in the joint partnership, its places and its circumstances, called with what is there. */
export const APART: Readonly<Record<string, Row<Answer>>> = {
  setOwnActorAction: byEachPart(),
  setPartnerActorAction: byLead(),
  chooseDepartmentAction: byEachPart(),
  addPartnerPlaceAction: byLead(),
  removePartnerPlaceAction: byLead(),
  describePartnerAction: byLead(),
  addCircumstanceAction: byLead(),
  changeCircumstanceAction: byLead(),
  removeCircumstanceAction: byLead(),
};
