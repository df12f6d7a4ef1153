import { GUESSES_MIN } from '@/lib/domain/people/rules';

/** What people who work with this program think of first. */
const OWN_WORDS = ['tweespan', 'vvsg', 'gemeente', 'stad', 'stedenband', 'verbroedering', 'wachtwoord', 'welkom', 'zomer', 'winter'];

/** A longer beginning that is easy to guess takes long to find out, and nobody types one. */
const LOOKED_AT = 64;

/** Large lists of words: fetched when the first password is chosen, then kept. */
let counting: Promise<(password: string, personal: readonly string[]) => number> | undefined;

async function counter() {
  const [{ ZxcvbnFactory }, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
  ]);
  const factory = new ZxcvbnFactory({ dictionary: { ...common.dictionary, ...dutch.dictionary }, graphs: common.adjacencyGraphs });
  return (password: string, personal: readonly string[]) => factory.check(password, [...OWN_WORDS, ...personal]).guesses;
}

/** Would a guesser who knows these words of the person find the password soon? Source: OWASP ASVS 5.0, 6.2.4 and 6.2.11. */
export async function isEasyToGuess(password: string, personal: readonly string[]): Promise<boolean> {
  counting ??= counter();
  try {
    return (await counting)(password.slice(0, LOOKED_AT), personal) < GUESSES_MIN;
  } catch (error) {
    counting = undefined;
    throw error;
  }
}
