import { useLocale, useTranslations } from 'next-intl';
import { PageLinks } from '@/components/layout/page-links';
import { Fold } from '@/components/ui/fold';
import { Sheet } from '@/components/ui/sheet';
import type { Adoption, TypedNames as Typed } from '@/lib/domain/places/queries';
import { formatInstantDay } from '@/lib/platform/i18n/format';
import { TypedNames } from './typed-names';

interface TypedNamesSheetProps {
  readonly municipality: { readonly slug: string; readonly name: string };
  readonly typed: Typed;
  readonly adoptions: readonly Adoption[];
  readonly mayAdopt: boolean;
}

/** What a municipality typed and VVSG can adopt, and folded what it adopted. Nothing at all when there is neither. */
export function TypedNamesSheet({ municipality: { slug, name: municipality }, typed, adoptions, mayAdopt }: TypedNamesSheetProps) {
  const t = useTranslations('places.typed');
  const locale = useLocale();
  const { rows, total, page, pages } = typed;
  if (total + adoptions.length === 0) return null;
  return (
    <Sheet title={t('title')} side={t('count', { count: total })}>
      {total > 0 && <p className="mb-2 max-w-measure text-ink-2">{t('why', { municipality })}</p>}
      <TypedNames names={rows} mayAdopt={mayAdopt} />
      <PageLinks path={`/platform/municipalities/${slug}`} page={page} pages={pages} />
      {adoptions.length > 0 && (
        <Fold summary={t('history')} side={t('historyCount', { count: adoptions.length })}>
          <ol className="divide-y divide-line">
            {adoptions.map(({ id, at, actorName: actor, name }) => (
              <li key={id} className="grid gap-x-6 gap-y-0.5 py-2.5 wide:grid-cols-[11rem_minmax(0,1fr)] wide:items-baseline">
                <time dateTime={at.toISOString()} className="text-s text-ink-2">
                  {formatInstantDay(at, locale)}
                </time>
                <span className="min-w-0 [overflow-wrap:anywhere]">{t('historyLine', { actor, name })}</span>
              </li>
            ))}
          </ol>
        </Fold>
      )}
    </Sheet>
  );
}
