import { useLocale, useTranslations } from 'next-intl';
import { PageHead } from '@/components/ui/page-head';
import { ProperName } from '@/components/ui/proper-name';
import { Tabs } from '@/components/ui/tabs';
import type { Board } from '@/lib/domain/boards/queries/page';
import { formatWhen } from '@/lib/platform/i18n/when';

interface BoardHeadProps {
  readonly municipality: { readonly slug: string };
  readonly board: Pick<Board, 'id' | 'name' | 'councilDate' | 'councilNumber' | 'endedOn'>;
  readonly current: 'board' | 'history';
}

/** Which board it is, on which decision of the council it rests, and its pages. */
export function BoardHead({ municipality, board, current }: BoardHeadProps) {
  const t = useTranslations('boards.page');
  const locale = useLocale();
  const { name, councilDate, councilNumber, endedOn } = board;
  const grants = `/m/${municipality.slug}/grants` as const;
  const page = `${grants}/boards/${board.id}` as const;
  const known = councilDate === null ? (councilNumber === '' ? 'none' : 'number') : councilNumber === '' ? 'date' : 'both';
  const day = (of: string | null) => (of === null ? '' : formatWhen(of, locale));
  return (
    <PageHead
      crumbs={[{ label: t('grants'), href: grants }, { label: t('boards'), href: `${grants}/boards` }, { label: name }]}
      title={<ProperName>{name}</ProperName>}
      context={
        <p>
          {t('rests', { known, day: day(councilDate), number: councilNumber })}
          {endedOn !== null && ` ${t('ended', { day: day(endedOn) })}`}
        </p>
      }
      tabs={
        <Tabs
          label={t('tabs')}
          items={[
            { href: page, label: t('board'), current: current === 'board' },
            { href: `${page}/history`, label: t('history'), current: current === 'history' },
          ]}
        />
      }
    />
  );
}
