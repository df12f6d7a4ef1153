import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import { Tabs } from '@/components/ui/tabs';

interface RegulationHeadProps {
  readonly slug: string;
  readonly regulation: { readonly id: string; readonly name: string };
  readonly current: 'regulation' | 'history';
  readonly actions?: ReactNode;
}

/** What the regulation is called, what one does here, and its pages. */
export function RegulationHead({ slug, regulation: { id, name }, current, actions }: RegulationHeadProps) {
  const t = useTranslations('regulations.page');
  const list = `/m/${slug}/grants/regulations` as const;
  const page = `${list}/${id}` as const;
  return (
    <PageHead
      crumbs={[{ label: t('grants'), href: `/m/${slug}/grants` }, { label: t('list'), href: list }, { label: name }]}
      title={name}
      context={<p className="max-w-[44em]">{t('context')}</p>}
      actions={actions}
      tabs={
        <Tabs
          label={t('tabs')}
          items={[
            { href: page, label: t('regulation'), current: current === 'regulation' },
            { href: `${page}/history`, label: t('history'), current: current === 'history' },
          ]}
        />
      }
    />
  );
}
