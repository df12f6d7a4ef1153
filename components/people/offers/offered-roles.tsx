'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { Sheet } from '@/components/ui/sheet';
import type { RoleOffer } from '@/lib/domain/people/rules';
import { formatInstantDay, formatTime } from '@/lib/platform/i18n/format';
import type { Result } from '@/lib/platform/result';
import { tellApart } from '../tell-apart';
import { OfferDialog } from './offer-dialog';
import type { OfferedRole } from './offer-link';

interface OfferedRolesProps<O extends RoleOffer> {
  /** That wait for a yes. */
  readonly offered: readonly O[];
  /** Taken back, or expired. */
  readonly ended: readonly O[];
  /** Where the roles are: a municipality, or VVSG. */
  readonly place: string;
  /** Can who looks do something about it? */
  readonly mayChange: (offer: O) => boolean;
  readonly offerAgain: (offer: O) => Promise<Result<Omit<OfferedRole, 'role'>>>;
  readonly takeBack: (offer: O) => Promise<Result<null>>;
}

/** Roles on offer with one button each, and folded those that came to nothing. Nothing at all when there are none. */
export function OfferedRoles<O extends RoleOffer>({ offered, ended, place, mayChange, offerAgain, takeBack }: OfferedRolesProps<O>) {
  const t = useTranslations('people.offers');
  const role = useTranslations('access.role');
  const router = useRouter();
  const locale = useLocale();
  const [chosen, setChosen] = useState<O | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const message = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (said !== null) message.current?.focus();
  }, [said]);

  if (offered.length + ended.length === 0 && said === null && chosen === null) return null;
  const day = (at: Date) => formatInstantDay(at, locale);
  const row = (offer: O, state: string) => (
    <li key={offer.id} className="flex items-center gap-4 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="font-semibold leading-snug">{offer.name}</p>
        <p className="text-s leading-snug">{state}</p>
        <p className="text-s leading-snug text-ink-2 [overflow-wrap:anywhere]">{offer.email}</p>
      </div>
      {mayChange(offer) && (
        <Button
          size="small"
          aria-label={t('changeWho', { name: tellApart(offer, [...offered, ...ended]), role: role(offer.role) })}
          onClick={() => {
            setSaid(null);
            setChosen(offer);
          }}
        >
          {t('change')}
        </Button>
      )}
    </li>
  );
  const endedAs = (offer: O) =>
    t(offer.endedAt === null ? 'state.expired' : 'state.taken_back', { role: role(offer.role), day: day(offer.expiresAt) });
  return (
    <Sheet title={t('title')} side={t('lead')}>
      {said !== null && (
        <p ref={message} tabIndex={-1} role="status" className="mb-3 font-semibold">
          {said}
        </p>
      )}
      {offered.length > 0 && (
        <ul className="divide-y divide-line">
          {offered.map((offer) =>
            row(offer, t('until', { role: role(offer.role), day: day(offer.expiresAt), time: formatTime(offer.expiresAt, locale) })),
          )}
        </ul>
      )}
      {ended.length > 0 && (
        <Fold summary={t('ended')} side={t('endedCount', { count: ended.length })}>
          <ul className="divide-y divide-line">{ended.map((offer) => row(offer, endedAs(offer)))}</ul>
        </Fold>
      )}
      {chosen !== null && (
        <OfferDialog
          key={chosen.id}
          offer={chosen}
          isOpen={offered.some(({ id }) => id === chosen.id)}
          place={place}
          offerAgain={() => offerAgain(chosen)}
          takeBack={() => takeBack(chosen)}
          onOffered={() => router.refresh()}
          onTakenBack={() => {
            setChosen(null);
            setSaid(t('takenBack', { name: chosen.name }));
            router.refresh();
          }}
          onClose={() => setChosen(null)}
        />
      )}
    </Sheet>
  );
}
