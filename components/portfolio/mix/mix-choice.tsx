import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { MIX_MEASURES, type MixMeasure } from '@/lib/domain/portfolio/rules/mix';

interface MixChoiceProps {
  /** The page, without the language. */
  readonly path: `/${string}`;
  readonly measure: MixMeasure;
}

/** By what the shares are measured, kept in the address. */
export function MixChoice({ path, measure }: MixChoiceProps) {
  const t = useTranslations('portfolio.mix');
  return (
    <nav aria-label={t('by')} className="mb-2 flex flex-wrap items-baseline gap-x-4 text-s print:hidden">
      <span className="text-ink-2">{t('by')}</span>
      <ul className="flex flex-wrap gap-x-4">
        {MIX_MEASURES.map((each) => (
          <li key={each}>
            <Link
              href={`${path}?mix=${each}#mix`}
              scroll={false}
              aria-current={each === measure ? 'true' : undefined}
              className={`inline-block py-1.5 max-wide:py-2.5 ${each === measure ? 'font-semibold text-ink decoration-2' : ''}`}
            >
              {t(`measure.${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
