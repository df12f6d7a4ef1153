import { useLocale, useTranslations } from 'next-intl';
import { described, FieldFrame, INPUT_CLASS } from '@/components/form/field-frame';
import { SelectBox } from '@/components/form/select-box';
import { Button } from '@/components/ui/button';
import type { Origin } from '@/lib/domain/resources/rules/origins';

interface OtherYearFormProps {
  /** The page of the years itself, without the language: it leads on. */
  readonly path: `/${string}`;
  readonly range: { readonly from: number; readonly until: number };
  readonly origins: readonly Origin[];
  /** What was typed and is no such year; null when all is well. */
  readonly refused: string | null;
}

/** Opens a year that is not in the table. Asks by the address alone, so it works without JavaScript. */
export function OtherYearForm({ path, range, origins, refused }: OtherYearFormProps) {
  const t = useTranslations('resources.years');
  const locale = useLocale();
  const sentence = t('otherYearHint', { from: String(range.from), until: String(range.until) });
  const [hint, error] = refused === null ? [sentence, undefined] : [undefined, sentence];
  return (
    <form
      action={`/${locale}${path}`}
      method="get"
      className="mt-6 flex flex-col gap-x-4 gap-y-3 wide:flex-row wide:flex-wrap wide:items-end print:hidden"
    >
      <FieldFrame id="year" label={t('otherYear')} hint={hint} error={error}>
        <input
          name="year"
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          defaultValue={refused ?? undefined}
          className={`${INPUT_CLASS} max-w-[160px]`}
          {...described('year', hint, error)}
        />
      </FieldFrame>
      {origins.length > 1 && (
        <FieldFrame id="origin" label={t('inNameOf')}>
          <SelectBox id="origin" name="origin" className="min-w-[220px]">
            {origins.map(({ nisCode, name, isOwn }) => (
              <option key={nisCode} value={isOwn ? '' : nisCode}>
                {name}
              </option>
            ))}
          </SelectBox>
        </FieldFrame>
      )}
      <Button type="submit" className="min-h-11!">
        {t('openYear')}
      </Button>
    </form>
  );
}
