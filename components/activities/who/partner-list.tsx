'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AddPart } from '@/components/form/add-part';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { useReadAgain } from '@/components/form/use-read-again';
import { addressIn } from '@/components/ui/address-in';
import { BareLink } from '@/components/ui/bare-link';
import { SaidLine } from '@/components/ui/said-line';
import { TextButton } from '@/components/ui/text-button';
import { removeActivityPartnerAction } from '@/lib/domain/activities/actions';
import type { Activity } from '@/lib/domain/activities/queries/page';

interface PartnerListProps {
  readonly slug: string;
  /** Of the activity. */
  readonly id: string;
  readonly partners: Activity['partners'];
}

/** The partners with which it was done, for who may change it. */
export function PartnerList({ slug, id, partners }: PartnerListProps) {
  const t = useTranslations('activities.who');
  const locale = useLocale();
  const { trouble, press } = useActionButton();
  const { readAgain } = useReadAgain();
  const [said, setSaid] = useState('');
  return (
    <>
      <ul>
        {partners.map(({ id: partnerId, name, kindName }) => (
          <li key={partnerId} className="flex flex-wrap items-baseline gap-x-3 py-1.5 [overflow-wrap:anywhere]">
            <BareLink href={addressIn(locale, `/m/${slug}/partners/${partnerId}`)} className="min-w-0 max-wide:py-2.5">
              {name}
            </BareLink>
            <span className="text-ink-2 text-s">{kindName}</span>
            <TextButton
              className="text-s print:hidden"
              onClick={() =>
                press(
                  () => removeActivityPartnerAction(slug, { activityId: id, partnerId }),
                  () => {
                    setSaid(t('partnerRemoved', { name }));
                    readAgain();
                  },
                )
              }
            >
              <span aria-hidden="true">{t('removePartner')}</span>
              <span className="sr-only">{t('removePartnerWhat', { name })}</span>
            </TextButton>
          </li>
        ))}
      </ul>
      <TroubleLine trouble={trouble} className="my-2" />
      <SaidLine>{said}</SaidLine>
      <AddPart
        load={() => import('./partner-form').then(({ PartnerForm }) => PartnerForm)}
        onOpen={() => setSaid('')}
        button={(attributes) => (
          <TextButton {...attributes} className="mt-1 text-s print:hidden">
            {t('newPartner')}
          </TextButton>
        )}
      >
        {(PartnerForm, close) => (
          <PartnerForm
            slug={slug}
            id={id}
            onCancel={close}
            onKept={() => {
              close();
              readAgain();
            }}
          />
        )}
      </AddPart>
    </>
  );
}
