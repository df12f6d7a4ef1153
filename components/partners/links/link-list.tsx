'use client';

import { useTranslations } from 'next-intl';
import { PartNews } from '@/components/form/part-news';
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
      {links.length === 0 && <p className="text-ink-2">{t('empty')}</p>}
      <ul className="divide-y divide-line">
        {links.map((link) => (
          <li key={link.id} className="py-3">
            <LinkLine slug={slug} link={link} partnerId={partner.id} />
            <Button
              size="small"
              className="mt-2 print:hidden"
              aria-label={t('changeWhat', { name: otherEnd(link, partner.id).name })}
              onClick={() => parts.change(link)}
            >
              {t('change')}
            </Button>
          </li>
        ))}
      </ul>
      <PartNews parts={parts} />
      <Button size="small" className="mt-2 print:hidden" onClick={parts.add}>
        {t('add')}
      </Button>
      {open !== null && <open.Dialog {...open.steps} slug={slug} partner={partner} link={open.part} partnerships={partnerships} />}
    </>
  );
}
