'use client';

import { useTranslations } from 'next-intl';
import { PartList } from '@/components/form/part-list';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import { LinkLine } from './link-line';
import { type LinkListProps, otherEnd } from './link-parts';

/** The lasting links of a partner, for who may change them. */
export function LinkList({ slug, partner, links, partnerships }: LinkListProps) {
  const t = useTranslations('partners.links');
  const parts = useParts(links, () => import('./link-dialog').then(({ LinkDialog }) => LinkDialog));
  const { open } = parts;
  return (
    <>
      <PartList
        parts={parts}
        empty={<p className="text-ink-2">{t('empty')}</p>}
        change={t('change')}
        changeWhat={(link) => t('changeWhat', { name: otherEnd(link, partner.id).name })}
        add={
          <Button size="small" className="mt-2 print:hidden" onClick={parts.add}>
            {t('add')}
          </Button>
        }
      >
        {(link) => <LinkLine slug={slug} link={link} partnerId={partner.id} />}
      </PartList>
      {open !== null && <open.Dialog {...open.steps} slug={slug} partner={partner} link={open.part} partnerships={partnerships} />}
    </>
  );
}
