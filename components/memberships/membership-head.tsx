import { useTranslations } from 'next-intl';
import { ApproachName } from '@/components/ui/approach-name';
import { Badge } from '@/components/ui/badge';
import { PageHead } from '@/components/ui/page-head';
import { Tabs } from '@/components/ui/tabs';
import type { Membership } from '@/lib/domain/memberships/queries';
import { MembershipStanding } from './life/membership-standing';

interface MembershipHeadProps {
  readonly municipality: { readonly slug: string };
  readonly membership: Membership;
  readonly thisYear: number;
  readonly current: 'facts' | 'years' | 'history';
  /** History is not for everybody who sees the facts. */
  readonly showsHistory: boolean;
}

/** What one is a member of, which approach it is and since when, and the pages of this membership. */
export function MembershipHead({ municipality, membership, thisYear, current, showsHistory }: MembershipHeadProps) {
  const t = useTranslations('memberships.page');
  const list = useTranslations('partnerships.list');
  const page = `/m/${municipality.slug}/memberships/${membership.id}` as const;
  const { organisation, approach, withdrawnOn } = membership;
  return (
    <PageHead
      crumbs={[{ label: list('title'), href: `/m/${municipality.slug}/partnerships` }, { label: organisation }]}
      title={organisation}
      context={
        <div className="flex flex-wrap items-baseline gap-x-[22px] gap-y-1">
          <span>{t('membership')}</span>
          <span className="font-semibold text-ink">
            <ApproachName mark={{ shape: approach.markShape, colour: approach.markColour }}>{approach.name}</ApproachName>
          </span>
          {withdrawnOn === null ? <MembershipStanding membership={membership} thisYear={thisYear} /> : <Badge>{t('withdrawn')}</Badge>}
        </div>
      }
      tabs={
        <Tabs
          label={t('tabs')}
          items={[
            { href: page, label: t('facts'), current: current === 'facts' },
            { href: `${page}/years` as const, label: t('yearsTab'), current: current === 'years' },
            ...(showsHistory ? [{ href: `${page}/history` as const, label: t('history'), current: current === 'history' }] : []),
          ]}
        />
      }
    />
  );
}
