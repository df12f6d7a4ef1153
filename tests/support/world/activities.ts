import { addActivity } from '@/lib/domain/activities/commands/adding';
import { listPartnerships } from '@/lib/domain/partnerships/queries/list';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import type { DescribedWorld } from './description';
import type { Act } from './figures';

/** Adds the activities of a world. */
export async function makeActivities(world: DescribedWorld, act: Act): Promise<void> {
  const { activities = [] } = world;
  if (activities.length === 0) return;
  const { rows } = await withActor(...act(world), (reader) => listPartnerships(reader));
  for (const { in: titles = [], ...activity } of activities) {
    const found = titles.map((words) => {
      const [entry, ...more] = rows.filter(({ title }) => title.includes(words));
      if (entry === undefined || more.length > 0) throw new Error(`${world.name} has not one entry called ${words}`);
      return entry;
    });
    const ofKind = (kind: 'partnership' | 'membership') => found.filter((entry) => entry.kind === kind).map(({ id }) => id);
    must(await addActivity(...act(world), { ...activity, partnershipIds: ofKind('partnership'), membershipIds: ofKind('membership') }));
  }
}
