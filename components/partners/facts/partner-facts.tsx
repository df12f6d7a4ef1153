import { useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FormWords } from '@/components/form/form-words';
import { DefinitionList } from '@/components/ui/definition-list';
import { Fact } from '@/components/ui/fact';
import { ProperName } from '@/components/ui/proper-name';
import { Sheet } from '@/components/ui/sheet';
import type { Partner } from '@/lib/domain/partners/queries/page';
import { PARTNER_NAME_MAX, SHARED_KINDS, shownWebsite, WEBSITE_MAX, writtenKbo } from '@/lib/domain/partners/rules';
import { PARTNER_FACTS, type PartnerFact } from '@/lib/domain/partners/rules/merging';
import { SIDES } from '@/lib/domain/partnerships/rules/facts';
import { PartnerFactEditor } from './partner-fact-editor';
import { PlaceEditor } from './place-editor';

interface PartnerFactsProps {
  readonly municipality: { readonly slug: string };
  readonly partner: Partner;
  /** The kinds of partner there are. */
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
  /** Whoever looks may edit what stands here. */
  readonly edits: boolean;
}

/** The side stands behind the kind. */
const ORDER = PARTNER_FACTS.flatMap((fact): (PartnerFact | 'side')[] => (fact === 'kind' ? [fact, 'side'] : [fact]));

/** What is known of a partner, each fact edited where it stands by who may. */
export function PartnerFacts({ municipality, partner, kinds, countries, edits }: PartnerFactsProps) {
  const t = useTranslations('partners.facts');
  const { partners, partnerships } = useMessages();
  const { place: placeWord, foundPlaces, ownPlace, ownPlaceName, searchAgain, country } = partnerships.register;
  const register = { place: placeWord, foundPlaces, ownPlace, ownPlaceName, searchAgain, country };
  const { id, name, kind, kindName, side, place, website, kbo, vcode } = partner;
  const { slug } = municipality;
  const shown: Record<PartnerFact | 'side', ReactNode> = {
    name: <ProperName>{name}</ProperName>,
    kind: kindName,
    side: t(`sides.${side}`),
    placeId: place && (
      <span className="[overflow-wrap:anywhere]">
        <ProperName>{place.name}</ProperName>, {place.country}
      </span>
    ),
    website: website !== '' && (
      <a href={website} rel="noopener noreferrer" className="[overflow-wrap:anywhere]">
        {shownWebsite(website)}
      </a>
    ),
    kbo: kbo !== null && <span translate="no">{writtenKbo(kbo)}</span>,
    vcode,
  };
  const editors: Record<
    Exclude<PartnerFact, 'placeId'> | 'side',
    Omit<Parameters<typeof PartnerFactEditor>[0], 'slug' | 'id' | 'name' | 'label'>
  > = {
    name: { value: name, rules: { required: true, maxLength: PARTNER_NAME_MAX } },
    kind: {
      value: kind,
      rules: { required: 'choose_kind' },
      options: kinds.filter(({ code }) => !SHARED_KINDS.has(code)).map(({ code, name: label }) => ({ value: code, label })),
    },
    side: { value: side, rules: { required: true }, options: SIDES.map((each) => ({ value: each, label: t(`sides.${each}`) })) },
    website: { value: website, rules: { maxLength: WEBSITE_MAX }, hint: t('websiteHint') },
    kbo: { value: kbo === null ? '' : writtenKbo(kbo), hint: t('kboHint') },
    vcode: { value: vcode ?? '', hint: t('vcodeHint') },
  };
  const facts = (
    <DefinitionList>
      {ORDER.map((fact) => (
        <Fact key={fact} term={t(fact)}>
          {!edits ? (
            shown[fact] || undefined
          ) : fact === 'placeId' ? (
            <PlaceEditor slug={slug} partner={partner} countries={countries}>
              {shown.placeId ?? <span className="text-ink-3">–</span>}
            </PlaceEditor>
          ) : (
            <PartnerFactEditor slug={slug} id={id} name={fact} label={t(fact)} display={shown[fact]} {...editors[fact]} />
          )}
        </Fact>
      ))}
    </DefinitionList>
  );
  return (
    <Sheet title={t('title')}>
      {edits ? (
        <FormWords
          refusedBy={['partners', 'partnerships', 'places']}
          own={{ partners: { facts: partners.facts }, partnerships: { register } }}
        >
          {facts}
        </FormWords>
      ) : (
        facts
      )}
    </Sheet>
  );
}
