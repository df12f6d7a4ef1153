import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Cell } from '@/components/ui/cell';
import { ColumnHead } from '@/components/ui/column-head';
import { DataTable } from '@/components/ui/data-table';
import { RowHead } from '@/components/ui/row-head';
import { Sheet } from '@/components/ui/sheet';
import { ACTOR_GROUPS, type ActorGroup } from '@/lib/domain/partnerships/rules/facts';
import { ActorCell } from './actor-cell';
import { InvolvedDepartments, type InvolvedDepartmentsProps } from './involved-departments';
import { SeenMark } from './seen-mark';

interface InvolvementSheetProps extends InvolvedDepartmentsProps {
  readonly thisYear: number;
}

/** Rows as low as what can be pressed in them, their name beside the first line. */
const EDITED = '[&>*]:py-1! [&>td]:align-top! [&>th]:align-top! [&>th]:pt-[11px]!';
/** On paper a tick and its year, without what is pressed. */
const PLAIN_ON_PAPER =
  'print:[&_button]:hidden print:[&_input]:border-transparent print:[&_label]:ml-0 print:[&_label]:size-5 print:[&_select]:min-h-0 print:[&_select]:py-0 print:[&_select+svg]:hidden';

/** Who takes part on each side and when that was last seen: ticks that are saved as one goes, for who may. */
export function InvolvementSheet(props: InvolvementSheetProps) {
  const t = useTranslations('partnerships.involvement');
  const words = useTranslations('partnerships.actor');
  const { partnerships } = useMessages();
  const { municipality, partnership, thisYear, edits } = props;
  const several = partnership.participants.filter(({ state }) => state === 'accepted').length > 1;
  const mayEdit = edits.own || edits.partner;
  const known = partnership.ours.length + partnership.theirs.length + partnership.departments.length > 0;
  const at = { slug: municipality.slug, id: partnership.id, thisYear };
  const nameOf = (id: string) => partnership.participants.find((each) => each.id === id)?.name;

  const ours = (group: ActorGroup) => {
    const seen = partnership.ours.filter(({ actorGroup }) => actorGroup === group);
    const own = seen.find(({ municipalityId }) => municipalityId === municipality.id)?.lastSeenYear ?? null;
    const others = seen.filter(({ municipalityId }) => municipalityId !== municipality.id);
    const shown = edits.own ? others : seen;
    const side = several ? t('oursOf', { municipality: municipality.name }) : t('ours').toLowerCase();
    return (
      <>
        {edits.own && (
          <ActorCell
            {...at}
            group={group}
            side="ours"
            what={t('what', { group: words(group), side })}
            year={own}
            whose={several ? municipality.name : undefined}
          />
        )}
        {shown.map(({ municipalityId, lastSeenYear }) => (
          <SeenMark key={municipalityId} year={lastSeenYear} whose={several ? nameOf(municipalityId) : undefined} under={edits.own} />
        ))}
        {!edits.own && seen.length === 0 && <SeenMark year={null} />}
      </>
    );
  };
  const theirs = (group: ActorGroup) => {
    const year = partnership.theirs.find(({ actorGroup }) => actorGroup === group)?.lastSeenYear ?? null;
    if (!edits.partner) return <SeenMark year={year} />;
    return (
      <ActorCell
        {...at}
        group={group}
        side="theirs"
        what={t('what', { group: words(group), side: t('theirs').toLowerCase() })}
        year={year}
      />
    );
  };

  if (!mayEdit && !known) {
    return (
      <Sheet id="involved" title={t('title')}>
        <p className="text-ink-2">{t('empty')}</p>
      </Sheet>
    );
  }
  const head = (
    <>
      <ColumnHead className="w-[34%]">{t('group')}</ColumnHead>
      <ColumnHead>{t('ours')}</ColumnHead>
      <ColumnHead>{t('theirs')}</ColumnHead>
    </>
  );
  return (
    <Sheet id="involved" title={t('title')} side={mayEdit ? <span className="noscript:hidden print:hidden">{t('side')}</span> : undefined}>
      <FormWords refusedBy={['partnerships']} own={{ partnerships: { involvement: partnerships.involvement } }}>
        <div className={PLAIN_ON_PAPER}>
          <DataTable caption={t('caption')} captionHidden head={head}>
            {ACTOR_GROUPS.map((group) => (
              <tr key={group} className={`max-wide:[&>*]:px-1! max-wide:[&>th]:pl-0! ${mayEdit ? EDITED : ''}`}>
                <RowHead className="leading-snug first-letter:uppercase max-wide:min-w-0! max-wide:hyphens-auto max-wide:text-s">
                  {words(group)}
                </RowHead>
                <Cell>{ours(group)}</Cell>
                <Cell>{theirs(group)}</Cell>
              </tr>
            ))}
          </DataTable>
        </div>
        <InvolvedDepartments {...props} />
      </FormWords>
    </Sheet>
  );
}
