import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import type { BoardWarning } from '@/lib/domain/boards/rules/composition';
import { useWarningWords, WARNING_LOOKS } from './warning-words';

/** What the decree says of a board that is not, or may not be, as it asks; nothing when all is. Nothing is locked by it. */
export function BoardWarnings({ warnings }: { readonly warnings: readonly BoardWarning[] }) {
  const t = useTranslations('boards.warning');
  const words = useWarningWords();
  const [gravest] = warnings;
  if (gravest === undefined) return null;
  return (
    <Sheet
      title={t('heading')}
      side={t('source')}
      className={`mb-4 wide:mb-6 ${gravest.level === 'legal' ? 'border-l-[6px] border-l-legal' : ''}`}
    >
      <ul className="divide-y divide-line">
        {warnings.map((warning) => {
          // What the decree says stands once beside all that is to be said of it.
          const isFirst = warnings.find(({ rule }) => rule === warning.rule) === warning;
          const { sign, ink } = WARNING_LOOKS[warning.level];
          return (
            <li key={`${warning.rule} ${warning.about}`} className="flex items-start gap-3 py-3 first:pt-1 last:pb-0">
              <Icon sign={sign} size={22} className={`mt-0.5 ${ink}`} />
              <div className="min-w-0 flex-1">
                <p className="font-semibold [overflow-wrap:anywhere]">{words.title(warning)}</p>
                <p className="text-s text-ink-2">
                  <b className={ink}>{words.level(warning.level)}.</b> {words.facts(warning)} {isFirst && words.passage(warning.rule)}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
