import { useTranslations } from 'next-intl';
import { FileLink } from '@/components/layout/file-link';
import { Sheet } from '@/components/ui/sheet';
import type { Approach } from '@/lib/domain/approaches/queries';
import type { Mix, MixMeasure } from '@/lib/domain/portfolio/rules/mix';
import { MixChoice } from './mix-choice';
import { MixNotes } from './mix-notes';
import { MixTable } from './mix-table';

interface MixSheetProps {
  readonly mix: Mix;
  /** In the order of the mix. */
  readonly approaches: readonly Approach[];
  readonly measure: MixMeasure;
  /** The page it stands on, and the file with the same figures; without the language. */
  readonly path: `/${string}`;
  readonly file: `/${string}`;
}

/** What a municipality puts into each approach in one year, side by side. */
export function MixSheet({ mix, approaches, measure, path, file }: MixSheetProps) {
  const t = useTranslations('portfolio.mix');
  const bases = useTranslations('resources.basis');
  const nameOf = (code: string) => approaches.find((each) => each.code === code)?.name ?? code;
  return (
    <Sheet id="mix" title={t('title')} side={t('when', { year: String(mix.year), basis: bases(mix.basis) })} className="scroll-mt-4">
      <MixChoice path={path} measure={measure} />
      <p aria-hidden="true" className="mb-1 text-s text-ink-2">
        {t('caption', { year: String(mix.year), basis: bases(mix.basis) })}
      </p>
      <MixTable mix={mix} approaches={approaches} measure={measure} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <MixNotes mix={mix} nameOf={nameOf} measure={measure} />
        <FileLink file={file} name={t('file')} about={t('title')} className="ml-auto text-s" />
      </div>
    </Sheet>
  );
}
