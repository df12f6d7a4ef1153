import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FormWords } from '@/components/form/form-words';
import { PeopleOfMunicipality } from '@/components/people/colleagues/people-of-municipality';
import { TypedNamesSheet } from '@/components/places/typed-names-sheet';
import { Link } from '@/components/ui/link';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { findMunicipality } from '@/lib/domain/municipalities/queries';
import { listOffers } from '@/lib/domain/people/queries/offers';
import { listColleagues } from '@/lib/domain/people/queries/people';
import { offersShown } from '@/lib/domain/people/rules';
import { listAdoptions, listTypedNames } from '@/lib/domain/places/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { overseeingScope } from '@/lib/platform/auth/scope';
import { platformVisit } from '@/lib/platform/auth/visit';
import { now } from '@/lib/platform/clock';
import { pageNumber } from '@/lib/platform/paging';

interface OverseenMunicipalityPageProps {
  readonly params: Promise<{ municipality: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Asked once for the page and its title. */
const overseen = cache(async (slug: string) => {
  const { actor, scope } = await platformVisit();
  const municipality = await withActor(actor, overseeingScope(actor), (reader) => findMunicipality(reader, slug));
  return { actor, scope, municipality: municipality ?? notFound(), managesPeople: can(actor, 'manage_people', null) };
});

/** What stands over the page: who only reads the typed names finds no people there. */
async function titleOf(slug: string): Promise<string> {
  const { municipality, managesPeople } = await overseen(slug);
  const [people, places] = [await getTranslations('people.byVvsg'), await getTranslations('places.typed')];
  return managesPeople ? people('title', { municipality: municipality.name }) : places('of', { municipality: municipality.name });
}

export async function generateMetadata({ params }: OverseenMunicipalityPageProps): Promise<Metadata> {
  return { title: await titleOf((await params).municipality) };
}

/** What VVSG does for one municipality: its people, for the administrator, and the names that it typed. */
export default async function OverseenMunicipalityPage({ params, searchParams }: OverseenMunicipalityPageProps) {
  const { municipality: slug } = await params;
  const { actor, scope, municipality, managesPeople } = await overseen(slug);
  const page = pageNumber.parse((await searchParams).page);
  const { typed, adoptions } = await withActor(actor, overseeingScope(actor), async (reader) => ({
    typed: await listTypedNames(reader, municipality.id, page),
    adoptions: await listAdoptions(reader, municipality.id),
  }));
  const managed = managesPeople
    ? await withActor(actor, scope, async (reader) => ({
        people: await listColleagues(reader, municipality.id),
        offers: await listOffers(reader, municipality.id),
      }))
    : null;
  const t = await getTranslations('people.byVvsg');
  const list = await getTranslations('municipalities.list');
  const words = await getTranslations('places.typed');
  const { access, partnerships, people, places } = await getMessages();
  return (
    <FormWords
      refusedBy={['municipalities', 'people', 'places']}
      own={{ access: { role: access.role }, partnerships: { partner: partnerships.partner }, people, places }}
    >
      <PageHead
        crumbs={[{ label: list('title'), href: '/platform/municipalities' }, { label: municipality.name }]}
        title={await titleOf(slug)}
        context={
          <Link href={`/m/${municipality.slug}`} className="inline-flex items-center max-wide:min-h-11">
            {t('lookIn', { municipality: municipality.name })}
          </Link>
        }
      />
      <div className="grid gap-4 wide:gap-6">
        {managed !== null && (
          <PeopleOfMunicipality
            municipality={{ id: municipality.id, name: municipality.name }}
            people={managed.people}
            ownId={actor.userId}
            {...offersShown(managed.offers, now())}
          />
        )}
        <TypedNamesSheet
          municipality={municipality}
          typed={typed}
          adoptions={adoptions}
          mayAdopt={can(actor, 'administer_platform', null)}
        />
        {managed === null && typed.total + adoptions.length === 0 && (
          <Sheet>
            <p className="text-ink-2">{words('nothing', { municipality: municipality.name })}</p>
          </Sheet>
        )}
      </div>
    </FormWords>
  );
}
