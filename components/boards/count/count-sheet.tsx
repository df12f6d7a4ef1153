import { useLocale, useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { Icon } from '@/components/ui/icon';
import { RowHead } from '@/components/ui/row-head';
import { Sheet } from '@/components/ui/sheet';
import type { Board } from '@/lib/domain/boards/queries/page';
import { type Counted, GENDERS, sideOfTwoThirds, strictestShare, sumOf, totalsOf } from '@/lib/domain/boards/rules/composition';
import { formatWhen } from '@/lib/platform/i18n/when';
import { CountEditor } from './count-editor';

interface CountSheetProps {
  readonly slug: string;
  readonly board: Pick<Board, 'id'> & Counted;
  readonly today: string;
  readonly edits: boolean;
}

/** How many sit and vote in a board by gender: totals of one day, never of one person. */
export function CountSheet({ slug, board, today, edits }: CountSheetProps) {
  const t = useTranslations('boards.count');
  const locale = useLocale();
  const { boards } = useMessages();
  const [all, voting] = [totalsOf(board, 'all'), totalsOf(board, 'voting')];
  const share = strictestShare(board);
  return (
    <Sheet title={t('title')} side={board.countedOn === null ? undefined : t('on', { day: formatWhen(board.countedOn, locale) })}>
      <p className="mb-2 text-s text-ink-2">{t('lead')}</p>
      {all === null || voting === null ? (
        <p>{t('none')}</p>
      ) : (
        <DataTable
          caption={t('caption')}
          captionHidden
          head={
            <>
              <ColumnHead>{t('gender')}</ColumnHead>
              <ColumnHead figure>{t('allShort')}</ColumnHead>
              <ColumnHead figure>{t('votingShort')}</ColumnHead>
            </>
          }
          foot={
            <tr>
              <RowHead>{t('total')}</RowHead>
              <Cell figure>{sumOf(all)}</Cell>
              <Cell figure>{sumOf(voting)}</Cell>
            </tr>
          }
        >
          {GENDERS.map((gender) => (
            <tr key={gender}>
              <RowHead>{t(`of.${gender}`)}</RowHead>
              <Cell figure>{all[gender]}</Cell>
              <Cell figure>{voting[gender]}</Cell>
            </tr>
          ))}
        </DataTable>
      )}
      {share !== null && sideOfTwoThirds(share) === 'less' && (
        <p className="mt-3 flex items-start gap-2 text-s">
          <Icon sign="ticked_circle" size={18} className="mt-0.5 text-met" />
          <span>{t('kept', { most: Math.floor((share.total * 2) / 3), total: share.total })}</span>
        </p>
      )}
      {edits && (
        <FormWords refusedBy={['boards']} own={{ boards: { count: boards.count } }}>
          <CountEditor slug={slug} board={board} today={today} />
        </FormWords>
      )}
    </Sheet>
  );
}
