import { expect, test } from 'vitest';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { setAppealText } from '@/lib/domain/regulations/commands/appeal';
import { listAppealTexts, listRegulations } from '@/lib/domain/regulations/queries/page';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { onDay, today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { adopted } from '../../support/adopted-regulation';
import { atVvsg } from '../../support/people';
import { aCouncil, aRegulation, type By, textOf } from '../../support/regulations';

const administrator = atVvsg('administrator');
const appeal = (by: By, text: string) =>
  onDay('2024-11-24', async () => must(await setAppealText(...by, { fromDate: '2024-11-24', base: { text: '' }, text })));

test('a merger takes regulations along as they are; of one name each says whose it was, and the successor’s word on appeal stays', async () => {
  const [predecessor, successor] = [await aCouncil(), await aCouncil()];
  const id = await aRegulation(predecessor.by, 'Projecten in het Zuiden');
  await adopted(predecessor.by, id, '2023-04-01', 'Van de ene');
  await aRegulation(predecessor.by, 'Noodhulp');
  await adopted(successor.by, await aRegulation(successor.by, 'projecten in het zuiden'), '2024-01-01', 'Van de andere');
  await appeal(predecessor.by, 'Bij de ene');
  await appeal(successor.by, 'Bij de andere');
  const merger = { predecessorId: predecessor.municipality.id, successorId: successor.municipality.id, firstDay: today() };
  must(await mergeMunicipalities(administrator, platformScope(administrator), merger));
  const regulations = await withActor(...successor.by, listRegulations);
  const moved = `Projecten in het Zuiden (${predecessor.municipality.name})`;
  expect(regulations.map(({ name, versions }) => [name, versions.map(({ state, inForceFrom }) => [state, inForceFrom])])).toEqual([
    ['Noodhulp', [['draft', null]]],
    ['projecten in het zuiden', [['adopted', '2024-01-01']]],
    [moved, [['adopted', '2023-04-01']]],
  ]);
  expect(await textOf(successor.by, regulations[2]?.versions[0]?.id ?? '')).toBe('Van de ene');
  expect(await withActor(...successor.by, listAppealTexts)).toEqual([{ fromDate: '2024-11-24', text: 'Bij de andere' }]);
});

test('without a word of the successor that of the predecessor holds', async () => {
  const [predecessor, successor] = [await aCouncil(), await aCouncil()];
  await appeal(predecessor.by, 'Bij de ene');
  const merger = { predecessorId: predecessor.municipality.id, successorId: successor.municipality.id, firstDay: today() };
  must(await mergeMunicipalities(administrator, platformScope(administrator), merger));
  expect(await withActor(...successor.by, listAppealTexts)).toMatchObject([{ text: 'Bij de ene' }]);
});
