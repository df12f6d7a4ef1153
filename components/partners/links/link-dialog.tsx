'use client';

import { useTranslations } from 'next-intl';
import { PartDialog, type PartRemoval } from '@/components/form/part-dialog';
import type { PartSteps } from '@/components/form/use-parts';
import { removePartnerLinkAction } from '@/lib/domain/partners/actions';
import type { PartnerLink } from '@/lib/domain/partners/queries/page';
import { AddLinkForm } from './add-link-form';
import { ChangeLinkForm } from './change-link-form';
import { LinkLine } from './link-line';
import { type LinkListProps, otherEnd } from './link-parts';

interface LinkDialogProps extends PartSteps, Omit<LinkListProps, 'links'> {
  /** Null for a new one. */
  readonly link: PartnerLink | null;
}

/** A new lasting link, or one whose years are changed or which, after a second question, is removed. */
export function LinkDialog({ slug, partner, link, partnerships, onClose, onKept, onRemoved }: LinkDialogProps) {
  const t = useTranslations('partners.links');
  const removalOf = (link: PartnerLink): PartRemoval => ({
    remove: t('remove'),
    title: t('removeTitle'),
    what: <LinkLine slug={slug} link={link} partnerId={partner.id} />,
    means: t('removeText'),
    confirm: t('removeConfirm'),
    cancel: t('cancel'),
    action: () => removePartnerLinkAction(slug, { linkId: link.id, base: { sinceYear: link.sinceYear, untilYear: link.untilYear } }),
    onRemoved: () => onRemoved(t('removed')),
  });
  return (
    <PartDialog
      title={link === null ? t('addTitle') : otherEnd(link, partner.id).name}
      context={link === null ? undefined : t('one')}
      close={t('close')}
      onClose={onClose}
      removal={link && removalOf(link)}
    >
      {link === null ? (
        <AddLinkForm slug={slug} partner={partner} partnerships={partnerships} onKept={() => onKept()} onCancel={onClose} />
      ) : (
        <ChangeLinkForm slug={slug} link={link} onKept={() => onKept()} onCancel={onClose} />
      )}
    </PartDialog>
  );
}
