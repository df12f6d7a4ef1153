import { addActivity } from '@/lib/domain/activities/commands/adding';
import { addActivityCost } from '@/lib/domain/activities/commands/costs';
import { findKeptBeside } from '@/lib/domain/activities/queries/costs';
import type { Setting } from '@/lib/domain/activities/rules';
import { basisOfCost, costLineName, standingOfSum } from '@/lib/domain/activities/rules/costs';
import type { AddActivityInput } from '@/lib/domain/activities/schema';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { byCoordinator } from './partners';
import { asEditor, type OwnMunicipality } from './people';
import { own, partnership, record, thatDay } from './recording';
import { activePartnership } from './worlds';

/** A trip of April 2026 to the partner; answers with its id. */
export async function aTrip(municipality: OwnMunicipality, input: Partial<AddActivityInput> = {}): Promise<string> {
  const trip = { kind: 'immersion_trip', title: 'Inleefreis', setting: 'at_partner', from: '2026-04-07', until: '2026-04-17' } as const;
  return must(await thatDay(() => addActivity(...byCoordinator(municipality), { ...trip, ...input }))).id;
}

/** What stands beside a trip, as somebody of a municipality reads it. */
export const besideTrip = (
  by: ReturnType<typeof byCoordinator>,
  of: { id: string; recorder: OwnMunicipality; lastDay?: string; setting?: Setting },
) =>
  withActor(...by, (reader) =>
    findKeptBeside(reader, {
      id: of.id,
      municipalityId: of.recorder.id,
      lastDay: of.lastDay ?? '2026-04-17',
      setting: of.setting ?? 'at_partner',
    }),
  );

/** The lines of which its costs can be a part, by their names. */
export async function linesFor(municipality: OwnMunicipality, id: string, lastDay?: string) {
  const beside = await thatDay(() => besideTrip(byCoordinator(municipality), { id, recorder: municipality, ...(lastDay && { lastDay }) }));
  return (beside?.lines ?? []).map((line) => ({ ...line, name: costLineName(line) }));
}

/** The line of the municipality's own operating money. */
export async function ownLine(municipality: OwnMunicipality, id: string, year = 2026): Promise<string> {
  const lines = await linesFor(municipality, id);
  const own = lines.find((line) => line.source === 'own' && line.kind === 'operating' && line.year === year);
  if (own === undefined) throw new Error('no such line is offered');
  return own.name;
}

/** Says what it costs; answers with the id of the cost. */
export async function aCost(
  municipality: OwnMunicipality,
  activityId: string,
  cost: { line?: string; planned?: string; actual?: string; isRough?: boolean },
): Promise<string> {
  return must(await thatDay(() => addActivityCost(...byCoordinator(municipality), { activityId, ...cost }))).id;
}

/** The costs of an activity as that municipality reads them, each with what is said of its line. */
export async function costsOf(municipality: OwnMunicipality, id: string) {
  const beside = await besideTrip(byCoordinator(municipality), { id, recorder: municipality });
  return (beside?.costs ?? []).map((cost) => {
    const basis = basisOfCost(cost);
    return { ...cost, standing: standingOfSum(cost.line === null ? 'none' : cost.held, cost.onLine[basis], basis) };
  });
}

/** A partnership whose municipality planned € 5.000 of own operating money for 2026, with a trip in it. */
export async function tripWithLine() {
  const { id, municipality } = await activePartnership();
  must(await record(asEditor(municipality), municipality, partnership(id), [own('5.000')]));
  const activityId = await aTrip(municipality, { partnershipIds: [id] });
  const name = await ownLine(municipality, activityId);
  return { id, municipality, activityId, line: name, by: byCoordinator(municipality) };
}
