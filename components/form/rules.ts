import type { RegisterOptions } from 'react-hook-form';
import { type WhenAsked, whenRefusal } from '@/lib/platform/i18n/when-typed';
import type { FieldError } from '@/lib/platform/result';

/** What the browser checks by itself; the numbers come from the noun's rules. The server checks everything again. */
export interface NativeRules {
  /** A code of its own instead of `required`. */
  readonly required?: boolean | string;
  /** The text was typed, and must be chosen from a list; a code of its own instead of `choose_from_list`. */
  readonly unchosen?: boolean | string;
  readonly maxLength?: number;
  readonly minLength?: number;
  /** For a day, a month or a year. */
  readonly when?: WhenAsked;
}

/** The first rule that a text breaks, as code and numbers; null when all is well. Pure, so that every field says the same. */
export function brokenRule(value: unknown, rules: NativeRules): FieldError | null {
  const text = typeof value === 'string' ? value.trim() : value === null || value === undefined ? '' : String(value);
  if (text === '') return rules.required ? { code: typeof rules.required === 'string' ? rules.required : 'required' } : null;
  if (rules.unchosen) return { code: typeof rules.unchosen === 'string' ? rules.unchosen : 'choose_from_list' };
  if (rules.maxLength !== undefined && text.length > rules.maxLength) return { code: 'too_long', values: { maximum: rules.maxLength } };
  if (rules.minLength !== undefined && text.length < rules.minLength) return { code: 'too_short', values: { minimum: rules.minLength } };
  return rules.when === undefined ? null : whenRefusal(text, rules.when);
}

/** The same as an option for `register`. */
export function registerOptions(rules: NativeRules, sentence: (error: FieldError) => string): Pick<RegisterOptions, 'validate'> {
  return {
    validate: (value: unknown) => {
      const broken = brokenRule(value, rules);
      return broken === null || sentence(broken);
    },
  };
}
