import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { Sheet } from '@/components/ui/sheet';
import { RoleLine } from './role-line';
import { RoleList } from './role-list';
import type { RoleListProps } from './role-parts';

interface RolesSheetProps extends RoleListProps {
  /** May they be changed here? */
  readonly edits: boolean;
}

/** In which partnerships a partner takes part, and what it does there. */
export function RolesSheet({ edits, ...list }: RolesSheetProps) {
  const t = useTranslations('partners.roles');
  const { partners } = useMessages();
  const { slug, roles, today } = list;
  return (
    <Sheet title={t('title')}>
      {edits ? (
        <FormWords
          refusedBy={['partners', 'partnerships', 'places']}
          own={{ partners: { roles: partners.roles, role: partners.role, does: partners.does } }}
        >
          <RoleList {...list} />
        </FormWords>
      ) : roles.length === 0 ? (
        <p className="text-ink-2">{t('empty')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {roles.map((role) => (
            <li key={role.id} className="py-2.5">
              <RoleLine slug={slug} role={role} today={today} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
