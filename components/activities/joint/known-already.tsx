'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useSearch } from '@/components/form/use-search';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/domain/access/rules';
import { findAlikeActivitiesAction } from '@/lib/domain/activities/actions';
import type { AlikeActivity } from '@/lib/domain/activities/queries/joint';
import { periodOf } from '@/lib/domain/activities/rules/when';
import { formatPeriod } from '@/lib/platform/i18n/when';

interface KnownAlreadyProps {
  readonly slug: string;
  /** What was answered so far: the partnerships, and when, as it is typed. */
  readonly partnershipIds: readonly string[];
  readonly from: string;
  readonly until: string;
}

/**
 * Shows what another municipality recorded already over those days in a joint partnership, while a second one is typed; when it cannot find
 * out, it says nothing. Reads `activities.joint`.
 */
export function KnownAlready({ slug, partnershipIds, from, until }: KnownAlreadyProps) {
  const t = useTranslations('activities.joint');
  const locale = useLocale() as Locale;
  const asked = partnershipIds.length === 0 || from.trim() === '' ? null : [from.trim(), until.trim(), ...partnershipIds].join('\n');
  const last = useRef<string | null>(null);
  const { state, options, ask } = useSearch<AlikeActivity>(async () => {
    const answer = await findAlikeActivitiesAction(slug, { partnershipIds, from, until });
    return answer.ok ? answer.value : null;
  });

  useEffect(() => {
    if (last.current === asked) return;
    last.current = asked;
    ask(asked);
  });

  const found = state === 'failed' ? [] : options;
  const when = (activity: AlikeActivity) => {
    const period = periodOf(activity);
    return period === null ? '' : formatPeriod(period, locale);
  };
  return (
    <div role="status" className="max-w-[520px]">
      {found.length > 0 && (
        <div className="mt-2.5 flex gap-2 text-s leading-snug">
          <Icon sign="info" className="mt-px flex-none text-ink-2" />
          <div className="min-w-0 [overflow-wrap:anywhere]">
            <p>{t('known')}</p>
            <ul>
              {found.map((activity) => (
                <li key={activity.id} className="py-0.5">
                  <Link href={`/m/${slug}/activities/${activity.id}`} className="inline-block max-wide:py-2.5">
                    {activity.title}
                  </Link>{' '}
                  <span className="text-ink-2">{t('knownBy', { when: when(activity), municipality: activity.municipality })}</span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
