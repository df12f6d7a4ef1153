import { useTranslations } from 'next-intl';
import { provinceName } from '@/components/municipalities/province-name';
import { ApproachName } from '@/components/ui/approach-name';
import { PageHead } from '@/components/ui/page-head';
import { PairLine } from '@/components/ui/pair-line';
import { Tabs } from '@/components/ui/tabs';
import type { Partnership } from '@/lib/domain/partnerships/queries/page';
import { StateLine } from './life/state-line';

interface PartnershipHeadProps {
  readonly municipality: { readonly slug: string };
  readonly partnership: Partnership;
  readonly today: string;
  readonly current: 'guidelines' | 'facts' | 'years' | 'activities' | 'reciprocity' | 'history';
  /** History is not for everybody who sees the facts. */
  readonly showsHistory: boolean;
}

/** The pair on one line, what it is and since when, and the pages of this partnership. */
export function PartnershipHead({ municipality, partnership, today, current, showsHistory }: PartnershipHeadProps) {
  const t = useTranslations('partnerships');
  const provinces = useTranslations('municipalities.provinces');
  const list = `/m/${municipality.slug}/partnerships` as const;
  const page = `${list}/${partnership.id}` as const;
  const ours = partnership.participants
    .filter(({ state: part }) => part === 'accepted')
    .map(({ name, province }) => ({ name, detail: t('page.belgium', { province: provinceName(province, provinces) }) }));
  const theirs = partnership.places.map(({ name, country }) => ({ name, detail: country }));
  return (
    <PageHead
      crumbs={[{ label: t('list.title'), href: list }, { label: partnership.title }]}
      title={partnership.title}
      pair={ours.length > 0 && theirs.length > 0 ? <PairLine ours={ours} theirs={theirs} /> : undefined}
      context={
        <div className="flex flex-wrap items-baseline gap-x-[22px] gap-y-1 pt-2">
          <span className="font-semibold text-ink">
            <ApproachName mark={{ shape: partnership.approach.markShape, colour: partnership.approach.markColour }}>
              {partnership.approach.name}
            </ApproachName>
          </span>
          <span>
            <StateLine partnership={partnership} today={today} />
          </span>
        </div>
      }
      tabs={
        <Tabs
          label={t('page.tabs')}
          items={[
            { href: page, label: t('page.guidelines'), current: current === 'guidelines' },
            { href: `${page}/facts` as const, label: t('page.facts'), current: current === 'facts' },
            { href: `${page}/years` as const, label: t('page.yearsTab'), current: current === 'years' },
            {
              href: `${page}/activities` as const,
              label: t('page.activities'),
              current: current === 'activities',
              count: partnership.activities,
            },
            { href: `${page}/reciprocity` as const, label: t('page.reciprocity'), current: current === 'reciprocity' },
            ...(showsHistory ? [{ href: `${page}/history` as const, label: t('page.history'), current: current === 'history' }] : []),
          ]}
        />
      }
    />
  );
}
