'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmStep } from '@/components/form/confirm-step';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { confirmYearAction } from '@/lib/domain/resources/actions';
import { type NamedRecord, NamedRecords } from './named-records';

export interface ConfirmYearDialogProps {
  readonly slug: string;
  readonly year: number;
  readonly isOver: boolean;
  /** The year was confirmed before: what is open still goes with it now. */
  readonly again: boolean;
  /** What is open, as it stands on the page. */
  readonly seen: readonly { readonly recordId: string; readonly version: number }[];
  /** What is open now, when the year was confirmed before. */
  readonly openRecords: readonly NamedRecord[];
  /** Of these is not known yet what was spent. */
  readonly toFillIn: readonly NamedRecord[];
  readonly onClose: () => void;
  /** How many records were locked. */
  readonly onDone: (records: number) => void;
}

/** What confirming a year means and what is still unknown; for a year that is not over yet first the advice to wait. */
export function ConfirmYearDialog(props: ConfirmYearDialogProps) {
  const { slug, year, isOver, again, seen, openRecords, toFillIn, onClose, onDone } = props;
  const t = useTranslations('resources.room.confirm');
  const [isSure, setIsSure] = useState(isOver || again);
  const of = { year: String(year) };
  return (
    <Dialog title={t('title', of)} close={t('close')} onClose={onClose}>
      <p>{t('what', of)}</p>
      {again && <NamedRecords title={t('openRecords', { count: openRecords.length })} records={openRecords} />}
      {!again && toFillIn.length > 0 && <NamedRecords title={t('missing', { count: toFillIn.length })} records={toFillIn} />}
      <p className="mt-2 text-s text-ink-2">
        {toFillIn.length === 0 ? t('complete') : `${again ? `${t('missingOfThem', { count: toFillIn.length })} ` : ''}${t('missingHint')}`}
      </p>
      <div className="mt-5 border-t border-line pt-4">
        {isSure ? (
          <ConfirmStep
            title={again ? t('sureAgain') : isOver ? t('sure', of) : t('sureRunning', of)}
            confirm={again ? t('buttonAgain') : t('button')}
            cancel={t('cancel')}
            action={() => confirmYearAction(slug, { year, seen: [...seen] })}
            onCancel={onClose}
            onDone={({ records }) => onDone(records)}
          >
            {t('sureWhat')}
          </ConfirmStep>
        ) : (
          <>
            <Notice title={t('running', of)} className="mb-4">
              {t('runningWhy')}
            </Notice>
            <div className="flex flex-wrap gap-2.5">
              <Button look="primary" onClick={onClose}>
                {t('wait')}
              </Button>
              <Button onClick={() => setIsSure(true)}>{t('anyway')}</Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
