import { useLocale, useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { Locale } from '@/lib/domain/access/rules';
import type { Call } from '@/lib/domain/calls/queries/page';
import { APPROACH_OF_GRANTS, partsOf } from '@/lib/domain/calls/rules';
import { linesTogether } from '@/lib/domain/calls/rules/refusals';
import { formatEuro } from '@/lib/platform/i18n/amounts';
import { LineLine } from './line-line';
import { LineList } from './line-list';

interface LinesSheetProps {
  readonly slug: string;
  readonly call: Call;
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
  /** May they be changed here? */
  readonly edits: boolean;
}

/** Into which lines a call is divided, each with its own money. */
export function LinesSheet({ slug, call, approaches, edits }: LinesSheetProps) {
  const t = useTranslations('calls.lines');
  const locale = useLocale() as Locale;
  const { calls } = useMessages();
  const lines = partsOf(call);
  // Of lines without an amount of their own nobody knows what they have together.
  const isDivided = lines.length > 0 && lines.every(({ envelopeCents }) => envelopeCents !== null);
  const sum = formatEuro(linesTogether(lines), locale);
  const approach = approaches.find(({ code }) => code === APPROACH_OF_GRANTS)?.name.toLowerCase() ?? '';
  const undivided = t('undivided', { approach });
  return (
    <Sheet title={t('title')} side={isDivided ? t('together', { amount: sum, count: lines.length }) : undefined}>
      {edits ? (
        <FormWords refusedBy={['calls', 'resources']} own={{ calls: { lines: calls.lines, fields: calls.fields } }}>
          <LineList slug={slug} callId={call.id} lines={call.lines} approaches={approaches} undivided={undivided} />
        </FormWords>
      ) : lines.length === 0 ? (
        <p className="text-ink-2">{undivided}</p>
      ) : (
        <ul className="divide-y divide-line">
          {lines.map((line) => (
            <li key={line.id} className="flex py-2.5">
              <LineLine line={line} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
