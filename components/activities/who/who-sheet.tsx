import { useMessages, useTranslations } from 'next-intl';
import { FormWords } from '@/components/form/form-words';
import { SideColumns } from '@/components/partnerships/side-columns';
import { Sheet } from '@/components/ui/sheet';
import type { Activity } from '@/lib/domain/activities/queries/page';
import { peopleIn } from '@/lib/domain/activities/rules/people';
import { ParticipantColumn } from './participant-column';
import { ParticipantLine } from './participant-line';
import { PartnerList } from './partner-list';

interface WhoSheetProps {
  readonly slug: string;
  readonly activity: Activity;
  readonly edits: boolean;
}

/** Who took part on both sides, in numbers, and with which partners it was done. */
export function WhoSheet({ slug, activity, edits }: WhoSheetProps) {
  const t = useTranslations('activities.who');
  const { activities, partners: partnerWords, partnerships } = useMessages();
  const { id, status, participants, partners } = activity;
  const count = peopleIn(participants);
  const lines = (side: 'ours' | 'theirs') => participants.filter((line) => line.side === side);
  const body = (
    <>
      <SideColumns heading="h3" label={(side) => t(side)}>
        {(side) =>
          edits ? (
            <ParticipantColumn slug={slug} id={id} side={side} lines={lines(side)} />
          ) : lines(side).length === 0 ? (
            <p className="pt-1.5 text-ink-3">–</p>
          ) : (
            <ul className="divide-y divide-line">
              {lines(side).map((line) => (
                <li key={line.id} className="flex py-2.5">
                  <ParticipantLine line={line} />
                </li>
              ))}
            </ul>
          )
        }
      </SideColumns>
      {(edits || partners.length > 0) && (
        <section className="mt-4 border-line border-t pt-3">
          <h3 className="text-ink-2 text-s">{t('partners')}</h3>
          {edits ? (
            <PartnerList slug={slug} id={id} partners={partners} />
          ) : (
            <p className="pt-1.5 [overflow-wrap:anywhere]">{partners.map(({ name }) => name).join(', ')}</p>
          )}
        </section>
      )}
    </>
  );
  return (
    <Sheet
      title={t('title', { status })}
      side={count === null ? t('numbersOnly') : t(count.isLeast ? 'least' : 'total', { people: count.people })}
    >
      {edits ? (
        <FormWords
          refusedBy={['partnerships', 'partners', 'activities']}
          own={{
            activities: { who: activities.who, age: activities.age },
            partnerships: { actor: partnerships.actor },
            partners: { page: { finder: partnerWords.page.finder } },
          }}
        >
          {body}
        </FormWords>
      ) : (
        body
      )}
    </Sheet>
  );
}
