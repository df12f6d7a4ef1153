import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FormWords } from '@/components/form/form-words';
import { NewCoordinator } from '@/components/people/new-coordinator';
import { OverseenOffers } from '@/components/people/overseen-offers';
import { OverseenPeople } from '@/components/people/overseen-people';
import { Link } from '@/components/ui/link';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { findMunicipality } from '@/lib/domain/municipalities/queries';
import { listOffers } from '@/lib/domain/people/queries/offers';
import { listColleagues } from '@/lib/domain/people/queries/people';
import { offersShown } from '@/lib/domain/people/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { platformVisit } from '@/lib/platform/auth/visit';
import { now } from '@/lib/platform/clock';

interface PeopleOfMunicipalityPageProps {
  readonly params: Promise<{ municipality: string }>;
}

/** Asked once for the page and its title. */
const peopleOf = cache(async (slug: string) => {
  const { actor, scope } = await platformVisit();
  if (!can(actor, 'manage_people', null)) notFound();
  const found = await withActor(actor, scope, async (reader) => {
    const municipality = await findMunicipality(reader, slug);
    if (municipality === null) return null;
    const people = await listColleagues(reader, municipality.id);
    return { municipality, people, offers: await listOffers(reader, municipality.id) };
  });
  return { actor, ...(found ?? notFound()) };
});

export async function generateMetadata({ params }: PeopleOfMunicipalityPageProps): Promise<Metadata> {
  const { municipality } = await peopleOf((await params).municipality);
  const t = await getTranslations('people.byVvsg');
  return { title: t('title', { municipality: municipality.name }) };
}

/** Who works for a municipality, who was offered a role there, and offering its first coordinator one. */
export default async function PeopleOfMunicipalityPage({ params }: PeopleOfMunicipalityPageProps) {
  const { actor, municipality, people, offers } = await peopleOf((await params).municipality);
  const t = await getTranslations('people');
  const list = await getTranslations('municipalities.list');
  const { access, people: words } = await getMessages();
  const first = !people.some(({ roles }) => roles.includes('coordinator'));
  return (
    <FormWords own={{ access: { role: access.role }, people: words }}>
      <PageHead
        crumbs={[{ label: list('title'), href: '/platform/municipalities' }, { label: municipality.name }]}
        title={t('byVvsg.title', { municipality: municipality.name })}
        context={
          <Link href={`/m/${municipality.slug}`} className="inline-flex items-center max-wide:min-h-11">
            {t('byVvsg.lookIn', { municipality: municipality.name })}
          </Link>
        }
      />
      <div className="grid gap-4 wide:gap-6">
        <Sheet title={t('settings.list')}>
          {people.length === 0 ? (
            <p className="text-ink-2">{t('byVvsg.nobody')}</p>
          ) : (
            <OverseenPeople
              people={people.map((person) => ({ ...person, vvsgRole: null }))}
              ownId={actor.userId}
              municipality={{ id: municipality.id, name: municipality.name }}
            />
          )}
        </Sheet>
        <OverseenOffers municipality={{ id: municipality.id, name: municipality.name }} {...offersShown(offers, now())} />
        <Sheet title={first ? t('byVvsg.firstCoordinator') : t('byVvsg.oneMore')}>
          <p className="mb-5 max-w-[40em] text-ink-2">{first ? t('byVvsg.firstWhy') : t('byVvsg.oneMoreWhy')}</p>
          <NewCoordinator municipality={{ id: municipality.id, name: municipality.name }} />
        </Sheet>
      </div>
    </FormWords>
  );
}
