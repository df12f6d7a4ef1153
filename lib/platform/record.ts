import type { Actor } from '@/lib/domain/access/rules';
import type { MunicipalityReader } from './auth/reader';
import { type Refusal, refused } from './result';

type Rule<R, A> = (actor: Actor, municipalityId: string, record: R) => A;

/**
 * How commands come by the record that they change: `find` holds it until the transaction ends and answers null when there is none,
 * `may` is the rule of who may do this to it. Who may not is told that there is none, unless `otherwise` knows the real cause.
 */
export function recordFor<I, R>(
  find: (reader: MunicipalityReader, input: I) => Promise<R | null>,
  may: Rule<R, boolean>,
  otherwise: Rule<R, Refusal> = () => refused('not_found'),
) {
  return async (reader: MunicipalityReader, input: I): Promise<R | Refusal | null> => {
    const record = await find(reader, input);
    if (record === null) return null;
    const asked = [reader.actor, reader.scope.municipalityId, record] as const;
    return may(...asked) ? record : otherwise(...asked);
  };
}
