import { useTranslations } from 'next-intl';

/** Why a link can be refused, or the yes to an offer: keys of the messages `errors`. */
const CODES = ['link_used_up', 'has_account', 'another_account', 'last_administrator', 'municipality_ended', 'signed_out'] as const;

/** A sentence for each way in which a link can be refused, and one for all else. */
export function useRefusalWords() {
  const refusals = useTranslations('errors');
  return { refused: Object.fromEntries(CODES.map((code) => [code, refusals(code)])), failed: refusals('failed') };
}
