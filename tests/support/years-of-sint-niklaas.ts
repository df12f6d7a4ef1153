import { eq } from 'drizzle-orm';
import { municipalities } from '@/db/schema';
import { DEMONSTRATION_DAY } from '@/db/seed/demonstration-facts';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import { recordYear } from '@/lib/domain/resources/commands/recording';
import { mintActor, VISITOR } from '@/lib/platform/auth/actor';
import { withActor } from '@/lib/platform/auth/reader';
import { municipalityScope, PUBLIC_SCOPE } from '@/lib/platform/auth/scope';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { letIn } from './joining';

const PEOPLE = [
  { name: 'Mia Wauters', email: 'mia.wauters@sint-niklaas.example', role: 'coordinator' },
  { name: 'Jan Buys', email: 'jan.buys@sint-niklaas.example', role: 'editor' },
] as const;

/** Where the tests of the form of a year type: partnerships of a municipality that no other test opens, with one confirmed year. */
export async function addYearsOfSintNiklaas(): Promise<void> {
  const [found] = await withActor(VISITOR, PUBLIC_SCOPE, ({ tx }) =>
    tx.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.slug, 'sint-niklaas')),
  );
  const municipalityId = found?.id ?? '';
  const coordinator = mintActor({ name: PEOPLE[0].name, roles: { [municipalityId]: ['coordinator'] } });
  const at = [coordinator, municipalityScope(coordinator, municipalityId)] as const;
  for (const person of PEOPLE) {
    await letIn(...at, { ...person, municipalityId });
  }
  await onDay(DEMONSTRATION_DAY, async () => {
    const register = (place: string) => ({ approach: 'city_to_city', places: [{ name: place, country: 'SN' }], sinceYear: 2003 });
    const { id } = must(await registerPartnership(...at, register('Tambacounda')));
    must(await registerPartnership(...at, register('Gossas')));
    const own = { source: 'own', kind: 'operating', programme: '' };
    const cells = [
      { basis: 'planned', line: own, base: null, typed: '9.000' },
      { basis: 'actual', line: own, base: null, typed: '10.300' },
      { basis: 'actual', line: null, base: null, typed: '0,5' },
    ] as const;
    must(await recordYear(...at, { subject: { kind: 'partnership', id }, year: 2024, cells: [...cells] }));
    must(await confirmYear(...at, { year: 2024 }));
    must(await recordYear(...at, { subject: { kind: 'partnership', id }, year: 2025, cells: [...cells] }));
  });
}
