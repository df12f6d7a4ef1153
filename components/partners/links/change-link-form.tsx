'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/form/action-form';
import { FormActions } from '@/components/form/form-actions';
import { useActionForm } from '@/components/form/use-action-form';
import { TextButton } from '@/components/ui/text-button';
import { changePartnerLinkAction } from '@/lib/domain/partners/actions';
import type { PartnerLink } from '@/lib/domain/partners/queries/page';
import { LinkYears } from './link-years';

interface ChangeLinkFormProps {
  readonly slug: string;
  readonly link: PartnerLink;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** The years of a link. */
export function ChangeLinkForm({ slug, link, onKept, onCancel }: ChangeLinkFormProps) {
  const t = useTranslations('partners.links');
  const actionForm = useActionForm({
    defaultValues: { sinceYear: String(link.sinceYear ?? ''), untilYear: String(link.untilYear ?? '') },
    action: (_, { base, change }) => changePartnerLinkAction(slug, { linkId: link.id, base, change }),
    onDone: onKept,
  });
  return (
    <ActionForm actionForm={actionForm}>
      <LinkYears />
      <FormActions submit={t('save')}>
        <TextButton onClick={onCancel}>{t('cancel')}</TextButton>
      </FormActions>
    </ActionForm>
  );
}
