import type { Locale } from '@/lib/domain/access/rules';
import type { Switch } from '@/lib/domain/regulations/rules';
import type { Body, Contradiction, GrantLine, Switches, SwitchValues } from '@/lib/domain/regulations/rules/switches';
import { formatEuro } from '@/lib/platform/i18n/amounts';
import { dateFormat, formatNames } from '@/lib/platform/i18n/formatters';

interface Known {
  /** The message of this noun at a key. */
  readonly say: (key: string, values?: Record<string, string | number>) => string;
  readonly locale: Locale;
  /** Boards of the municipality, also those that ended. */
  readonly boards: readonly { readonly id: string; readonly name: string }[];
}

type Sayings = { readonly [S in Switch]: (value: SwitchValues[S]) => readonly string[] };

/** `15 oktober`, for a day that comes back each year. */
export function dayOfYear(monthDay: string, locale: Locale): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return dateFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month - 1, day)));
}

/** How a switch reads: a few lines of words for each, none when it is off. */
export function switchWords({ say, locale, boards }: Known) {
  const names = (list: string, codes: readonly string[]) =>
    formatNames(
      codes.map((code) => say(`${list}.${code}`)),
      locale,
    );
  const bodyName = ({ kind, name }: Body) => (kind === 'other' ? name : say(`body.${kind}`));
  const most = (maximumCents: number | null, sharePercent: number | null): string[] => [
    ...(maximumCents === null ? [] : [say('said.maximum', { amount: formatEuro(maximumCents, locale) })]),
    ...(sharePercent === null ? [] : [say('said.share', { share: sharePercent })]),
  ];
  const lineOf = ({ name, maximumCents, sharePercent, body }: GrantLine) => {
    const more = [...most(maximumCents, sharePercent), ...(body === null ? [] : [say('said.decides', { who: bodyName(body) })])];
    return more.length === 0 ? name : say('said.line', { name, what: more.join(', ') });
  };
  const sayings: Sayings = {
    closing: (value) => {
      if (value.kind === 'permanent') return [say('said.permanent')];
      if (value.kind === 'before') return [say('said.before', { weeks: value.weeks })];
      return [
        say('said.days', {
          days: formatNames(
            value.days.map((day) => dayOfYear(day, locale)),
            locale,
          ),
        }),
      ];
    },
    adviser: (value) =>
      value.kind === 'board' ? [boards.find(({ id }) => id === value.boardId)?.name ?? say('said.boardGone')] : [value.name],
    body: (value) => [bodyName(value)],
    applicants: ({ forms }) => [names('form', forms)],
    local_link: ({ kinds, years }) => [names('link', kinds), ...(years === 0 ? [] : [say('said.years', { years })])],
    amount: ({ maximumCents, sharePercent }) => most(maximumCents, sharePercent),
    lines: ({ lines, envelopeCents }) => [
      ...lines.map(lineOf),
      ...(envelopeCents === null ? [] : [say('said.envelope', { amount: formatEuro(envelopeCents, locale) })]),
    ],
    annexes: ({ request, report }) => [
      ...(request.length === 0 ? [] : [say('said.request', { annexes: names('annex', request) })]),
      ...(report.length === 0 ? [] : [say('said.report', { parts: names('reportPart', report) })]),
    ],
    home_activity: () => [say('said.homeActivity')],
    excluded_costs: ({ types }) => [names('excluded', types)],
  };

  function linesOf<S extends Switch>(switches: Switches, name: S): readonly string[] {
    const value = switches[name];
    return value === undefined ? [] : (sayings[name] as (value: SwitchValues[S]) => readonly string[])(value as SwitchValues[S]);
  }

  return {
    /** One switch of a version. */
    linesOf,
    /** The same, with the article on which it rests. */
    allOf<S extends Switch>(switches: Switches, name: S): readonly string[] {
      const { article = '' } = switches[name] ?? {};
      return [...linesOf(switches, name), ...(article === '' ? [] : [say('choices.article', { article })])];
    },
    /** Why two choices cannot both hold. */
    contradiction: ({ code, line = '', cents = 0, percent = 0 }: Contradiction) =>
      say(`contradiction.${code}`, { line, amount: formatEuro(cents, locale), share: percent }),
  };
}

/** The lines that stand here and not there, as one text; null when all do. */
export function onlyHere(here: readonly string[], there: readonly string[]): string | null {
  return here.filter((line) => !there.includes(line)).join('\n') || null;
}

export type SwitchWords = ReturnType<typeof switchWords>;
