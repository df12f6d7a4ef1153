import { useTranslations } from 'next-intl';
import { ChangedValue } from '@/components/history/changed-value';
import type { RegulationVersion } from '@/lib/domain/regulations/queries/page';
import { changedSwitches } from '@/lib/domain/regulations/rules/switches';
import { onlyHere, type SwitchWords } from '../switch-words';

interface VersionChangesProps {
  readonly version: RegulationVersion;
  readonly before: RegulationVersion;
  readonly words: SwitchWords;
}

/** What is otherwise in a version than in the one before, choice by choice. */
export function VersionChanges({ version, before, words }: VersionChangesProps) {
  const t = useTranslations('regulations');
  const field = useTranslations('history.field.regulation_switches');
  const changed = changedSwitches(before.switches, version.switches);
  const hasOtherText = before.textMark !== version.textMark;
  if (changed.length === 0 && !hasOtherText) return <p className="text-ink-2 text-s">{t('versions.same')}</p>;
  return (
    <ul className="text-s">
      {changed.map((name) => {
        const [was, becomes] = [words.allOf(before.switches, name), words.allOf(version.switches, name)];
        return <ChangedValue key={name} name={field(name)} was={onlyHere(was, becomes)} becomes={onlyHere(becomes, was)} />;
      })}
      {hasOtherText && <li className="py-0.5">{t('versions.otherText')}</li>}
    </ul>
  );
}
