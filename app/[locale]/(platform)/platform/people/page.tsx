import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { OverseenPeople } from '@/components/people/colleagues/overseen-people';
import { LinkForAddress } from '@/components/people/links/link-for-address';
import { NewVvsgColleague } from '@/components/people/offers/new-vvsg-colleague';
import { OverseenOffers } from '@/components/people/offers/overseen-offers';
import { PeopleChanges } from '@/components/people/people-changes';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listOffers } from '@/lib/domain/people/queries/offers';
import { listVvsgColleagues, listVvsgPeopleChanges } from '@/lib/domain/people/queries/people';
import { offersShown } from '@/lib/domain/people/rules';
import { withActor } from '@/lib/platform/auth/reader';
import { platformVisit } from '@/lib/platform/auth/visit';
import { now } from '@/lib/platform/clock';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.vvsg');
  return { title: t('title') };
}

/** Who works at VVSG, who was offered a role there, offering one, and a link for whatever account. */
export default async function VvsgPeoplePage() {
  const { actor, scope } = await platformVisit();
  if (!can(actor, 'administer_platform', null)) notFound();
  const { people, offers, changes } = await withActor(actor, scope, async (reader) => ({
    people: await listVvsgColleagues(reader),
    offers: await listOffers(reader),
    changes: await listVvsgPeopleChanges(reader),
  }));
  const t = await getTranslations('people');
  const { access, people: words } = await getMessages();
  const shownOffers = offersShown(offers, now());
  return (
    <FormWords refusedBy={['municipalities', 'people']} own={{ access: { role: access.role }, people: words }}>
      <PageHead title={t('vvsg.title')} context={t('vvsg.context')} />
      <div className="grid gap-4 wide:gap-6">
        <Sheet title={t('settings.list')}>
          <OverseenPeople
            people={people.map(({ role, ...person }) => ({ ...person, roles: [role], vvsgRole: role }))}
            ownId={actor.userId}
            municipality={null}
          />
        </Sheet>
        <OverseenOffers municipality={null} {...shownOffers} />
        <Sheet title={t('settings.add')}>
          <NewVvsgColleague open={shownOffers.offered} />
        </Sheet>
        <Sheet title={t('vvsg.lost.title')}>
          <LinkForAddress />
        </Sheet>
        <Sheet title={t('history.title')} side={changes.length === 0 ? undefined : t('history.lead', { count: changes.length })}>
          {changes.length === 0 ? <p className="text-ink-2">{t('history.empty')}</p> : <PeopleChanges changes={changes} />}
        </Sheet>
      </div>
    </FormWords>
  );
}
