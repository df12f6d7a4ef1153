import type { ComponentProps } from 'react';
import { Icon } from '@/components/ui/icon';
import { INPUT_CLASS } from './field-frame';

/** The browser's own list, dressed as a field. `className` is of the box around it. */
export function SelectBox({ className = '', ...select }: ComponentProps<'select'>) {
  return (
    <div className={`relative ${className}`}>
      <select className={`${INPUT_CLASS} appearance-none pr-10`} {...select} />
      <Icon sign="chevron" size={16} className="pointer-events-none absolute right-3 top-3.5 text-ink-2" />
    </div>
  );
}
