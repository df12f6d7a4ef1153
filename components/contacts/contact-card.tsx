import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Contact } from '@/lib/domain/contacts/queries';
import { dialled } from '@/lib/domain/contacts/rules';
import { formatWhen } from '@/lib/platform/i18n/when';

interface ContactCardProps {
  readonly contact: Contact;
  /** What can be done with it, for who may. */
  readonly change?: ReactNode;
}

const LINK = 'inline-block max-wide:py-2.5';

/** Somebody one deals with: who it is, and how to reach them. */
export function ContactCard({ contact, change }: ContactCardProps) {
  const t = useTranslations('contacts');
  const locale = useLocale();
  const { name, functionName, email, phone, remark, untilDate, hasEnded } = contact;
  const number = dialled(phone);
  return (
    <li className="flex items-start gap-4 py-3">
      <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <p translate="no" className={`font-semibold leading-snug ${hasEnded ? 'text-ink-2' : ''}`}>
          {name}
        </p>
        <p className="text-s text-ink-2">
          {functionName}
          {untilDate !== null && t(hasEnded ? 'ended' : 'until', { day: formatWhen(untilDate, locale) })}
        </p>
        {(email !== '' || phone !== '') && (
          <p className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5">
            {email !== '' && (
              <a href={`mailto:${email}`} className={LINK}>
                {email}
              </a>
            )}
            {phone !== '' &&
              (number === null ? (
                <span className={LINK}>{phone}</span>
              ) : (
                <a href={`tel:${number}`} className={LINK}>
                  {phone}
                </a>
              ))}
          </p>
        )}
        {remark !== '' && <p className="mt-0.5 text-s text-ink-2">{remark}</p>}
      </div>
      {change}
    </li>
  );
}
