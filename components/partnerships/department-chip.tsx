'use client';

import { SavedValueLine } from '@/components/form/saved-value-line';
import { useSavedValue } from '@/components/form/use-saved-value';
import { Icon } from '@/components/ui/icon';
import { chooseDepartmentAction } from '@/lib/domain/partnerships/actions';

interface DepartmentChipProps {
  readonly slug: string;
  /** The tie. */
  readonly id: string;
  readonly department: { readonly code: string; readonly name: string };
  readonly chosen: boolean;
}

/** One department that takes part or not, saved as soon as it is pressed. On or off never conflicts: the last one says. */
export function DepartmentChip({ slug, id, department, chosen }: DepartmentChipProps) {
  const { shown, set, resolve, ...state } = useSavedValue({
    value: chosen,
    save: (next) => chooseDepartmentAction(slug, { id, department: department.code, chosen: next }),
  });
  return (
    <li className={state.trouble === null ? undefined : 'basis-full'}>
      <button
        type="button"
        aria-pressed={shown}
        onClick={() => set(!shown)}
        className="inline-flex min-h-[38px] cursor-pointer items-center gap-1.5 rounded-m border border-line-strong bg-surface px-3 py-1 text-left text-s leading-tight hover:border-ink aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:shadow-[inset_0_0_0_1px_var(--color-ink)] max-wide:min-h-11"
      >
        {shown && <Icon sign="check" size={15} />}
        {department.name}
      </button>
      <SavedValueLine {...state} resolve={(choice) => resolve(choice, chosen)} format={String} />
    </li>
  );
}
