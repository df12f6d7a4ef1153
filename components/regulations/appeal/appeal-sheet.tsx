import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import { AppealLine } from './appeal-line';
import { AppealList } from './appeal-list';
import type { AppealView } from './appeal-props';

interface AppealSheetProps {
  readonly slug: string;
  /** The latest first. */
  readonly texts: readonly { readonly fromDate: string; readonly text: string }[];
  readonly today: string;
  readonly lastYear: number;
  /** Whoever looks may change it. */
  readonly edits: boolean;
}

/** How one goes against a decision, as letters will say it; empty at first, and then no letter is made. */
export function AppealSheet({ slug, texts, today, lastYear, edits }: AppealSheetProps) {
  const t = useTranslations('regulations.appeal');
  const { regulations } = useMessages();
  const used = texts.find(({ fromDate }) => fromDate <= today)?.fromDate;
  const views = texts.map((each): AppealView => {
    const standing = each.fromDate > today ? 'coming' : each.fromDate === used ? 'used' : 'replaced';
    return { ...each, id: each.fromDate, standing };
  });
  return (
    <Sheet title={t('title')} side={t('legal')} id="appeal" className="mt-4 wide:mt-6">
      <p className="max-w-[44em]">{t('what')}</p>
      {edits ? (
        <FormWords refusedBy={['regulations']} own={{ regulations: { appeal: regulations.appeal } }}>
          <AppealList slug={slug} views={views} today={today} lastYear={lastYear} />
        </FormWords>
      ) : views.length === 0 ? (
        <p className="mt-2 text-ink-2">{t('empty')}</p>
      ) : (
        <ul className="mt-2 divide-y divide-line">
          {views.map((view) => (
            <li key={view.id} className="py-2.5">
              <AppealLine view={view} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
