'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { Link } from '@/components/ui/link';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { done } from '@/lib/platform/result';
import { OtherPartner, type OtherPartnerValues } from '../other-partner';

interface FindOtherProps {
  readonly slug: string;
  readonly partner: { readonly id: string; readonly side: Side };
}

/** Which partner is the same as this one: found while typing, on the same side. */
export function FindOther({ slug, partner }: FindOtherProps) {
  const t = useTranslations('partners.merge');
  const locale = useLocale();
  const router = useRouter();
  const page = `/m/${slug}/partners/${partner.id}` as const;
  const actionForm = useActionForm<OtherPartnerValues, string>({
    defaultValues: { otherId: '', other: null },
    isDraft: true,
    action: async ({ other }) => done(other?.key ?? ''),
    onDone: (id) => router.push(`/${locale}${page}/merge?with=${id}`),
  });
  return (
    <ActionForm actionForm={actionForm}>
      <OtherPartner slug={slug} label={t('which')} side={partner.side} but={partner.id} />
      <FormActions submit={t('compare')}>
        <Link href={page} className="max-wide:py-2.5">
          {t('cancel')}
        </Link>
      </FormActions>
    </ActionForm>
  );
}
