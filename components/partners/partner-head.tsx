import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { ProperName } from '@/components/ui/proper-name';
import { Tabs } from '@/components/ui/tabs';
import type { Partner } from '@/lib/domain/partners/queries/page';
import { takingPart } from '@/lib/domain/partners/rules/taking-part';

interface PartnerHeadProps {
  readonly municipality: { readonly slug: string };
  readonly partner: Partner;
  readonly today: string;
  readonly current: 'facts' | 'history';
  /** History is not for everybody who sees the facts. */
  readonly showsHistory: boolean;
  /** Whoever looks may merge it with another. */
  readonly merges: boolean;
}

/** Who it is, on which side, in how many partnerships it takes part, and the pages of this partner. */
export function PartnerHead({ municipality, partner, today, current, showsHistory, merges }: PartnerHeadProps) {
  const t = useTranslations('partners.page');
  const list = `/m/${municipality.slug}/partners` as const;
  const page = `${list}/${partner.id}` as const;
  const { name, kindName, side } = partner;
  const { count, since } = takingPart(partner.roles, today);
  return (
    <PageHead
      crumbs={[{ label: t('list'), href: list }, { label: name }]}
      title={<ProperName>{name}</ProperName>}
      context={
        <p className="first-letter:uppercase">
          {t('is', { kind: kindName, side })}{' '}
          {since === null ? t('takesPart', { count }) : t('takesPartSince', { count, year: String(since) })}
        </p>
      }
      actions={merges && <ButtonLink href={`${page}/merge`}>{t('merge')}</ButtonLink>}
      tabs={
        <Tabs
          label={t('tabs')}
          items={[
            { href: page, label: t('facts'), current: current === 'facts' },
            ...(showsHistory ? [{ href: `${page}/history` as const, label: t('history'), current: current === 'history' }] : []),
          ]}
        />
      }
    />
  );
}
