import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { ProperName } from '@/components/ui/proper-name';
import { Tabs } from '@/components/ui/tabs';
import type { Call } from '@/lib/domain/calls/queries/page';
import { useCallWords } from './call-phase';

interface CallHeadProps {
  readonly slug: string;
  readonly call: Call;
  readonly today: string;
  readonly current: 'facts' | 'history';
}

/** What the call is called, where it stands and until when, and its pages; of one that was withdrawn why. */
export function CallHead({ slug, call, today, current }: CallHeadProps) {
  const t = useTranslations('calls');
  const { phase, word, when } = useCallWords(today)(call);
  const page = `/m/${slug}/grants/calls/${call.id}` as const;
  return (
    <>
      <PageHead
        crumbs={[{ label: t('room.title'), href: `/m/${slug}/grants` }, { label: call.title }]}
        title={<ProperName>{call.title}</ProperName>}
        context={
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Badge>{word}</Badge>
            <span className="first-letter:uppercase">{when}</span>
          </p>
        }
        tabs={
          <Tabs
            label={t('page.tabs')}
            items={[
              { href: page, label: t('page.facts'), current: current === 'facts' },
              { href: `${page}/history` as const, label: t('page.history'), current: current === 'history' },
            ]}
          />
        }
      />
      {phase === 'withdrawn' && (
        <Notice title={t('page.withdrawn')} className="mb-4 whitespace-pre-line wide:mb-6">
          {t('page.withdrawnWhy', { reason: call.withdrawnReason })}
        </Notice>
      )}
    </>
  );
}
