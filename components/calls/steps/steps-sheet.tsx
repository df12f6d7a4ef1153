import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import type { Call } from '@/lib/domain/calls/queries/page';
import { callPhase } from '@/lib/domain/calls/rules';
import { publishRefusal } from '@/lib/domain/calls/rules/refusals';
import { CallSteps } from './call-steps';

interface StepsSheetProps {
  readonly slug: string;
  readonly call: Call;
  readonly today: string;
  readonly decides: boolean;
  /** The last year that can be meant. */
  readonly lastYear: number;
}

/** What can be done with a call now, for who handles grants. Absent for one that was withdrawn: nothing can. */
export function StepsSheet({ slug, call, today, decides, lastYear }: StepsSheetProps) {
  const t = useTranslations('calls');
  const { calls } = useMessages();
  const phase = callPhase(call, today);
  if (phase === 'withdrawn') return null;
  const refusal = phase === 'draft' ? publishRefusal({ ...call, envelope: call.envelopeCents }, call.lines, call.regulation, today) : null;
  const obstacle = refusal === null ? null : t(`errors.${refusal.code}` as 'errors.call_not_right');
  const { steps, facts, fields } = calls;
  return (
    <Sheet size="small" title={t('steps.title')}>
      <FormWords refusedBy={['calls', 'resources']} own={{ calls: { steps, facts, fields } }}>
        <CallSteps slug={slug} call={call} phase={phase} decides={decides} obstacle={obstacle} lastYear={lastYear} />
      </FormWords>
    </Sheet>
  );
}
