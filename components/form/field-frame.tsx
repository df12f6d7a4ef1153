import type { ReactNode } from 'react';
import { FieldErrorLine } from './field-error-line';

interface FieldFrameProps {
  /** The field's own id; hint and error take theirs from it. */
  readonly id: string;
  readonly label: string;
  /** When the label already stands beside the field. */
  readonly labelHidden?: boolean | undefined;
  /** "(mag leeg)", for a field that may stay empty; what is required has no mark. */
  readonly optional?: string | undefined;
  readonly hint?: ReactNode;
  /** The sentence of what is wrong, between label and field. */
  readonly error?: string | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Label above, hint under it, what is wrong between them and the field. */
export function FieldFrame({ id, label, labelHidden = false, optional, hint, error, children, className = '' }: FieldFrameProps) {
  return (
    <div className={className}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block font-semibold leading-snug'}>
        {label}
        {optional !== undefined && <span className="font-normal text-ink-2"> {optional}</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mb-1.5 text-s leading-snug text-ink-2">
          {hint}
        </p>
      )}
      {error !== undefined && <FieldErrorLine id={`${id}-error`}>{error}</FieldErrorLine>}
      {children}
    </div>
  );
}

/** What belongs to an input beside its name: its id, and which texts describe it. */
export function described(id: string, hint: unknown, error: string | undefined) {
  const texts = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`].filter((text) => text !== null);
  return {
    id,
    'aria-describedby': texts.length === 0 ? undefined : texts.join(' '),
    'aria-invalid': error === undefined ? undefined : true,
  };
}

/** The classes of an input: 44 high, a strong edge, two red pixels when it is refused. */
export const INPUT_CLASS =
  'block min-h-11 w-full rounded-m border border-line-strong bg-surface px-3 py-2 text-m leading-snug text-ink aria-invalid:border-legal aria-invalid:shadow-[inset_0_0_0_1px_var(--color-legal)] disabled:border-line disabled:bg-sunken disabled:text-ink-2';
