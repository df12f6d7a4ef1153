import { addUp, type Basis, type BudgetLine, groupSums, type Sum, sumOf } from '../../resources/rules/money';
import type { ParticipantFacts, RecordFacts, YearFacts } from './facts';
import { basisOf, found, type Judgement, shown } from './judgement';
import type { GuidanceValues } from './values';

/** A known sum that reaches the value is met whatever else is unknown; one below it is only judged when nothing of it is unknown. */
function reach(sum: Sum, target: number): 'pass' | 'fail' | 'not_enough_data' {
  if (sum.value !== null && sum.value >= target) return 'pass';
  return sum.value === null || sum.hasUnknown ? 'not_enough_data' : 'fail';
}

/**
 * C2C-01: own operating money of one municipality against the value, record by record: two predecessors in one year are never added
 * up. A figure of 0 is known.
 */
export function ownOperating(facts: YearFacts, values: GuidanceValues): readonly Judgement[] {
  const { own } = facts;
  if (own.records.length === 0) return [unknownOperating(values)];
  return own.records.map((record) => {
    const basis = basisOf(facts, record);
    const sums = groupSums(record.lines, basis);
    const target = values.own_operating_cents;
    const outcome = reach(sums.own_operating, target);
    const figures = [
      shown('own_operating', 'cents', sums.own_operating.value, { basis }),
      shown('other_money', 'cents', sums.other.value, { basis, counts: false }),
      shown('staff_cost', 'cents', sums.staff.value, { basis, counts: false }),
    ];
    return found(outcome, {
      figures,
      target,
      reason: outcome === 'not_enough_data' ? 'own_operating_unknown' : null,
      difference: outcome === 'fail' ? target - (sums.own_operating.value ?? 0) : null,
      originNis: own.records.length > 1 ? record.originNis : null,
    });
  });
}

const unknownOperating = (values: GuidanceValues): Judgement =>
  found('not_enough_data', {
    reason: 'own_operating_unknown',
    target: values.own_operating_cents,
    figures: [shown('own_operating', 'cents', null)],
  });

/** Staff time that a municipality brings, each of its records by its own basis; `isSilent` as soon as one of them says nothing. */
function staffOf(facts: YearFacts, { records }: ParticipantFacts): { value: number | null; basis: Basis; isSilent: boolean } {
  const basis = basisOf(facts, records[0] ?? { confirmed: false });
  const values = records.map((record) => (basisOf(facts, record) === 'planned' ? record.ftePlanned : record.fteActual));
  const { value, hasUnknown } = addUp(values);
  return { value, basis, isSilent: value === null || hasUnknown };
}

/**
 * C2C-02: the staff time of all that take part, wherever the officer works, against the value. Who is silent is named; what is not
 * seen of others is never taken for nothing.
 */
export function staffTime(facts: YearFacts, values: GuidanceValues): Judgement {
  const brought = facts.participants.map((participant) => ({ name: participant.name, ...staffOf(facts, participant) }));
  const target = values.staff_hundredths;
  const sum = brought.reduce((total, { value }) => total + (value ?? 0), 0);
  const silent = brought.filter(({ isSilent }) => isSilent).map(({ name }) => name);
  const several = brought.length > 1;
  const figures = brought.map(({ name, value, basis }) => shown('staff_time', 'hundredths', value, { basis, of: several ? name : null }));
  if (sum >= target) return found('pass', { figures, target });
  if (facts.othersHidden) return found('not_enough_data', { figures, target, reason: 'others_hidden' });
  if (silent.length === 0) return found('fail', { figures, target, difference: target - sum });
  return several
    ? found('not_enough_data', { figures, target, silent, reason: 'silent_participants' })
    : found('not_enough_data', { figures, target, reason: 'staff_unknown' });
}

/** C2C-15: grants come on top of own money; without outside money there is nothing to ask. Sources not said yet count nowhere. */
export function grantsOnTop(facts: YearFacts): Judgement {
  const pick = (wanted: (line: BudgetLine) => boolean): Sum => {
    const ofRecord = (record: RecordFacts) =>
      sumOf(
        record.lines.filter((line) => line.kind !== 'in_kind' && wanted(line)),
        basisOf(facts, record),
      );
    const sums = facts.own.records.map(ofRecord);
    return { value: addUp(sums.map(({ value }) => value)).value, hasUnknown: sums.some(({ hasUnknown }) => hasUnknown) };
  };
  const own = pick(({ source }) => source === 'own');
  const outside = pick(({ source }) => source !== 'own' && source !== 'other');
  const unassigned = pick(({ source }) => source === 'other');
  const figures = [shown('own_money', 'cents', own.value), shown('outside_money', 'cents', outside.value)];
  if ((outside.value ?? 0) > 0) {
    if ((own.value ?? 0) > 0) return found('pass', { figures });
    return own.value === null || own.hasUnknown
      ? found('not_enough_data', { figures, reason: 'own_money_unknown' })
      : found('fail', { figures });
  }
  if ((unassigned.value ?? 0) > 0) return found('not_enough_data', { figures, reason: 'source_unassigned' });
  if (outside.hasUnknown) return found('not_enough_data', { figures, reason: 'outside_unknown' });
  return found('not_applicable', { figures, reason: 'no_outside_money' });
}
