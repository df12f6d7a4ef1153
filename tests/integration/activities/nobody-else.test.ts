import { beforeAll, describe, expect, test } from 'vitest';
import { joinActivity } from '@/lib/domain/activities/commands/joining';
import { addActivityLesson } from '@/lib/domain/activities/commands/lessons';
import { addActivityParticipants } from '@/lib/domain/activities/commands/participants';
import { addActivitySession } from '@/lib/domain/activities/commands/sessions';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { must } from '@/lib/platform/result';
import { aCost, aTrip, ownLine } from '../../support/costs';
import { commandsOf, type Deed, onlyWhoMay, tablesNaming } from '../../support/nobody-else';
import { join } from '../../support/own-membership';
import { aPartner, byCoordinator } from '../../support/partners';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import { DOGBO } from '../../support/worlds';

/** The lead recorded a trip with all that can hang on it, and the participant said that it took part. */
async function aTripWithAll() {
  const world = await partnershipWithFigures();
  const { id, lead, participant } = world;
  const by = byCoordinator(lead);
  const activityId = await aTrip(lead, { partnershipIds: [id] });
  must(await joinActivity(...byCoordinator(participant), { activityId }));
  const line = { activityId, side: 'theirs', actorGroup: 'youth', people: '3' } as const;
  return {
    ...world,
    activityId,
    membershipId: await join(...by, { organisation: 'Eurocities' }),
    otherPartnershipId: must(await registerPartnership(...by, { ...DOGBO, places: [{ name: 'Klouékanmè', country: 'BJ' }] })).id,
    partnerId: await aPartner(lead, { name: 'Atelierschool' }),
    lessonId: must(await addActivityLesson(...by, { activityId, side: 'ours', lesson: 'Regenwater opvangen.' })).id,
    participantsId: must(await addActivityParticipants(...by, line)).id,
    sessionId: must(await addActivitySession(...by, { activityId, kind: 'preparation', what: 'infoavond' })).id,
    costId: await aCost(lead, activityId, { line: await ownLine(lead, activityId), planned: '250' }),
  };
}
type World = Awaited<ReturnType<typeof aTripWithAll>>;

const on = (input: (world: World) => object = () => ({}), more: Omit<Deed<World>, 'input'> = {}): Deed<World> => ({
  input: (world) => ({ activityId: world.activityId, ...input(world) }),
  ...more,
});
const ITS_OWN = { participant: null } as const;

/** In the order in which the lead does them in the end. */
const DEEDS: Readonly<Record<string, Deed<World>>> = {
  changeActivity: on(() => ({ base: { title: 'Inleefreis' }, change: { title: 'Inleefreis naar Dogbo' } })),
  dateActivity: on(() => ({ base: { from: '2026-04-07', until: '2026-04-17' }, change: { until: '18 april 2026' } })),
  moveActivity: on(() => ({ base: { setting: 'at_partner', placeId: null }, setting: 'third_place' })),
  addActivityMembership: on(({ membershipId }) => ({ membershipId })),
  removeActivityMembership: on(({ membershipId }) => ({ membershipId })),
  addActivityPartnership: on(({ otherPartnershipId: partnershipId }) => ({ partnershipId })),
  removeActivityPartnership: on(({ otherPartnershipId: partnershipId }) => ({ partnershipId })),
  chooseForActivity: on(() => ({ set: 'sdgs', code: '6', chosen: true })),
  addActivityLesson: on(() => ({ side: 'theirs', lesson: 'Een leerlingenraad.' })),
  changeActivityLesson: on(({ lessonId }) => ({ lessonId, base: { lesson: 'Regenwater opvangen.' }, change: { lesson: 'Opvangen.' } })),
  removeActivityLesson: on(({ lessonId }) => ({ lessonId, base: { lesson: 'Opvangen.' } })),
  addActivityParticipants: on(() => ({ side: 'ours', actorGroup: 'youth', people: '12' })),
  changeActivityParticipants: on(({ participantsId }) => ({ participantsId, base: { people: 3 }, change: { people: '4' } })),
  removeActivityParticipants: on(({ participantsId }) => ({ participantsId, base: { actorGroup: 'youth', ageBand: null, people: 4 } })),
  addActivityPartner: on(({ partnerId }) => ({ partnerId })),
  removeActivityPartner: on(({ partnerId }) => ({ partnerId })),
  addActivitySession: on(() => ({ kind: 'follow_up', what: 'terugblik' })),
  changeActivitySession: on(({ sessionId }) => ({ sessionId, base: { what: 'infoavond' }, change: { what: 'ouderavond' } })),
  removeActivitySession: on(({ sessionId }) => ({ sessionId, base: { kind: 'preparation', day: null, what: 'ouderavond' } })),
  changeActivityTexts: on(() => ({ base: { venue: '' }, change: { venue: 'Jeugdhuis' } })),
  // Whoever takes part keeps notes and costs of its own beside it.
  noteActivity: on(() => ({ base: { notes: '' }, change: { notes: 'Voor ons.' } }), { but: ITS_OWN }),
  addActivityCost: on(() => ({ planned: '100' }), { but: ITS_OWN }),
  changeActivityCost: { input: ({ costId }) => ({ costId, base: { planned: 25_000 }, change: { planned: '300' } }) },
  removeActivityCost: {
    input: async ({ costId, lead, activityId }) => ({
      costId,
      base: { line: await ownLine(lead, activityId), planned: 30_000, actual: null, isRough: false },
    }),
  },
  tickTravelStep: on(() => ({ step: 'visa', base: { doneOn: null }, change: { doneOn: '2026-01-05' } })),
  unjoinActivity: on(undefined, { but: ITS_OWN, by: 'participant' }),
  joinActivity: on(undefined, { but: ITS_OWN, by: 'participant' }),
  copyActivity: on(),
  repeatActivity: on(),
  addActivity: {
    input: ({ id }) => ({ title: 'Tegenbezoek', kind: 'working_visit', setting: 'with_us', partnershipIds: [id] }),
    // Each may add one of its own; in this partnership only who takes part now.
    but: { ...ITS_OWN, stranger: 'invalid', invited: 'invalid', left: 'invalid' },
  },
  withdrawActivity: on(() => ({ reason: 'twee keer ingevoerd' })),
  restoreActivity: on(),
};

const commands = await commandsOf('activities');

test('every command on activities is asked', () => {
  expect([...commands.keys()].sort()).toEqual(Object.keys(DEEDS).sort());
});

describe('on an activity of the lead, with what hangs on it', () => {
  let world: World;
  let tables: readonly string[];
  beforeAll(async () => {
    world = await aTripWithAll();
    tables = ['activities', ...(await tablesNaming(['activity_id']))];
  });

  test.each(Object.entries(DEEDS))('%s is done by who may and by nobody else, who changes no row', async (name, deed) => {
    const call = commands.get(name);
    if (call === undefined) throw new Error(`no command ${name}`);
    await onlyWhoMay(call, deed, world, tables);
  });
});
