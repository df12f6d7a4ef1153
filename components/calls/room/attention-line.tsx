import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AttentionItem } from '@/components/guidance/attention/attention-item';
import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/domain/access/rules';
import type { RunningCall } from '@/lib/domain/calls/queries/list';
import type { CallPoint } from '@/lib/domain/calls/rules/attention';
import { formatWhen } from '@/lib/platform/i18n/when';

interface AttentionLineProps {
  readonly slug: string;
  readonly point: CallPoint<RunningCall>;
  readonly today: string;
  /** Whoever looks can do something about it. */
  readonly acts: boolean;
  /** Only the first action of a page is primary. */
  readonly isFirst: boolean;
}

/** One thing that a call asks: what it is, of which call, and the way to where it is put right. */
export function AttentionLine({ slug, point, today, acts, isFirst }: AttentionLineProps) {
  const t = useTranslations('calls.attention');
  const locale = useLocale() as Locale;
  const { call, kind } = point;
  const room = `/m/${slug}/grants` as const;
  const ofRegulation = kind === 'regulation_ends';
  const href = ofRegulation ? (`${room}/regulations/${call.regulation.id}` as const) : (`${room}/calls/${call.id}` as const);
  const rich = {
    title: call.title,
    opens: formatWhen(call.opensOn, locale),
    closes: call.closesOn === null ? 'none' : formatWhen(call.closesOn, locale),
    b: (chunks: ReactNode) => <b>{chunks}</b>,
    call: (chunks: ReactNode) => <Link href={`${room}/calls/${call.id}`}>{chunks}</Link>,
  };
  const why =
    kind === 'regulation_ends'
      ? t.rich('regulation_endsWhy', { ...rich, regulation: call.regulation.name, until: formatWhen(point.until, locale) })
      : kind === 'not_published'
        ? t.rich(call.opensOn === today ? 'not_publishedToday' : 'not_publishedWhy', rich)
        : t.rich('closes_soonWhy', rich);
  return (
    <AttentionItem
      sign={<Icon sign={ofRegulation ? 'balloon' : 'clock'} size={20} className={ofRegulation ? 'text-discuss' : 'text-ink-2'} />}
      title={kind === 'closes_soon' ? t('closes_soon', { days: point.days }) : t(kind)}
      action={
        acts && (
          <ButtonLink
            look={isFirst ? 'primary' : 'secondary'}
            href={href}
            aria-label={t(ofRegulation ? 'openRegulationOf' : 'openOf', { title: ofRegulation ? call.regulation.name : call.title })}
          >
            {t(ofRegulation ? 'openRegulation' : 'open')}
          </ButtonLink>
        )
      }
    >
      {why}
    </AttentionItem>
  );
}
