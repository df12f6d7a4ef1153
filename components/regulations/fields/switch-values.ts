import type { Locale } from '@/lib/domain/access/rules';
import type { Switch } from '@/lib/domain/regulations/rules';
import type { GrantLine, Switches, SwitchValues } from '@/lib/domain/regulations/rules/switches';
import { formatCents } from '@/lib/platform/i18n/amounts';
import { formatNames } from '@/lib/platform/i18n/formatters';
import { dayOfYear } from '../switch-words';

/** A line of the grants as a form holds it. */
export interface LineValues {
  name: string;
  maximum: string;
  share: string;
  bodyKind: string;
  bodyName: string;
}

/** What the form of a switch holds; each has some of it. */
export interface FormValues {
  article: string;
  [field: string]: string | string[] | LineValues[];
}

export const NO_LINE: LineValues = { name: '', maximum: '', share: '', bodyKind: '', bodyName: '' };

const share = (percent: number | null | undefined) => (percent === null || percent === undefined ? '' : String(percent));

/** What the form of a switch begins with: as it is kept, as people write it; empty for one that is off. */
export function valuesOf(name: Switch, kept: Switches[Switch], locale: Locale): FormValues {
  const amount = (cents: number | null | undefined) => (cents === null || cents === undefined ? '' : formatCents(cents, locale));
  const lineOf = ({ name: called, maximumCents, sharePercent, body }: GrantLine): LineValues => ({
    name: called,
    maximum: amount(maximumCents),
    share: share(sharePercent),
    bodyKind: body?.kind ?? '',
    bodyName: body?.name ?? '',
  });
  const as = <S extends Switch>(_: S) => kept as SwitchValues[S] | undefined;
  const own: { readonly [S in Switch]: () => Omit<FormValues, 'article'> } = {
    closing: () => {
      const value = as('closing');
      const days =
        value?.kind === 'days'
          ? formatNames(
              value.days.map((day) => dayOfYear(day, locale)),
              locale,
            )
          : '';
      return { kind: value?.kind ?? '', days, weeks: value?.kind === 'before' ? String(value.weeks) : '' };
    },
    adviser: () => {
      const value = as('adviser');
      const isBoard = value?.kind === 'board';
      return { kind: value?.kind ?? '', boardId: isBoard ? value.boardId : '', name: value === undefined || isBoard ? '' : value.name };
    },
    body: () => ({ kind: as('body')?.kind ?? '', name: as('body')?.name ?? '' }),
    applicants: () => ({ forms: [...(as('applicants')?.forms ?? [])] }),
    local_link: () => ({ kinds: [...(as('local_link')?.kinds ?? [])], years: String(as('local_link')?.years || '') }),
    amount: () => ({ maximum: amount(as('amount')?.maximumCents), share: share(as('amount')?.sharePercent) }),
    lines: () => ({
      lines: as('lines')?.lines.map(lineOf) ?? [],
      envelope: amount(as('lines')?.envelopeCents),
    }),
    annexes: () => ({ request: [...(as('annexes')?.request ?? [])], report: [...(as('annexes')?.report ?? [])] }),
    home_activity: () => ({}),
    excluded_costs: () => ({ types: [...(as('excluded_costs')?.types ?? [])] }),
  };
  return { ...own[name](), article: kept?.article ?? '' };
}
