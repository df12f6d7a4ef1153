import { useTranslations } from 'next-intl';
import { Sheet } from '@/components/ui/sheet';
import type { HeldRole } from '@/lib/domain/people/rules';
import { ChoosePasswordForm } from './choose-password-form';
import { HeldRoles } from './held-roles';
import { useLinkWords } from './link-words';

interface LostPasswordSheetProps {
  readonly token: string;
  readonly email: string;
  readonly held: readonly HeldRole[];
}

/** What an account opens, and the form for a new password of it by a link. */
export function LostPasswordSheet({ token, email, held }: LostPasswordSheetProps) {
  const t = useTranslations('public.link');
  const words = useLinkWords(t('submit'));
  return (
    <div className="grid max-w-[560px] gap-4">
      <HeldRoles held={held} />
      <Sheet>
        <ChoosePasswordForm token={token} email={email} words={words} />
      </Sheet>
    </div>
  );
}
