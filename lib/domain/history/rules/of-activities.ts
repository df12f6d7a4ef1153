import type { Telling } from './noun';

export const TELLING: Telling = {
  knownBy: {
    activity_partnerships: 'partnership_id',
    activity_memberships: 'membership_id',
    activity_choices: 'set',
    activity_participants: 'actor_group',
    activity_partners: 'partner_id',
    activity_sessions: 'kind',
    activity_costs: 'source',
    activity_travel_steps: 'step',
  },
  savedAsOneGoes: [
    'changeActivity',
    'moveActivity',
    'dateActivity',
    'changeActivityTexts',
    'chooseForActivity',
    'addActivityParticipants',
    'addActivityLesson',
    'noteActivity',
    'tickTravelStep',
  ],
};
