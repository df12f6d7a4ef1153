'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { WhenField } from '@/components/form/when-field';
import { Dialog } from '@/components/ui/dialog';
import { TextButton } from '@/components/ui/text-button';
import { countBoardAction } from '@/lib/domain/boards/actions';
import { type Counted, GENDERS } from '@/lib/domain/boards/rules/composition';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import { keptAsWritten } from '@/lib/platform/i18n/when';

interface CountDialogProps {
  readonly slug: string;
  readonly board: { readonly id: string } & Counted;
  readonly today: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

type Values = Record<keyof Counted, string>;

const FIELDS = {
  all: { women: 'allWomen', men: 'allMen', others: 'allOthers' },
  voting: { women: 'votingWomen', men: 'votingMen', others: 'votingOthers' },
} as const;

/** How many sit there by gender, and how many of them vote. */
export function CountDialog({ slug, board, today, onClose, onDone }: CountDialogProps) {
  const t = useTranslations('boards.count');
  const locale = useLocale();
  const { id: boardId } = board;
  const kept = (number: number | null) => String(number ?? '');
  const actionForm = useActionForm<Values, unknown>({
    defaultValues: {
      countedOn: keptAsWritten(board.countedOn, locale),
      allWomen: kept(board.allWomen),
      allMen: kept(board.allMen),
      allOthers: kept(board.allOthers),
      votingWomen: kept(board.votingWomen),
      votingMen: kept(board.votingMen),
      votingOthers: kept(board.votingOthers),
    },
    action: (values, { base }) => countBoardAction(slug, { boardId, base, change: values }),
    onDone,
  });
  return (
    <Dialog title={t('title')} context={t('lead')} close={t('close')} onClose={onClose}>
      <ActionForm actionForm={actionForm}>
        <WhenField
          name="countedOn"
          label={t('countedOn')}
          hint={t('countedHint', { today: keptAsWritten(today, locale) })}
          when={{ precision: 'day', earliest: OLDEST_YEAR }}
          required
        />
        {(['all', 'voting'] as const).map((group) => (
          <fieldset key={group} className="mt-5 min-w-0">
            <legend className="font-bold">{t(group)}</legend>
            <div className="mt-2 grid grid-cols-3 gap-3">
              {GENDERS.map((gender) => (
                <TextField
                  key={gender}
                  name={FIELDS[group][gender]}
                  label={t(`of.${gender}`)}
                  rules={{ required: true, maxLength: 4 }}
                  autoComplete="off"
                />
              ))}
            </div>
          </fieldset>
        ))}
        <FormActions submit={t('save')}>
          <TextButton onClick={onClose}>{t('cancel')}</TextButton>
        </FormActions>
      </ActionForm>
    </Dialog>
  );
}
