'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { DepartmentChip } from './department-chip';

interface DepartmentChoiceProps {
  readonly slug: string;
  /** The tie. */
  readonly id: string;
  readonly departments: readonly { readonly code: string; readonly name: string }[];
  /** Codes of those that take part. */
  readonly chosen: readonly string[];
}

/** The departments that take part; "Wijzig" shows all of them as chips that go on and off. */
export function DepartmentChoice({ slug, id, departments, chosen }: DepartmentChoiceProps) {
  const t = useTranslations('partnerships.involvement');
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  }

  if (open) {
    return (
      <>
        <ul aria-label={t('departments')} className="flex flex-wrap gap-2">
          {departments.map((department) => (
            <DepartmentChip key={department.code} slug={slug} id={id} department={department} chosen={chosen.includes(department.code)} />
          ))}
        </ul>
        <Button size="small" className="mt-3" onClick={close}>
          {t('done')}
        </Button>
      </>
    );
  }
  const named = departments.filter(({ code }) => chosen.includes(code));
  return (
    <div className="flex flex-wrap items-center gap-2">
      {named.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {named.map(({ code, name }) => (
            <li key={code} className="rounded-s bg-quiet-soft px-2.5 py-1 font-semibold text-s leading-tight">
              {name}
            </li>
          ))}
        </ul>
      )}
      <button
        ref={opener}
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex min-h-[38px] cursor-pointer items-center gap-1.5 text-accent text-s underline underline-offset-[0.18em] hover:text-accent-hover hover:decoration-2 max-wide:min-h-11 print:hidden"
      >
        <Icon sign="pencil" size={15} />
        {named.length === 0 ? t('chooseDepartments') : t('changeDepartments')}
      </button>
    </div>
  );
}
