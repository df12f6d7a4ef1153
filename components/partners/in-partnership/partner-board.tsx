'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PartNews } from '@/components/form/part-news';
import { useParts } from '@/components/form/use-parts';
import { Button } from '@/components/ui/button';
import { TextButton } from '@/components/ui/text-button';
import type { PartnerInPartnership } from '@/lib/domain/partners/queries/of-partnership';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { PartnerColumns } from './partner-columns';

interface PartnerBoardProps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  readonly partners: readonly PartnerInPartnership[];
  /** The kinds that a new partner can have. */
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
}

/** The partners for who keeps the part: the own ones are changed, and new ones are added, in a dialogue that is fetched when it is asked for. */
export function PartnerBoard({ slug, id, partners, kinds, today }: PartnerBoardProps) {
  const t = useTranslations('partners.inPartnership');
  const word = useTranslations('partners.role');
  const own = partners.filter(({ isOwn }) => isOwn);
  const parts = useParts(own, () => import('./partner-role-dialog').then(({ PartnerRoleDialog }) => PartnerRoleDialog));
  const [newAt, setNewAt] = useState<Side>('ours');
  const { open } = parts;

  function add(side: Side) {
    setNewAt(side);
    parts.add();
  }

  return (
    <>
      <PartnerColumns
        slug={slug}
        partners={partners}
        today={today}
        change={(entry) => (
          <TextButton
            aria-label={t('changeWho', { name: entry.partner.name, role: word(entry.role) })}
            onClick={() => parts.change(entry)}
            className="flex-none text-s print:hidden"
          >
            {t('change')}
          </TextButton>
        )}
        add={(side) => (
          <Button size="small" aria-label={t(`addAt.${side}`)} onClick={() => add(side)} className="mt-1.5 print:hidden">
            {t('add')}
          </Button>
        )}
      />
      <PartNews parts={parts} />
      {open !== null && <open.Dialog {...open.steps} slug={slug} id={id} entry={open.part} side={newAt} kinds={kinds} today={today} />}
    </>
  );
}
