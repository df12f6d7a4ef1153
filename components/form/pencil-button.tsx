'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Icon } from '@/components/ui/icon';

interface PencilButtonProps {
  readonly ref?: Ref<HTMLButtonElement>;
  /** What is changed, for who does not see where the button stands. */
  readonly label: string;
  readonly onClick: () => void;
}

/** "Wijzigen", beside what it opens for editing. */
export function PencilButton({ ref, label, onClick }: PencilButtonProps) {
  const t = useTranslations('shell.form');
  return (
    <button
      ref={ref}
      type="button"
      onClick={onClick}
      className="inline-flex cursor-pointer items-baseline gap-1.5 text-s text-accent underline underline-offset-[0.18em] hover:text-accent-hover hover:decoration-2 max-wide:py-2.5 print:hidden"
    >
      <Icon sign="pencil" size={15} className="relative top-0.5" />
      <span aria-hidden="true">{t('change')}</span>
      <span className="sr-only">{t('changeWhat', { label })}</span>
    </button>
  );
}
