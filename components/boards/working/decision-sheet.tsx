import { useLocale, useTranslations } from 'next-intl';
import { ProperName } from '@/components/ui/proper-name';
import type { Board } from '@/lib/domain/boards/queries/page';
import { BOARD_NAME_MAX, COUNCIL_NUMBER_MAX } from '@/lib/domain/boards/rules';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { formatWhen } from '@/lib/platform/i18n/when';
import { FactsSheet } from './facts-sheet';

interface DecisionSheetProps {
  readonly slug: string;
  readonly board: Pick<Board, 'id' | 'name' | 'councilDate' | 'councilNumber'>;
  readonly edits: boolean;
}

/** What a board is called, and the decision of the council on which it rests. */
export function DecisionSheet({ slug, board, edits }: DecisionSheetProps) {
  const t = useTranslations('boards.facts');
  const locale = useLocale();
  const { id, name, councilDate, councilNumber } = board;
  return (
    <FactsSheet
      slug={slug}
      boardId={id}
      part="facts"
      edits={edits}
      facts={[
        {
          name: 'name',
          label: t('name'),
          value: name,
          rules: { required: true, maxLength: BOARD_NAME_MAX },
          shown: <ProperName>{name}</ProperName>,
        },
        {
          name: 'councilDate',
          label: t('councilDate'),
          value: councilDate ?? '',
          rules: { when: { precision: 'day', earliest: OLDEST_YEAR } },
          shown: councilDate === null ? null : formatWhen(councilDate, locale),
        },
        {
          name: 'councilNumber',
          label: t('councilNumber'),
          value: councilNumber,
          rules: { maxLength: COUNCIL_NUMBER_MAX },
          hint: t('councilNumberHint'),
          shown: councilNumber === '' ? null : <ProperName>{councilNumber}</ProperName>,
        },
      ]}
    />
  );
}
