import type { RegisterOptions } from 'react-hook-form';
import type { FieldError } from '@/lib/platform/result';

/** What the browser checks by itself; the numbers come from the noun's rules. The server checks everything again. */
export interface NativeRules {
  /** A code of its own instead of `required`. */
  readonly required?: boolean | string;
  /** The text was typed, and must be chosen from a list; a code of its own instead of `choose_from_list`. */
  readonly unchosen?: boolean | string;
  readonly maxLength?: number;
  readonly minLength?: number;
  /** For figures: the least and the most, both allowed. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The noun's own codes for a figure that is too small, too large or cannot be read. */
  readonly codes?: { readonly small?: string; readonly large?: string; readonly unreadable?: string };
}

/** The first rule that a text breaks, as code and numbers; null when all is well. Pure, so that every field says the same. */
export function brokenRule(value: unknown, rules: NativeRules): FieldError | null {
  const text = typeof value === 'string' ? value.trim() : value === null || value === undefined ? '' : String(value);
  if (text === '') return rules.required ? { code: typeof rules.required === 'string' ? rules.required : 'required' } : null;
  if (rules.unchosen) return { code: typeof rules.unchosen === 'string' ? rules.unchosen : 'choose_from_list' };
  if (rules.maxLength !== undefined && text.length > rules.maxLength) return { code: 'too_long', values: { maximum: rules.maxLength } };
  if (rules.minLength !== undefined && text.length < rules.minLength) return { code: 'too_short', values: { minimum: rules.minLength } };
  if (rules.minimum === undefined && rules.maximum === undefined) return null;
  // Sheets put signs of format around a figure; the server leaves them out too.
  const figure = Number(text.replace(/\p{Cf}/gu, '').replace(',', '.'));
  if (Number.isNaN(figure)) return { code: rules.codes?.unreadable ?? 'not_a_number' };
  if (rules.minimum !== undefined && figure < rules.minimum)
    return { code: rules.codes?.small ?? 'too_small', values: { minimum: rules.minimum } };
  if (rules.maximum !== undefined && figure > rules.maximum)
    return { code: rules.codes?.large ?? 'too_large', values: { maximum: rules.maximum } };
  return null;
}

/** The same of what stands in a field. Of a day that was typed in part the browser tells an empty text: that is not "none". */
export function brokenIn(field: Element | null, value: unknown, rules: NativeRules): FieldError | null {
  const isHalfTyped = field instanceof HTMLInputElement && field.validity.badInput;
  return isHalfTyped ? { code: 'not_a_day' } : brokenRule(value, rules);
}

/** The same as an option for `register`; `idOfField` is where it stands on the page. */
export function registerOptions(
  rules: NativeRules,
  sentence: (error: FieldError) => string,
  idOfField: string,
): Pick<RegisterOptions, 'validate'> {
  return {
    validate: (value: unknown) => {
      const broken = brokenIn(document.getElementById(idOfField), value, rules);
      return broken === null || sentence(broken);
    },
  };
}
