'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { TroubleLine } from '@/components/form/trouble-line';
import { useActionButton } from '@/components/form/use-action-button';
import { Button } from '@/components/ui/button';
import type { Result } from '@/lib/platform/result';
import { PasswordLinkMade } from './password-link-made';

interface MakeLinkProps {
  readonly person: { readonly name: string; readonly email: string };
  /** For whom the person works: a municipality, or VVSG. */
  readonly place: string;
  readonly make: () => Promise<Result<{ token: string }>>;
}

/** What a new link does and the button that makes it; then the link, this once. */
export function MakeLink({ person: { name, email }, place, make }: MakeLinkProps) {
  const t = useTranslations('people.colleague');
  const { pending, trouble, press } = useActionButton();
  const [token, setToken] = useState<string | null>(null);
  const answer = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone.
  useEffect(() => {
    if (token !== null) answer.current?.focus();
  }, [token]);

  if (token !== null) {
    return (
      <div ref={answer} tabIndex={-1} role="status" className="mt-1">
        <PasswordLinkMade made={{ name, email, token }} place={place} />
      </div>
    );
  }
  return (
    <>
      <p className="mb-3 mt-1 text-s text-ink-2">{t('linkHint', { name })}</p>
      <TroubleLine trouble={trouble} />
      <Button onClick={() => press(make, (made) => setToken(made.token))} aria-disabled={pending || undefined}>
        {t('makeLink')}
      </Button>
    </>
  );
}
