'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { NotLoadedLine } from '@/components/form/not-loaded-line';
import { useLoaded } from '@/components/form/use-loaded';
import { Button } from '@/components/ui/button';
import { SaidLine } from '@/components/ui/said-line';
import { formatDay } from '@/lib/platform/i18n/format';
import { type Circumstance, CircumstanceLine } from './circumstance-line';

interface CircumstanceListProps {
  readonly slug: string;
  /** The tie. */
  readonly id: string;
  readonly circumstances: readonly Circumstance[];
  /** The list of what can stand in the way. */
  readonly terms: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
}

/** What stood in the way, for who may change it. The form is fetched when it is asked for. */
export function CircumstanceList({ slug, id, circumstances, terms, today }: CircumstanceListProps) {
  const t = useTranslations('partnerships.circumstances');
  const locale = useLocale();
  const router = useRouter();
  const form = useLoaded(() => import('./circumstance-dialog').then(({ CircumstanceDialog }) => CircumstanceDialog));
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const chosen = circumstances.find((each) => each.id === open);
  const nameOf = (code: string) => terms.find((term) => term.code === code)?.name ?? code;

  function ask(which: string) {
    setSaid('');
    setOpen(which);
    form.ask();
  }

  return (
    <>
      {circumstances.length === 0 && <p className="text-ink-2 text-s">{t('emptyEdits')}</p>}
      <ul className="divide-y divide-line">
        {circumstances.map((each) => (
          <li key={each.id} className="flex items-start gap-3 py-2.5">
            <CircumstanceLine circumstance={each} name={nameOf(each.circumstance)} today={today} />
            <Button
              size="small"
              aria-label={t('changeWhat', { what: nameOf(each.circumstance), from: formatDay(each.fromDate, locale) })}
              onClick={() => ask(each.id)}
            >
              {t('change')}
            </Button>
          </li>
        ))}
      </ul>
      <SaidLine>{said}</SaidLine>
      <NotLoadedLine failed={form.failed} />
      <Button size="small" className="mt-3" onClick={() => ask('new')}>
        {t('add')}
      </Button>
      {(open === 'new' || chosen !== undefined) && form.Loaded !== null && (
        <form.Loaded
          slug={slug}
          id={id}
          circumstance={chosen ?? null}
          terms={terms}
          today={today}
          onClose={() => setOpen(null)}
          onKept={() => {
            setOpen(null);
            router.refresh();
          }}
          onGone={() => {
            setOpen(null);
            setSaid(t('removed'));
            router.refresh();
          }}
        />
      )}
    </>
  );
}
