import { MessagePage } from '@/components/layout/message-page';
import { buttonClass } from '@/components/ui/button-class';
import { Logo } from '@/components/ui/logo';
import type { Locale } from '@/lib/domain/access/rules';
import { DATABASE_AWAY } from '@/lib/platform/database-away';
import en from '@/lib/platform/i18n/messages/en/failure.json';
import nl from '@/lib/platform/i18n/messages/nl/failure.json';

const WORDS: Record<Locale, typeof nl> = { nl, en };

interface FailureProps {
  readonly locale: Locale;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * The database is away; or what nobody expected, with the number under which it stands in the log. Carries its own words: nothing else
 * may be there.
 */
export function Failure({ locale, error, retry }: FailureProps) {
  const words = WORDS[locale];
  const digest = error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined;
  const isAway = digest === DATABASE_AWAY;
  return (
    <MessagePage
      logo={<Logo size={56} />}
      title={isAway ? words.awayTitle : words.title}
      text={isAway ? words.awayText : words.text}
      number={isAway ? undefined : (digest ?? '–')}
      actions={
        <>
          <button type="button" onClick={retry} className={buttonClass('primary')}>
            {words.retry}
          </button>
          <a href={`/${locale}`} className={buttonClass()}>
            {words.home}
          </a>
        </>
      }
    />
  );
}
