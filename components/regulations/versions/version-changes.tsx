import { useTranslations } from 'next-intl';
import { ChangedValue } from '@/components/history/changed-value';
import type { RegulationVersion } from '@/lib/domain/regulations/queries/page';
import { changedSwitches } from '@/lib/domain/regulations/rules/switches';
import type { SwitchWords } from '../switch-words';

interface VersionChangesProps {
  readonly version: RegulationVersion;
  readonly before: RegulationVersion;
  readonly words: SwitchWords;
}

/** What is otherwise in a version than in the one before, choice by choice. */
export function VersionChanges({ version, before, words }: VersionChangesProps) {
  const t = useTranslations('regulations');
  const changed = changedSwitches(before.switches, version.switches);
  const hasOtherText = before.textMark !== version.textMark;
  if (changed.length === 0 && !hasOtherText) return <p className="text-ink-2 text-s">{t('versions.same')}</p>;
  const said = (of: RegulationVersion, name: (typeof changed)[number]) => words.linesOf(of.switches, name).join('\n') || null;
  const rest = (of: RegulationVersion, name: (typeof changed)[number]) => {
    const { article = '' } = of.switches[name] ?? {};
    return article === '' ? t('versions.noArticle') : t('choices.article', { article });
  };
  return (
    <ul className="text-s">
      {changed.map((name) => {
        const [was, becomes] = [said(before, name), said(version, name)];
        const isWord = was !== becomes;
        return (
          <ChangedValue
            key={name}
            name={t(`switch.${name}`)}
            was={isWord ? was : rest(before, name)}
            becomes={isWord ? (becomes ?? t('choices.off')) : rest(version, name)}
          />
        );
      })}
      {hasOtherText && <li className="py-0.5">{t('versions.otherText')}</li>}
    </ul>
  );
}
