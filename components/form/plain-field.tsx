import { type ComponentProps, useId } from 'react';
import { described, FieldFrame, INPUT_CLASS } from './field-frame';

interface PlainFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'className'> {
  readonly label: string;
  readonly hint?: string;
  /** The sentence of what is wrong with this field. */
  readonly error?: string | undefined;
  /** Id of a text elsewhere that also describes the field: an error that stands over the whole form. */
  readonly alsoDescribedBy?: string | undefined;
  readonly className?: string;
}

/** A field that needs no JavaScript: `name` and `defaultValue`, the rest is the browser's. */
export function PlainField({ label, hint, error, alsoDescribedBy, className, ...input }: PlainFieldProps) {
  const id = useId();
  const { 'aria-describedby': own, ...rest } = described(id, hint, error);
  const texts = [alsoDescribedBy, own].filter((text) => text !== undefined);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} className={className}>
      <input className={INPUT_CLASS} aria-describedby={texts.length === 0 ? undefined : texts.join(' ')} {...rest} {...input} />
    </FieldFrame>
  );
}
