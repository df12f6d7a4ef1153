import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Drawn } from '@/components/ui/drawn';
import { markup } from '@/components/ui/markup';
import type { Posts } from './thread-words';

interface NoMeetingsProps extends Posts {
  /** Where the first one is added, without the language; null for who may not. */
  readonly addAt: `/${string}` | null;
}

/** The two posts, with nothing between them yet. */
export function NoMeetings({ ours, theirs, addAt }: NoMeetingsProps) {
  const t = useTranslations('reciprocity.empty');
  return (
    <div className="rounded-m border-[1.5px] border-line-strong border-dashed p-4 wide:p-6">
      <Drawn
        as="div"
        aria-hidden="true"
        className="ledger"
        markup={markup`<div class="ledger-head"><span class="serif" translate="no">${ours}</span><span class="serif" translate="no">${theirs}</span></div>
          <div class="ledger-years h-24"></div>`}
      />
      <h2 className="serif mt-4 text-xl">{t('title')}</h2>
      <p className="mt-1.5 max-w-[36em] text-ink-2">{t('why', { ours, theirs })}</p>
      {addAt !== null && (
        <div className="mt-3.5">
          <ButtonLink href={addAt} look="primary">
            {t('add')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
