'use client';

import { useTranslations } from 'next-intl';
import { SavedValueLine } from '@/components/form/saved-value-line';
import { useEarlyEntry } from '@/components/form/use-early-entry';
import { useSavedValue } from '@/components/form/use-saved-value';
import { Icon } from '@/components/ui/icon';
import { TextButton } from '@/components/ui/text-button';
import { setOwnActorAction, setPartnerActorAction } from '@/lib/domain/partnerships/actions';
import type { ActorGroup, Side } from '@/lib/domain/partnerships/rules/facts';
import { SeenYear } from './seen-year';

interface ActorCellProps {
  readonly slug: string;
  /** The partnership. */
  readonly id: string;
  readonly group: ActorGroup;
  readonly side: Side;
  /** The cell in words: "scholen, onze kant". */
  readonly what: string;
  /** The year in which the group was last seen; null when it takes no part. */
  readonly year: number | null;
  readonly thisYear: number;
  /** The municipality in hand, where several take part. */
  readonly whose?: string | undefined;
}

const yearOf = (value: unknown) => (typeof value === 'number' ? value : null);

/** A tick with its year, each saved as soon as it is set. */
export function ActorCell({ slug, id, group, side, what, year, thisYear, whose }: ActorCellProps) {
  const t = useTranslations('partnerships.involvement');
  const action = side === 'ours' ? setOwnActorAction : setPartnerActorAction;
  const { shown, set, resolve, ...state } = useSavedValue({
    value: year,
    save: (next, base) => action(slug, { partnershipId: id, group, base, year: next }),
  });
  const tick = (checked: boolean) => set(checked ? thisYear : null);
  const box = useEarlyEntry(shown !== null, ({ checked }) => tick(checked));
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-0.5">
        <label className="relative -ml-[9px] grid size-[38px] flex-none place-items-center max-wide:-ml-3 max-wide:size-11">
          <input
            ref={box}
            type="checkbox"
            autoComplete="off"
            aria-label={what}
            checked={shown !== null}
            onChange={({ target }) => tick(target.checked)}
            className="peer size-5 cursor-pointer appearance-none rounded-s border border-line-strong bg-surface hover:border-ink"
          />
          <Icon sign="check" size={16} className="pointer-events-none absolute opacity-0 peer-checked:opacity-100" />
        </label>
        {shown !== null && (
          // The list says it by its own name.
          <span aria-hidden="true" className="text-ink-2 text-s">
            {t('seenIn')}
          </span>
        )}
        {shown !== null && <SeenYear what={what} year={shown} thisYear={thisYear} choose={set} />}
        {whose !== undefined && shown !== null && <span className="text-ink-2 text-s">{whose}</span>}
        {shown !== null && shown < thisYear && (
          <TextButton
            aria-label={t('stillWhat', { what, year: String(thisYear) })}
            className="min-h-[38px] px-1.5 text-s"
            onClick={() => set(thisYear)}
          >
            {t('still', { year: String(thisYear) })}
          </TextButton>
        )}
      </div>
      <SavedValueLine
        {...state}
        resolve={(choice) => resolve(choice, yearOf(state.conflict?.theirs))}
        format={(value) => (yearOf(value) === null ? t('none') : String(value))}
      />
    </div>
  );
}
