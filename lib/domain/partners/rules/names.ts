import { foldName } from '../../places/rules';

/** Words that say which kind of organisation it is and what it is before the law, and nothing of which one: in the languages of partners. */
const KIND_WORDS: ReadonlySet<string> = new Set(
  `vzw asbl ivzw aisbl bv nv cv sa sarl ngo ong npo ev gmbh ltd stichting fondation foundation fundacion vereniging association asociacion
  verein school ecole escuela schule basisschool kleuterschool college lycee instituut institut hogeschool universiteit universite university
  universidad ziekenhuis hopital hospital az jeugdhuis jh maison jeunes comite committee comitato verbroederingscomite jumelage club groep
  groupe group`.split(/\s+/),
);

/** A name as two are held against each other: folded, without words that many share. "Jeugdhuis De Brug" and "JH De Brug vzw" are "de brug". */
export function comparedName(name: string): string {
  const words = foldName(name).split(' ');
  const own = words.filter((word) => !KIND_WORDS.has(word));
  return (own.length > 0 ? own : words).join(' ');
}

/** The keys by which a name is sorted and compared, as they are kept beside it. */
export function nameKeys(name: string): { readonly sortKey: string; readonly comparedKey: string } {
  return { sortKey: foldName(name), comparedKey: comparedName(name) };
}

/** How alike two compared names must be (0 to 1, shared groups of three letters) for one to be offered while the other is typed. */
export const ALIKE_PARTNERS = 0.5;
