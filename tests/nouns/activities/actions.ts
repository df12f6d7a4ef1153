import { LEAD_ALONE, NOBODY, reads, writes } from '../../support/rows-of-the-matrix';
import type { ActionOfTheMatrix } from '../../support/what-a-noun-brings';

/** Called with what nobody keeps: who may change one finds none. */
const NOT_THERE = writes({ coordinator: 'not_found', editor: 'not_found' }, LEAD_ALONE);

/** On an activity that nobody keeps, from the page of one. */
const on = (input: object): ActionOfTheMatrix => ({
  row: NOT_THERE,
  input: () => ({ activityId: NOBODY, ...input }),
  page: ({ activity }) => `/activities/${activity}`,
});

export const ACTIONS: Readonly<Record<string, ActionOfTheMatrix>> = {
  changeActivityAction: on({ base: { title: '' }, change: { title: 'Matrix' } }),
  dateActivityAction: on({ base: {}, change: { from: '2026' } }),
  moveActivityAction: on({ base: { setting: 'online', placeId: null }, setting: 'online' }),
  addActivityMembershipAction: on({ membershipId: NOBODY }),
  removeActivityMembershipAction: on({ membershipId: NOBODY }),
  addActivityPartnershipAction: on({ partnershipId: NOBODY }),
  removeActivityPartnershipAction: on({ partnershipId: NOBODY }),
  chooseForActivityAction: on({ set: 'sdgs', code: '6', chosen: true }),
  addActivityLessonAction: on({ side: 'ours', lesson: 'Matrix' }),
  changeActivityLessonAction: on({ lessonId: NOBODY, base: {}, change: { lesson: 'Matrix' } }),
  removeActivityLessonAction: on({ lessonId: NOBODY, base: { lesson: 'Matrix' } }),
  addActivityParticipantsAction: on({ side: 'ours', actorGroup: 'youth', people: '3' }),
  changeActivityParticipantsAction: on({ participantsId: NOBODY, base: {}, change: { people: '3' } }),
  removeActivityParticipantsAction: on({ participantsId: NOBODY, base: { actorGroup: 'youth', ageBand: null, people: 3 } }),
  addActivityPartnerAction: on({ partnerId: NOBODY }),
  removeActivityPartnerAction: on({ partnerId: NOBODY }),
  addActivitySessionAction: on({ kind: 'preparation' }),
  changeActivitySessionAction: on({ sessionId: NOBODY, base: {}, change: { what: 'Matrix' } }),
  removeActivitySessionAction: on({ sessionId: NOBODY, base: { kind: 'preparation', day: null, what: '' } }),
  changeActivityTextsAction: on({ base: {}, change: { venue: 'Matrix' } }),
  noteActivityAction: on({ base: {}, change: { notes: 'Matrix' } }),
  addActivityCostAction: on({ planned: '100' }),
  changeActivityCostAction: {
    row: NOT_THERE,
    input: () => ({ costId: NOBODY, base: {}, change: { planned: '100' } }),
    page: ({ activity }) => `/activities/${activity}`,
  },
  removeActivityCostAction: {
    row: NOT_THERE,
    input: () => ({ costId: NOBODY, base: { line: '', planned: null, actual: null, isRough: false } }),
    page: ({ activity }) => `/activities/${activity}`,
  },
  tickTravelStepAction: on({ step: 'visa', base: { doneOn: null }, change: { doneOn: null } }),
  joinActivityAction: on({}),
  unjoinActivityAction: on({}),
  addActivityAction: {
    row: writes({}, {}),
    input: ({ title }) => ({ title, kind: 'awareness', setting: 'at_home', approaches: ['indirect'] }),
    page: () => '/activities/new',
  },
  copyActivityAction: on({}),
  repeatActivityAction: on({}),
  withdrawActivityAction: on({ reason: 'Van de matrix' }),
  restoreActivityAction: on({}),
  findAlikeActivitiesAction: {
    row: reads(),
    input: ({ partnership }) => ({ partnershipIds: [partnership], from: '2026', until: null }),
    page: () => '/activities/new',
  },
};
