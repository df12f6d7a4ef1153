import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { ProperName } from '@/components/ui/proper-name';
import { RowHead } from '@/components/ui/row-head';
import { Sheet } from '@/components/ui/sheet';
import type { Partnership } from '@/lib/domain/partnerships/queries/page';
import { formatPeriod } from '@/lib/platform/i18n/when';

type Participant = Partnership['participants'][number];

interface ParticipantTableProps {
  readonly participants: readonly Participant[];
  readonly thisYear: number;
}

/** Who takes part on our side, the lead first. */
export function ParticipantTable({ participants, thisYear }: ParticipantTableProps) {
  const t = useTranslations('partnerships');
  const locale = useLocale();
  const years = ({ fromYear, untilYear }: Participant) => {
    if (fromYear !== null && untilYear !== null) {
      return formatPeriod({ from: String(fromYear), until: String(untilYear) }, locale, 'short');
    }
    if (untilYear !== null) return t('page.untilYear', { year: String(untilYear) });
    if (fromYear === null) return t('page.notKnown');
    return t(fromYear > thisYear ? 'page.laterYear' : 'page.fromYear', { year: String(fromYear) });
  };
  const head = (
    <>
      <ColumnHead>{t('page.municipality')}</ColumnHead>
      <ColumnHead>{t('page.part')}</ColumnHead>
      <ColumnHead>{t('page.years')}</ColumnHead>
    </>
  );
  return (
    <Sheet title={t('page.participants')}>
      <DataTable caption={t('page.participantsCaption')} captionHidden head={head} minWidth={380}>
        {participants.map((participant) => (
          <tr key={participant.id}>
            <RowHead>
              <ProperName>{participant.name}</ProperName> {participant.leads && <Badge>{t('page.lead')}</Badge>}
            </RowHead>
            <Cell>{t(`participation.${participant.state}`)}</Cell>
            <Cell>
              {participant.state === 'invited' || participant.state === 'declined' ? (
                <span className="text-ink-3">–</span>
              ) : (
                years(participant)
              )}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </Sheet>
  );
}
