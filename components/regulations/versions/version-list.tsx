import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Regulation } from '@/lib/domain/regulations/queries/page';
import type { SwitchWords } from '../switch-words';
import { VersionChanges } from './version-changes';
import { VersionStanding } from './version-standing';

interface VersionListProps {
  readonly slug: string;
  readonly regulation: Regulation;
  /** The one that the page shows. */
  readonly shownId: string;
  readonly words: SwitchWords;
  readonly today: string;
}

/** All versions, the latest first: each can be opened, and says what is otherwise than in the one before. */
export function VersionList({ slug, regulation: { id, versions }, shownId, words, today }: VersionListProps) {
  const t = useTranslations('regulations.versions');
  const page = `/m/${slug}/grants/regulations/${id}` as const;
  return (
    <Sheet title={t('title')} side={t('side')} id="versions" className="mt-4 wide:mt-6">
      <ul className="divide-y divide-line">
        {versions.toReversed().map((version) => {
          const before = versions.filter(({ no }) => no < version.no).at(-1);
          return (
            <li key={version.id} className="py-3.5">
              <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 wide:flex-nowrap">
                <VersionStanding version={version} today={today} />
                {version.id === shownId ? (
                  <span className="flex-none text-ink-2 text-s">{t('shown')}</span>
                ) : (
                  <Link href={`${page}?version=${version.no}`} className="flex-none text-s max-wide:py-2.5 print:hidden">
                    {t('open', { no: version.no })}
                  </Link>
                )}
              </div>
              <div className="mt-1.5">
                {before === undefined ? (
                  <p className="text-ink-2 text-s">{t('first')}</p>
                ) : (
                  <>
                    <p className="text-ink-2 text-s">{t('against', { no: before.no })}</p>
                    <VersionChanges version={version} before={before} words={words} />
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
