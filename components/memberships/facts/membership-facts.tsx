import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ApproachName } from '@/components/ui/approach-name';
import { DefinitionList } from '@/components/ui/definition-list';
import { Fact } from '@/components/ui/fact';
import { Sheet } from '@/components/ui/sheet';
import { OLDEST_YEAR } from '@/lib/domain/calendar/rules';
import type { Membership } from '@/lib/domain/memberships/queries';
import { membershipState, ORGANISATION_MAX, PURPOSE_MAX } from '@/lib/domain/memberships/rules';
import { formatWhen } from '@/lib/platform/i18n/when';
import { FactEditor } from './fact-editor';

interface Named {
  readonly code: string;
  readonly name: string;
}

interface MembershipFactsProps {
  readonly municipality: { readonly slug: string };
  readonly membership: Membership;
  readonly thisYear: number;
  readonly approaches: readonly Named[];
  readonly policyFields: readonly Named[];
  /** Whoever looks may edit what stands here. */
  readonly edits: boolean;
}

/** What is known of a membership, each fact edited where it stands by who may. */
export function MembershipFacts({ municipality, membership, thisYear, approaches, policyFields, edits }: MembershipFactsProps) {
  const t = useTranslations('memberships');
  const locale = useLocale();
  const { id, organisation, what, approach, policyField, purpose, since, untilYear, withdrawnOn, network, offer } = membership;
  const at = { slug: municipality.slug, id };
  const optionsOf = (terms: readonly Named[]) => terms.map(({ code, name }) => ({ value: code, label: name }));
  const notKnown = <span className="text-ink-2">{t('page.notKnown')}</span>;
  const shown: Record<'approach' | 'since' | 'policyField' | 'purpose', ReactNode> = {
    approach: <ApproachName mark={{ shape: approach.markShape, colour: approach.markColour }}>{approach.name}</ApproachName>,
    since: since === null ? notKnown : formatWhen(since, locale),
    policyField: policyFields.find(({ code }) => code === policyField)?.name ?? policyField,
    purpose: purpose === '' ? null : <div className="max-w-[44em] whitespace-pre-line [overflow-wrap:anywhere]">{purpose}</div>,
  };
  return (
    <Sheet title={t('page.facts')}>
      <DefinitionList>
        <Fact term={t('page.organisation')}>
          {edits && network === null && offer === null ? (
            <FactEditor
              {...at}
              name="organisation"
              label={t('page.organisation')}
              value={organisation}
              rules={{ required: true, maxLength: ORGANISATION_MAX }}
            />
          ) : (
            <span className="[overflow-wrap:anywhere]">{organisation}</span>
          )}
          {what !== null && <p className="max-w-[44em] pt-1 text-ink-2 text-s">{what}</p>}
        </Fact>
        <Fact term={t('page.approach')}>
          {edits ? (
            <FactEditor
              {...at}
              name="approach"
              label={t('page.approach')}
              value={approach.code}
              options={optionsOf(approaches)}
              rules={{ required: 'choose_approach' }}
              display={shown.approach}
            />
          ) : (
            shown.approach
          )}
        </Fact>
        {withdrawnOn === null && <Fact term={t('page.state')}>{t(`state.${membershipState(membership, thisYear)}`)}</Fact>}
        <Fact term={t('page.sinceTerm')}>
          {edits ? (
            <FactEditor
              {...at}
              name="since"
              label={t('page.sinceTerm')}
              hint={t('register.sinceHint')}
              value={since ?? ''}
              rules={{ when: { precision: 'any', earliest: OLDEST_YEAR } }}
              display={since === null ? undefined : shown.since}
              empty={notKnown}
            />
          ) : (
            shown.since
          )}
        </Fact>
        {untilYear !== null && <Fact term={t('page.untilTerm')}>{untilYear}</Fact>}
        <Fact term={t('page.policyField')}>
          {edits ? (
            <FactEditor
              {...at}
              name="policyField"
              label={t('page.policyField')}
              value={policyField}
              options={optionsOf(policyFields)}
              display={shown.policyField}
            />
          ) : (
            shown.policyField
          )}
        </Fact>
        <Fact term={t('page.purpose')}>
          {edits ? (
            <FactEditor
              {...at}
              name="purpose"
              label={t('page.purpose')}
              hint={t('page.purposeHint')}
              value={purpose}
              rules={{ maxLength: PURPOSE_MAX }}
              multiline
              display={shown.purpose}
            />
          ) : (
            shown.purpose
          )}
        </Fact>
      </DefinitionList>
    </Sheet>
  );
}
