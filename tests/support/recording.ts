import type { Actor } from '@/lib/domain/access/rules';
import { recordYear } from '@/lib/domain/resources/commands/recording';
import type { Basis, Kind, Source } from '@/lib/domain/resources/rules/money';
import type { Subject } from '@/lib/domain/resources/rules/records';
import { onDay } from '@/lib/platform/clock';
import { rows } from './database';
import { at, type OwnMunicipality } from './people';

/** One figure as somebody types it; `base` is what stood there: cents, or hundredths of an FTE. */
export interface Typed {
  readonly basis: Basis;
  readonly line: { readonly source: Source; readonly kind: Kind; readonly programme?: string } | null;
  readonly base: number | null;
  readonly typed: string;
}

const OWN = { source: 'own', kind: 'operating' } as const;
/** Own operating money, planned and actual. */
export const own = (typed: string, base: number | null = null): Typed => ({ basis: 'planned', line: OWN, base, typed });
export const ownActual = (typed: string, base: number | null = null): Typed => ({ ...own(typed, base), basis: 'actual' });
export const staff = (typed: string, base: number | null = null): Typed => ({ basis: 'planned', line: null, base, typed });
export const staffActual = (typed: string, base: number | null = null): Typed => ({ ...staff(typed, base), basis: 'actual' });
export const line = (source: Source, kind: Kind, typed: string, programme = ''): Typed => ({
  basis: 'planned',
  line: { source, kind, programme },
  base: null,
  typed,
});

export const partnership = (id: string): Subject => ({ kind: 'partnership', id });
export const member = (id: string): Subject => ({ kind: 'membership', id });
export const approach = (id: string): Subject => ({ kind: 'approach', id });

/** Does work on the day of these tests, so that no year passes meanwhile. */
export const thatDay = <T>(work: () => Promise<T>) => onDay('2026-11-24', work);

/** Types figures of 2026, or of another year. */
export const record = (
  actor: Actor,
  municipality: OwnMunicipality,
  subject: Subject,
  cells: readonly Typed[],
  { year = 2026, originNis = null }: { year?: number; originNis?: string | null } = {},
) => thatDay(() => recordYear(...at(actor, municipality), { subject, year, originNis, cells }));

/** What is kept of a partnership, a membership or an approach, by whomever: every record with its lines. FTE as the table has it. */
export const kept = (subject: Subject) =>
  rows<{ id: string; year: number; nis: string; municipality: string; fte: (string | null)[]; locked: boolean; lines: string[] }>(
    `select id, year, origin_nis as nis, municipality_id as municipality, json_build_array(fte_planned::text, fte_actual::text) as fte,
       confirmed_at is not null as locked,
       (select coalesce(array_agg(concat_ws(' ', source, kind, programme, coalesce(planned_cents::text, '?'), coalesce(actual_cents::text, '?'))
          order by source, kind, programme), '{}') from budget_lines where record_id = r.id) as lines
     from yearly_records r where coalesce(partnership_id::text, membership_id::text, municipality_id || approach) = $1
     order by year, origin_nis`,
    [subject.id],
  );

/** How a record of an approach is asked for: an approach alone is everybody's. */
export const ofApproach = (municipality: OwnMunicipality, code: string): Subject => approach(municipality.id + code);

/** The NIS code of a municipality. */
export const nisOf = async ({ id }: OwnMunicipality) =>
  (await rows<{ nis: string }>('select nis_code as nis from municipalities where id = $1', [id]))[0]?.nis ?? '';
