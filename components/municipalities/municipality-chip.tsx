import { useTranslations } from 'next-intl';
import { MenuDetails } from '@/components/layout/menu-details';
import { Icon } from '@/components/ui/icon';
import { MunicipalityList } from './municipality-list';

interface ChipMunicipality {
  readonly slug: string;
  readonly name: string;
}

interface MunicipalityChipProps {
  readonly current: ChipMunicipality | null;
  /** Those in which the person has a role. */
  readonly municipalities: readonly ChipMunicipality[];
}

const BOX =
  'flex min-h-[38px] items-center gap-2.5 rounded-m border border-head-ink-2/45 bg-head-2 px-3 leading-tight max-wide:min-h-11 print:border-0 print:bg-transparent print:p-0';

/** Which municipality this is about. A name when there is no choice; else a menu of the others, which keeps the room one is in. */
export function MunicipalityChip({ current, municipalities }: MunicipalityChipProps) {
  const t = useTranslations('shell');
  const others = municipalities.filter(({ slug }) => slug !== current?.slug);
  if (current === null && others.length === 0) return null;
  const name = (
    <span className="min-w-0 flex-1 truncate text-left">
      <span className={current === null ? 'font-semibold' : 'text-head-ink-2 max-wide:sr-only print:text-ink-2'}>
        {t('municipality')}
        {current !== null && <>&ensp;</>}
      </span>
      {current !== null && (
        <span translate="no" className="font-semibold">
          {current.name}
        </span>
      )}
    </span>
  );
  if (others.length === 0) return <p className={`${BOX} min-w-0 max-wide:flex-1`}>{name}</p>;
  return (
    <MenuDetails
      className="relative min-w-0 max-wide:flex-1"
      summaryClass={BOX}
      panelClass="absolute left-0 top-full z-30 mt-1.5 max-h-[70vh] min-w-[max(100%,250px)] overflow-y-auto rounded-m border border-line bg-surface py-1.5 text-ink shadow-float"
      summary={
        <>
          {name}
          <Icon sign="chevron" size={15} className="group-open:rotate-180 print:hidden" />
        </>
      }
    >
      <MunicipalityList
        current={current?.slug ?? null}
        municipalities={others.map(({ slug, name: other }) => ({ slug, name: other }))}
        words={{ choose: t('otherMunicipality'), search: t('searchMunicipality'), none: t('noMunicipality') }}
      />
    </MenuDetails>
  );
}
