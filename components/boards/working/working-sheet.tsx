import { useTranslations } from 'next-intl';
import type { Board } from '@/lib/domain/boards/queries/page';
import { INTEREST_WAYS, QUORUM_BASES, SUBSTITUTES } from '@/lib/domain/boards/rules';
import { FactsSheet } from './facts-sheet';

interface WorkingSheetProps {
  readonly slug: string;
  readonly board: Board;
  readonly edits: boolean;
}

/** How a board works: how many have to be there, who votes for whom, and what happens to who is involved. */
export function WorkingSheet({ slug, board, edits }: WorkingSheetProps) {
  const t = useTranslations('boards');
  const { quorumPercent, quorumOf, proxiesMax, hasCastingVote, fewestAble, substitute, interestWay } = board;
  const required = { required: true } as const;
  return (
    <FactsSheet
      slug={slug}
      boardId={board.id}
      part="working"
      edits={edits}
      facts={[
        {
          name: 'quorumPercent',
          label: t('working.quorumPercent'),
          value: String(quorumPercent),
          rules: required,
          hint: t('working.quorumHint'),
          shown: t('working.percent', { percent: String(quorumPercent) }),
        },
        {
          name: 'quorumOf',
          label: t('working.quorumOf'),
          value: quorumOf,
          rules: required,
          options: QUORUM_BASES.map((value) => ({ value, label: t(`quorumOf.${value}`) })),
          shown: t(`quorumOf.${quorumOf}`),
        },
        {
          name: 'proxiesMax',
          label: t('working.proxiesMax'),
          value: String(proxiesMax),
          rules: required,
          hint: t('working.proxiesHint'),
          shown: t('working.proxies', { count: proxiesMax }),
        },
        {
          name: 'hasCastingVote',
          label: t('working.hasCastingVote'),
          value: String(hasCastingVote),
          rules: required,
          options: ['true', 'false'].map((value) => ({
            value,
            label: t(value === 'true' ? 'working.chairDecides' : 'working.noMajority'),
          })),
          shown: t(hasCastingVote ? 'working.chairDecides' : 'working.noMajority'),
        },
        {
          name: 'interestWay',
          label: t('working.interestWay'),
          value: interestWay,
          rules: required,
          options: INTEREST_WAYS.map((value) => ({ value, label: t(`interestWay.${value}`) })),
          shown: t(`interestWay.${interestWay}`),
        },
        {
          name: 'fewestAble',
          label: t('working.fewestAble'),
          value: String(fewestAble),
          rules: required,
          hint: t('working.fewestHint'),
          shown: t('working.fewest', { count: fewestAble }),
        },
        {
          name: 'substitute',
          label: t('working.substitute'),
          value: substitute,
          rules: required,
          options: SUBSTITUTES.map((value) => ({ value, label: t(`substitute.${value}`) })),
          shown: t(`substitute.${substitute}`),
        },
      ]}
    />
  );
}
