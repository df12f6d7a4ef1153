import { useTranslations } from 'next-intl';

/** What every form can be refused with. */
const OF_EVERY_FORM = ['municipality_ended', 'signed_out'] as const;
/** Why a link can be refused, or the yes to an offer. */
const OF_A_LINK = ['link_used_up', 'has_account', 'another_account', 'last_administrator'] as const;

/** A sentence for each way in which a link can be refused, and one for all else. */
export function useRefusalWords() {
  const errors = useTranslations('errors');
  const refusals = useTranslations('people.errors');
  const refused = [...OF_EVERY_FORM.map((code) => [code, errors(code)]), ...OF_A_LINK.map((code) => [code, refusals(code)])];
  return { refused: Object.fromEntries(refused), failed: errors('failed') };
}
