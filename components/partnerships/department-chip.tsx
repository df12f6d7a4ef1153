'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ButtonTroubleLine } from '@/components/form/button-trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Icon } from '@/components/ui/icon';
import { chooseDepartmentAction } from '@/lib/domain/partnerships/actions';

interface DepartmentChipProps {
  readonly slug: string;
  /** The tie. */
  readonly id: string;
  readonly department: { readonly code: string; readonly name: string };
  readonly chosen: boolean;
}

/** One department that takes part or not, saved as soon as it is pressed. */
export function DepartmentChip({ slug, id, department, chosen }: DepartmentChipProps) {
  const router = useRouter();
  const { pending, trouble, press } = useActionButton();
  const [known, setKnown] = useState(chosen);
  const [kept, setKept] = useState(chosen);
  const shown = pending ? !kept : kept;

  if (chosen !== known) {
    setKnown(chosen);
    setKept(chosen);
  }

  function toggle() {
    press(
      () => chooseDepartmentAction(slug, { id, department: department.code, chosen: !kept }),
      (now) => {
        setKept(now.chosen);
        router.refresh();
      },
    );
  }

  return (
    <li className={trouble === null ? undefined : 'basis-full'}>
      <button
        type="button"
        aria-pressed={shown}
        onClick={toggle}
        className="inline-flex min-h-[38px] cursor-pointer items-center gap-1.5 rounded-m border border-line-strong bg-surface px-3 py-1 text-left text-s leading-tight hover:border-ink aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:shadow-[inset_0_0_0_1px_var(--color-ink)] max-wide:min-h-11"
      >
        {shown && <Icon sign="check" size={15} />}
        {department.name}
      </button>
      <ButtonTroubleLine trouble={trouble} />
    </li>
  );
}
