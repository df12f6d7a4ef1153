'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef } from 'react';
import { DraftForm } from '@/components/form/draft-form';
import { FormActions } from '@/components/form/form-actions';
import { type DraftProps, useDraftForm } from '@/components/form/use-draft-form';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/domain/access/rules';
import { prepareCallAction } from '@/lib/domain/calls/actions';
import type { OfferedVersion } from '@/lib/domain/calls/queries/page';
import { DRAFT_MAX_BYTES } from '@/lib/domain/drafts/rules';
import { CallFields } from './call-fields';
import { type NewCallValues, proposedValues } from './call-values';
import { LineRows } from './line-rows';

interface NewCallFormProps extends DraftProps<'call', NewCallValues> {
  readonly slug: string;
  readonly versions: readonly OfferedVersion[];
  readonly approaches: readonly { readonly code: string; readonly name: string }[];
  /** The last year that can be meant. */
  readonly lastYear: number;
}

/** What a regulation can propose of a call. */
const PROPOSED = ['title', 'kind', 'closesOn', 'envelope', 'lines'] as const;

const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Prepares a call. What the regulation proposes stands there as long as nobody typed something else. */
export function NewCallForm({ slug, versions, approaches, lastYear, ...drafts }: NewCallFormProps) {
  const t = useTranslations('calls.new');
  const locale = useLocale() as Locale;
  const router = useRouter();
  const room = `/m/${slug}/grants` as const;
  const proposedBy = (id: string) =>
    proposedValues(
      versions.find((version) => version.id === id),
      locale,
    );
  const [only, ...others] = versions;
  const work = useDraftForm({
    slug,
    name: 'call',
    empty: proposedBy(others.length === 0 ? (only?.id ?? '') : ''),
    drafts,
    maxBytes: DRAFT_MAX_BYTES,
    action: (values: NewCallValues, { key }) => prepareCallAction(slug, values, key),
    onDone: ({ id }) => router.push(`/${locale}${room}/calls/${id}`),
  });
  const { form } = work.actionForm;
  const versionId = form.watch('versionId');
  const before = useRef(versionId);

  const propose = useEffectEvent((from: string, to: string) => {
    const [earlier, none, next] = [proposedBy(from), proposedBy(''), proposedBy(to)];
    for (const field of PROPOSED) {
      const now = form.getValues(field);
      if (alike(now, none[field]) || alike(now, earlier[field])) form.setValue(field, next[field], { shouldDirty: true });
    }
    form.clearErrors();
  });
  useEffect(() => {
    if (before.current !== versionId) propose(before.current, versionId);
    before.current = versionId;
  }, [versionId]);

  return (
    <DraftForm
      work={work}
      actions={
        <FormActions submit={t('submit')}>
          <Link href={room} className="max-wide:py-2.5">
            {t('cancel')}
          </Link>
        </FormActions>
      }
    >
      <CallFields versions={versions} lastYear={lastYear} versionHint={t('versionHint')} />
      <LineRows form={form} approaches={approaches} className="mt-6 border-t border-line pt-6" />
    </DraftForm>
  );
}
