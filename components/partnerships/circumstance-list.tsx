'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useSentences } from '@/components/form/sentences';
import { useLoaded } from '@/components/form/use-loaded';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
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
  const sentence = useSentences();
  const locale = useLocale();
  const router = useRouter();
  const form = useLoaded(() => import('./circumstance-dialog').then(({ CircumstanceDialog }) => CircumstanceDialog));
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const message = useRef<HTMLParagraphElement>(null);
  const chosen = circumstances.find((each) => each.id === open);
  const nameOf = (code: string) => terms.find((term) => term.code === code)?.name ?? code;

  // The button that was pressed is gone with its row: what happened takes the focus.
  useEffect(() => {
    if (said !== '') message.current?.focus();
  }, [said]);

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
      {said !== '' && (
        <p ref={message} tabIndex={-1} role="status" className="py-2 font-semibold text-s">
          {said}
        </p>
      )}
      {form.failed && (
        <Notice urgent sign="plug" className="my-2">
          {sentence({ code: 'unavailable' })}
        </Notice>
      )}
      <Button size="small" className="mt-3" onClick={() => ask('new')}>
        {t('add')}
      </Button>
      {(open === 'new' || chosen !== undefined) && form.Loaded !== null && (
        <form.Loaded
          slug={slug}
          id={id}
          circumstance={chosen ?? null}
          terms={terms}
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
