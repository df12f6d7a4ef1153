import { useTranslations } from 'next-intl';
import { TextButton } from '@/components/ui/text-button';

/** What held from a moment on, in words. */
export interface TimelineEntry {
  readonly id: string;
  readonly when: string;
  readonly what: string;
  /** Empty when nothing was said. */
  readonly why: string;
  readonly remark: string;
  /** Null for who may not. */
  readonly correct: (() => void) | null;
  readonly withdraw: (() => void) | null;
}

/** What can be done about one entry; nothing for who only reads. */
export function EntryActions({ entry: { what, correct, withdraw } }: { readonly entry: TimelineEntry }) {
  const t = useTranslations('partnerships.life');
  if (correct === null && withdraw === null) return null;
  const look = 'min-h-[38px] text-s max-wide:min-h-11';
  return (
    <span className="flex flex-wrap gap-x-4 print:hidden">
      {correct !== null && (
        <TextButton className={look} aria-label={t('correctWhat', { what })} onClick={correct}>
          {t('correct')}
        </TextButton>
      )}
      {withdraw !== null && (
        <TextButton className={look} aria-label={t('withdrawWhat', { what })} onClick={withdraw}>
          {t('withdraw')}
        </TextButton>
      )}
    </span>
  );
}
