import { useTranslations } from 'next-intl';
import { Sheet } from '@/components/ui/sheet';
import type { Colleague, RoleOffer } from '@/lib/domain/people/rules';
import { NewCoordinator } from '../offers/new-coordinator';
import { OverseenOffers } from '../offers/overseen-offers';
import { OverseenPeople } from './overseen-people';

interface PeopleOfMunicipalityProps {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly people: readonly Colleague[];
  readonly offered: readonly RoleOffer[];
  readonly ended: readonly RoleOffer[];
  /** Who looks at it. */
  readonly ownId: string | null;
}

/** Who works for a municipality, who was offered a role there, and offering its first coordinator one: for VVSG's administrator. */
export function PeopleOfMunicipality({ municipality, people, offered, ended, ownId }: PeopleOfMunicipalityProps) {
  const t = useTranslations('people');
  const first = !people.some(({ roles }) => roles.includes('coordinator'));
  return (
    <>
      <Sheet title={t('settings.list')}>
        {people.length === 0 ? (
          <p className="text-ink-2">{t('byVvsg.nobody')}</p>
        ) : (
          <OverseenPeople people={people.map((person) => ({ ...person, vvsgRole: null }))} ownId={ownId} municipality={municipality} />
        )}
      </Sheet>
      <OverseenOffers municipality={municipality} offered={offered} ended={ended} />
      <Sheet title={first ? t('byVvsg.firstCoordinator') : t('byVvsg.oneMore')}>
        <p className="mb-5 max-w-[40em] text-ink-2">{first ? t('byVvsg.firstWhy') : t('byVvsg.oneMoreWhy')}</p>
        <NewCoordinator municipality={municipality} open={offered} />
      </Sheet>
    </>
  );
}
