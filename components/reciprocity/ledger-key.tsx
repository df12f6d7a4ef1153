import { useTranslations } from 'next-intl';
import { Drawn } from '@/components/ui/drawn';
import { type Markup, markup } from '@/components/ui/markup';
import type { LedgerYear } from '@/lib/domain/reciprocity/rules/ledger';
import { threadLine } from './thread-line';

interface LedgerKeyProps {
  readonly years: readonly LedgerYear[];
  readonly hasBands: boolean;
}

/** As many people as give the samples their thickness. */
const SAMPLE = { ours: 4, theirs: 4 };

/** What each shape means: only those that are in the picture. */
export function LedgerKey({ years, hasBands }: LedgerKeyProps) {
  const t = useTranslations('reciprocity.key');
  const threads = years.flatMap((year) => year.threads);
  const has = {
    ours: threads.some(({ setting, status }) => setting === 'at_partner' && status === 'done'),
    theirs: threads.some(({ setting, status }) => setting === 'with_us' && status === 'done'),
    planned: threads.some(({ status }) => status === 'planned'),
    online: threads.some(({ setting }) => setting === 'online'),
    third_place: threads.some(({ setting }) => setting === 'third_place'),
    at_home: threads.some(({ setting }) => setting === 'at_home'),
    cancelled: threads.some(({ status }) => status === 'cancelled'),
    circumstance: hasBands,
  } as const;
  const drawn = (setting: Parameters<typeof threadLine>[0]['thread']['setting'], status: 'done' | 'planned' | 'cancelled' = 'done') =>
    threadLine({ thread: { setting, status }, people: SAMPLE, label: null });
  const samples: Readonly<Record<keyof typeof has, Markup>> = {
    ours: drawn('at_partner'),
    theirs: drawn('with_us'),
    planned: drawn('at_partner', 'planned'),
    online: drawn('online'),
    third_place: drawn('third_place'),
    at_home: markup`<i class="line"></i><i class="thread-end"></i>`,
    cancelled: drawn('at_partner', 'cancelled'),
    circumstance: markup`<i class="band-sample"></i>`,
  };
  const shown = (Object.keys(has) as (keyof typeof has)[]).filter((each) => has[each]);
  return (
    <Drawn
      as="div"
      className="mt-3 border-t border-line pt-3 text-s text-ink-2 print:mt-1 print:pt-1"
      markup={markup`<p class="flex flex-wrap gap-x-5 gap-y-2 print:gap-y-0.5">
        <span class="sr-only">${t('title')}: </span>
        ${shown.map((each) => markup`<span class="key-item"><span class="thread-sample" aria-hidden="true">${samples[each]}</span>${t(each)}</span> `)}
        <span>${t('thicker')}</span>
      </p>`}
    />
  );
}
