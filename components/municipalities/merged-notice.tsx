import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { dayAfter } from '@/lib/domain/municipalities/rules';
import { formatWhen } from '@/lib/platform/i18n/when';

interface MergedNoticeProps {
  readonly merged: {
    readonly name: string;
    /** Its last day, `YYYY-MM-DD`. */
    readonly endedOn: string;
    readonly successor: { readonly slug: string; readonly name: string };
  };
}

/** What became of a municipality that merged, with the way to the one that carries it on. Leads nowhere by itself. */
export function MergedNotice({ merged: { name, endedOn, successor } }: MergedNoticeProps) {
  const t = useTranslations('municipalities.merged');
  const day = formatWhen(dayAfter(endedOn), useLocale());
  // A name with hyphens stays on one line where there is room for it.
  const kept = (words: ReactNode) => <span className="wide:whitespace-nowrap">{words}</span>;
  return (
    <div className="pb-6">
      <PageHead
        title={t.rich('heading', { name, day, successor: successor.name, kept })}
        context={t('what', { name, successor: successor.name })}
      />
      <ButtonLink href={`/m/${successor.slug}`} look="primary">
        {t('goTo', { successor: successor.name })}
      </ButtonLink>
    </div>
  );
}
