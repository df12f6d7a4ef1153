import { TextField, type TextFieldProps } from './text-field';

/** A figure, typed as text so that nothing is rounded or refused before it can be read; phones show digits. */
export function NumberField({
  decimal = false,
  ...field
}: Omit<TextFieldProps, 'type' | 'inputMode' | 'multiline'> & { readonly decimal?: boolean }) {
  return <TextField width="short" autoComplete="off" {...field} inputMode={decimal ? 'decimal' : 'numeric'} />;
}
