'use client';

import { useTranslations } from 'next-intl';
import { useFormContext } from '@/components/form/form-context';
import type { FoundPartner } from '@/lib/domain/partners/queries/search';
import type { Side } from '@/lib/domain/partnerships/rules/facts';
import { PartnerFinder } from '../partner-finder';
import { optionOf, type PartnerOption } from '../partner-option';
import { NewPartner } from './new-partner';
import type { WhoValue } from './who-value';

/** The fields of the form that hold who it is. */
const FIELDS = ['name', 'id', 'detail', 'side', 'own', 'kind'] as const;

interface WhoQuestionProps {
  readonly slug: string;
  /** The column in which one adds. */
  readonly column: Side;
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  /** Who is called as the new one stands there now. */
  readonly onAlikeShown: (name: string) => void;
  readonly className: string;
}

/** The first answer: who it is, found among the own partners while typing, or new with its name and kind. */
export function WhoQuestion({ slug, column, kinds, onAlikeShown, className }: WhoQuestionProps) {
  const t = useTranslations('partners.inPartnership');
  const { form } = useFormContext().actionForm;
  const who = form.watch('partner') as WhoValue;

  /** Another answer; what is left out becomes empty. */
  function put(answer: Partial<WhoValue>) {
    const next: WhoValue = { name: '', id: null, detail: '', side: column, own: false, kind: '', ...answer };
    for (const field of FIELDS) form.setValue(`partner.${field}`, next[field], { shouldDirty: true });
    form.clearErrors('partner');
  }

  /** Of both sides: each says on which it stands. */
  const offered = (found: FoundPartner) => optionOf(found, t(`at.${found.side}`));
  const choose = ({ key, label, detail, side }: PartnerOption) => put({ name: label, id: key, detail, side });
  const { name, id, detail, side } = who;
  return (
    <fieldset className={`min-w-0 ${className}`}>
      <legend className="float-left w-full font-bold text-l leading-heading">{t('who')}</legend>
      <div className="clear-both pt-3">
        {who.own ? (
          <NewPartner slug={slug} name={name} kinds={kinds} optionOf={offered} onAlikeShown={onAlikeShown} choose={choose} put={put} />
        ) : (
          <PartnerFinder
            slug={slug}
            name="partner.name"
            label={t('name')}
            optionOf={offered}
            listLabel={t('found')}
            chosen={id === null ? null : { key: id, label: name, detail, side }}
            choose={choose}
            other={t('addNew', { name: name.trim() })}
            chooseOther={() => {
              put({ name: name.trim(), own: true });
              // The next question stands there a moment later.
              requestAnimationFrame(() => form.setFocus('partner.kind'));
            }}
            onType={() => id !== null && form.setValue('partner.id', null)}
          />
        )}
        {id !== null && side !== column && <p className="mt-1.5 text-s">{t(`otherSide.${side}`)}</p>}
      </div>
    </fieldset>
  );
}
