import type { Telling } from './noun';

export const TELLING: Telling = {
  knownBy: {
    partner_actors: 'actor_group',
    participation_actors: 'actor_group',
    partnership_places: 'place_id',
    circumstances: 'circumstance',
  },
  savedAsOneGoes: ['describePartnership', 'chooseForPartnership', 'setOwnActor', 'setPartnerActor', 'chooseDepartment', 'addGoal'],
};
