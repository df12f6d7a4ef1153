import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type { DemonstrationPerson } from '@/lib/domain/people/queries/people';

interface DemonstrationPeopleProps {
  readonly people: readonly DemonstrationPerson[];
  readonly become: (form: FormData) => Promise<void>;
}

/** The made-up people under the place where they work, one button each. */
export function DemonstrationPeople({ people, become }: DemonstrationPeopleProps) {
  const t = useTranslations('public.demonstration');
  const role = useTranslations('access.role');
  const places = new Map<string | null, DemonstrationPerson[]>();
  for (const person of people) places.set(person.municipality, [...(places.get(person.municipality) ?? []), person]);
  return (
    <div className="-mb-4 gap-6 wide:-mb-6 desktop:columns-2">
      {[...places].map(([place, inhabitants]) => (
        <Sheet key={place} title={place ?? t('platform')} className="mb-4 break-inside-avoid wide:mb-6">
          <ul className="divide-y divide-line">
            {inhabitants.map((person) => (
              <li key={`${person.id}-${person.role}`} className="flex items-center gap-4 py-2.5 last:pb-0">
                <div className="min-w-0 flex-1">
                  <p className="font-semibold leading-snug">{person.name}</p>
                  <p className="text-s leading-snug text-ink-2">{role(person.role)}</p>
                  <p className="text-xs leading-snug text-ink-3 [overflow-wrap:anywhere]">{person.email}</p>
                </div>
                <form action={become}>
                  <input type="hidden" name="person" value={person.id} />
                  <Button type="submit" size="small" aria-label={t('become', { name: person.name })}>
                    {t('action')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </Sheet>
      ))}
    </div>
  );
}
