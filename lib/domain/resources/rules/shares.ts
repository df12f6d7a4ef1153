/** One approach and the whole percent of a record that belongs to it. */
export interface Share {
  readonly approach: string;
  readonly percent: number;
}

/**
 * Divides a whole number by weight into whole parts that always add up to it, each less than one off from its exact part. What is left
 * after rounding down goes to the largest remainders, of equal ones to the first. Without any weight nothing is divided.
 */
export function largestRemainder(whole: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return weights.map(() => 0);
  const exact = weights.map((weight, at) => ({ at, floor: Math.floor((whole * weight) / all), rest: (whole * weight) % all }));
  const left = whole - exact.reduce((sum, { floor }) => sum + floor, 0);
  const inTurn = [...exact].sort((a, b) => b.rest - a.rest || a.at - b.at);
  const luckyOnes = new Set(inTurn.slice(0, left).map(({ at }) => at));
  return exact.map(({ at, floor }) => floor + (luckyOnes.has(at) ? 1 : 0));
}

/** Divides a whole number over the shares of a record. */
export function divide(whole: number, shares: readonly Share[]): { readonly approach: string; readonly part: number }[] {
  const parts = largestRemainder(
    whole,
    shares.map(({ percent }) => percent),
  );
  return shares.map(({ approach }, at) => ({ approach, part: parts[at] ?? 0 }));
}
