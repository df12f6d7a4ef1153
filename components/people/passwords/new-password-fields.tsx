import { PlainField } from '@/components/form/plain-field';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/people/rules';

export interface NewPasswordWords {
  readonly password: string;
  readonly hint: string;
  readonly repeat: string;
  readonly submit: string;
  readonly busy: string;
  /** A sentence for each code that a password can be refused with; `invalid` for any other. */
  readonly errors: Readonly<Record<string, string>>;
}

interface NewPasswordFieldsProps {
  readonly words: NewPasswordWords;
  /** The sentence of what is wrong with `password` or `repeat`. */
  readonly sentence: (field: string) => string | undefined;
}

/** A new password, twice; paste and password managers are welcome. */
export function NewPasswordFields({ words, sentence }: NewPasswordFieldsProps) {
  const common = {
    type: 'password',
    required: true,
    autoComplete: 'new-password',
    minLength: PASSWORD_MIN,
    maxLength: PASSWORD_MAX,
  } as const;
  return (
    <>
      <PlainField label={words.password} hint={words.hint} name="password" error={sentence('password')} {...common} />
      <PlainField label={words.repeat} name="repeat" error={sentence('repeat')} {...common} />
    </>
  );
}
