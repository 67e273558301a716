/** Words by which somebody speaks of other people: family, partners, friends, those next door. */
const relations =
  /\b(mother|mum|mam|father|dad|stepdad|stepmum|step-?(?:mother|father)|parents?|brothers?|sisters?|siblings?|half-(?:brother|sister)|nan|nana|gran|grandad|grand(?:mother|father|parents?)|aunt(?:ie|y)?|uncle|cousins?|niece|nephew|wife|husband|boyfriend|girlfriend|partner|ex|fianc[eé]e?|friends?|mates?|neighbou?rs?|landlord|landlady|flatmates?|housemates?|carers?|foster (?:mother|father|parents?)|baby|babies|son|daughter|child|children|kids?|he|she|him|her|his|hers)\b/i;

const reachable = /[^\s@]+@[^\s@]+\.[a-z]{2,}|(?:\+44|\b0)[\d ()-]{8,}\d/i;

/** Words with a capital that name nobody. */
const knownWords: ReadonlySet<string> = new Set(
  (
    'I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October ' +
    'November December Universal Credit Council Tax College University School Job Centre Jobcentre Plus NHS DWP GP PIP UC EHCP CAMHS ' +
    'PA SW ID English Maths Level BTEC GCSE Christmas Easter Eid Ramadan UK England Wales Scotland Pathway Plan Panel Local Offer Housing Benefit'
  ).split(' '),
);

const words = /[\p{L}][\p{L}'’-]*/gu;

/** A word with a capital inside a sentence, which is none of `known`: as good as a name. */
function namesIn(text: string, known: ReadonlySet<string>): boolean {
  for (const found of text.matchAll(words)) {
    const [word] = found;
    const before = text.slice(0, found.index).trimEnd();
    const begins = before === '' || /[.!?:;\n•-]$/.test(before);
    const isName = /^\p{Lu}/u.test(word) && !knownWords.has(word) && !known.has(word.toLowerCase());
    if (isName && !begins) return true;
  }
  return false;
}

/**
 * Whether a text seems to speak of somebody other than the young person: a relation, a name, a number or an address to reach somebody.
 * It only says which passages a reviewer must decide one by one; all that others wrote is held, whatever this finds.
 *
 * @param known names that are no third party: the young person's own, and those of the workers in the record
 */
export function namesSomebody(text: string, known: readonly string[]): boolean {
  const parts = new Set(known.flatMap((name) => name.toLowerCase().match(words) ?? []));
  return relations.test(text) || reachable.test(text) || namesIn(text, parts);
}
