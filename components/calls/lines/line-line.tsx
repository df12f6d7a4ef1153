import { useLocale } from 'next-intl';
import { ApproachName } from '@/components/ui/approach-name';
import { ProperName } from '@/components/ui/proper-name';
import type { Locale } from '@/lib/domain/access/rules';
import type { CallLine } from '@/lib/domain/calls/queries/page';
import { formatEuro } from '@/lib/platform/i18n/amounts';

/** A line: its name, to which approach it counts, and its money. */
export function LineLine({ line }: { readonly line: CallLine }) {
  const locale = useLocale() as Locale;
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-5">
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <p className="font-semibold">
          <ProperName>{line.name}</ProperName>
        </p>
        <p className="text-ink-2 text-s">
          <ApproachName mark={{ shape: line.markShape, colour: line.markColour }}>{line.approachName}</ApproachName>
        </p>
      </div>
      {line.envelopeCents !== null && (
        <span className="tabular-nums lining-nums" translate="no">
          {formatEuro(line.envelopeCents, locale)}
        </span>
      )}
    </div>
  );
}
