'use client';

import { useTranslations } from 'next-intl';
import { PartList } from '@/components/form/part-list';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import { RoleLine } from './role-line';
import type { RoleListProps } from './role-parts';

/** What a partner does in which partnership, for who may change it. */
export function RoleList({ slug, partnerId, roles, partnerships, today }: RoleListProps) {
  const t = useTranslations('partners.roles');
  const parts = useParts(roles, () => import('./role-dialog').then(({ RoleDialog }) => RoleDialog));
  const { open } = parts;
  return (
    <>
      <PartList
        parts={parts}
        empty={<p className="text-ink-2">{t('empty')}</p>}
        change={t('change')}
        changeWhat={({ partnership }) => t('changeWhat', { partnership: partnership.title })}
        mayChange={({ partnership }) => partnerships.some(({ id }) => id === partnership.id)}
        add={
          partnerships.length > 0 && (
            <Button size="small" className="mt-2 print:hidden" onClick={parts.add}>
              {t('add')}
            </Button>
          )
        }
      >
        {(role) => <RoleLine slug={slug} role={role} today={today} />}
      </PartList>
      {open !== null && (
        <open.Dialog {...open.steps} slug={slug} partnerId={partnerId} role={open.part} partnerships={partnerships} today={today} />
      )}
    </>
  );
}
