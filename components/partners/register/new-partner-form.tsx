'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { DraftForm } from '@/components/form/draft-form';
import { FormActions } from '@/components/form/form-actions';
import { RadioCards } from '@/components/form/radio-cards';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { type DraftProps, useDraftForm } from '@/components/form/use-draft-form';
import { Link } from '@/components/ui/link';
import { DRAFT_MAX_BYTES } from '@/lib/domain/drafts/rules';
import { addPartnerAction } from '@/lib/domain/partners/actions';
import { PARTNER_NAME_MAX, WEBSITE_MAX } from '@/lib/domain/partners/rules';
import { SIDES } from '@/lib/domain/partnerships/rules/facts';
import { sentPlace } from '../../partnerships/places/place-value';
import { useAlikeShown } from '../use-alike-shown';
import { KnownAlready } from './known-already';
import { NO_PARTNER, type PartnerValues } from './partner-values';
import { PlaceQuestion } from './place-question';

interface NewPartnerFormProps extends DraftProps<'partner', PartnerValues> {
  readonly municipality: { readonly slug: string; readonly name: string };
  /** Without those of local governments, which are partners by the partnership itself. */
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  readonly countries: readonly { readonly iso2: string; readonly name: string }[];
}

/** Three answers make a partner: its name, its kind, its side. What one knows more may come later. */
export function NewPartnerForm({ municipality, kinds, countries, ...drafts }: NewPartnerFormProps) {
  const t = useTranslations('partners.new');
  const side = useTranslations('partnerships.side');
  const locale = useLocale();
  const router = useRouter();
  const alike = useAlikeShown();
  const room = `/m/${municipality.slug}/partners` as const;
  const work = useDraftForm({
    slug: municipality.slug,
    name: 'partner',
    empty: NO_PARTNER,
    drafts,
    maxBytes: DRAFT_MAX_BYTES,
    action: ({ place, ...values }: PartnerValues, { key }) =>
      alike.save(values.name, (asksAlike) =>
        addPartnerAction(
          municipality.slug,
          { ...values, asksAlike, place: place.name.trim() || place.country ? sentPlace(place) : null },
          key,
        ),
      ),
    onDone: ({ id }) => router.push(`/${locale}${room}/${id}`),
  });
  const { form } = work.actionForm;
  const section = 'mt-6 border-t border-line pt-6';
  const narrow = 'mt-5 max-w-[340px]';
  return (
    <DraftForm
      work={work}
      actions={
        <FormActions submit={t('submit')}>
          <Link href={room} className="max-wide:py-2.5">
            {t('cancel')}
          </Link>
        </FormActions>
      }
    >
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        rules={{ required: true, maxLength: PARTNER_NAME_MAX }}
        autoComplete="off"
        className="max-w-[520px]"
      />
      <KnownAlready slug={municipality.slug} name={form.watch('name')} onShown={alike.onShown} />
      <SelectField
        name="kind"
        label={t('kind')}
        hint={t('kindHint')}
        rules={{ required: 'choose_kind' }}
        options={kinds.map(({ code, name }) => ({ value: code, label: name }))}
        className="mt-5"
      />
      <div className={section}>
        <RadioCards
          name="side"
          label={t('side')}
          rules={{ required: true }}
          options={SIDES.map((code) => ({
            value: code,
            label: side(code),
            hint: t(`sideHint.${code}`, { municipality: municipality.name }),
          }))}
        />
      </div>
      <PlaceQuestion form={form} slug={municipality.slug} countries={countries} className={section} />
      <section className={section} aria-label={t('more')}>
        <h2 className="font-bold text-l leading-heading">{t('more')}</h2>
        <TextField
          name="website"
          label={t('website')}
          type="url"
          rules={{ maxLength: WEBSITE_MAX }}
          autoComplete="off"
          className="mt-3 max-w-[520px]"
        />
        <TextField name="kbo" label={t('kbo')} hint={t('kboHint')} autoComplete="off" className={narrow} />
        <TextField name="vcode" label={t('vcode')} hint={t('vcodeHint')} autoComplete="off" className={narrow} />
      </section>
    </DraftForm>
  );
}
