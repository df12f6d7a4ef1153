import { useTranslations } from 'next-intl';
import type { LineKey } from '@/lib/domain/resources/rules/year-form';

/** A line in words: "federaal, VVSG-programma" and "werkingsmiddelen". Reads `resources.source` and `resources.kind`. */
export function useLineWords() {
  const t = useTranslations('resources');
  return {
    source: ({ source, programme }: LineKey) => [t(`source.${source}`), programme].filter((part) => part !== '').join(', '),
    kind: ({ kind }: LineKey) => t(`kind.${kind}`),
    whole: ({ source, programme, kind }: LineKey) =>
      [t(`source.${source}`), programme, t(`kind.${kind}`)].filter((part) => part !== '').join(', '),
  };
}
