import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { FormWords } from '@/components/form/form-words';
import { NewVvsgColleague } from '@/components/people/new-vvsg-colleague';
import { OverseenPeople } from '@/components/people/overseen-people';
import { PeopleChanges } from '@/components/people/people-changes';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';
import { can } from '@/lib/domain/access/rules';
import { listVvsgColleagues, listVvsgPeopleChanges } from '@/lib/domain/people/queries';
import { withActor } from '@/lib/platform/auth/reader';
import { platformVisit } from '@/lib/platform/auth/visit';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.vvsg');
  return { title: t('title') };
}

/** Who works at VVSG, and letting a colleague in. */
export default async function VvsgPeoplePage() {
  const { actor, scope } = await platformVisit();
  if (!can(actor, 'administer_platform', null)) notFound();
  const { people, changes } = await withActor(actor, scope, async (reader) => ({
    people: await listVvsgColleagues(reader),
    changes: await listVvsgPeopleChanges(reader),
  }));
  const t = await getTranslations('people');
  const { access, people: words } = await getMessages();
  return (
    <FormWords own={{ access: { role: access.role }, people: words }}>
      <PageHead title={t('vvsg.title')} context={t('vvsg.context')} />
      <div className="grid gap-4 wide:gap-6">
        <Sheet title={t('settings.list')}>
          <OverseenPeople
            people={people.map(({ role, ...person }) => ({ ...person, roles: [role], vvsgRole: role }))}
            ownId={actor.userId}
            municipality={null}
          />
        </Sheet>
        <Sheet title={t('settings.add')}>
          <NewVvsgColleague />
        </Sheet>
        <Sheet title={t('history.title')} side={changes.length === 0 ? undefined : t('history.lead', { count: changes.length })}>
          {changes.length === 0 ? <p className="text-ink-2">{t('history.empty')}</p> : <PeopleChanges changes={changes} />}
        </Sheet>
      </div>
    </FormWords>
  );
}
