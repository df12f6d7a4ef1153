import { and, eq, sql } from 'drizzle-orm';
import { activityMunicipalities } from '@/db/schema';
import { answerOf } from '@/lib/platform/auth/reader';
import { command } from '@/lib/platform/command';
import { done, refused, unchanged } from '@/lib/platform/result';
import { findActivityToJoin } from '../queries/joint';
import { takingPartInput } from '../schema/joint';

/** "We took part too": of an activity that somebody else recorded in a partnership in which the municipality takes part now. */
export const joinActivity = command({
  name: 'joinActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: takingPartInput,
  record: findActivityToJoin,
  run: async ({ municipalityId, input: { activityId }, record, reader, tx }) => {
    const joined = await answerOf(reader, sql<number>`join_activity(${record.municipalityId}::uuid, ${activityId}::uuid)`);
    if (joined === 1) return done(null);
    const said = and(eq(activityMunicipalities.activityId, activityId), eq(activityMunicipalities.participantId, municipalityId));
    return (await tx.$count(activityMunicipalities, said)) > 0 ? unchanged(null) : refused('not_found');
  },
});

/** That was said by mistake. What the municipality keeps of its own beside the activity stays. */
export const unjoinActivity = command({
  name: 'unjoinActivity',
  permission: 'edit_facts',
  within: 'municipality',
  input: takingPartInput,
  record: findActivityToJoin,
  run: async ({ input: { activityId }, record, reader }) => {
    const left = await answerOf(reader, sql<number>`unjoin_activity(${record.municipalityId}::uuid, ${activityId}::uuid)`);
    return left === 1 ? done(null) : unchanged(null);
  },
});
