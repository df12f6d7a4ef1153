import { useLocale, useTranslations } from 'next-intl';
import type { Sign } from '@/components/ui/signs';
import type { BoardWarning, Share } from '@/lib/domain/boards/rules/composition';

/** The shape of a warning, and the colour that goes with it: legal rules alone are red. */
export const WARNING_LOOKS: Readonly<Record<BoardWarning['level'], { readonly sign: Sign; readonly ink: string }>> = {
  legal: { sign: 'crossed_square', ink: 'text-legal' },
  discuss: { sign: 'balloon', ink: 'text-discuss' },
  todo: { sign: 'dashed_circle', ink: 'text-quiet' },
};

/** What a warning says, with its figures. */
export function useWarningWords() {
  const t = useTranslations('boards.warning');
  const locale = useLocale();
  const share = ({ group, gender, number, total }: Share) => ({
    gender: t(`gender.${gender}`),
    group: t(`group.${group}`),
    number,
    total,
    most: Math.floor((total * 2) / 3),
  });
  const together = (names: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

  function title(warning: BoardWarning): string {
    switch (warning.about) {
      case 'share':
        return t('share', share(warning.share));
      case 'limit':
        return t('limit', share(warning.share));
      case 'recount':
        return t('recount', { counted: warning.counted, sitting: warning.sitting });
      case 'votes':
        return t('votes', { names: together(warning.names), count: warning.names.length });
      default:
        return t(warning.about);
    }
  }

  function facts(warning: BoardWarning): string {
    if (warning.about === 'share') return t('shareFacts', share(warning.share));
    return warning.about === 'limit' ? t('limitFacts', share(warning.share)) : t(`${warning.about}Facts`);
  }

  return {
    title,
    facts,
    level: (level: BoardWarning['level']) => t(`level.${level}`),
    passage: (rule: BoardWarning['rule']) => t(`passage.${rule}`),
  };
}
