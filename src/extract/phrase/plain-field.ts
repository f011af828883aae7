import { matchLength } from '../lexicon/phrase-set.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { roleHeadLength } from './role-words.ts';

/** Most words of an office, up to the name of its holder and with a form of address. */
const LONGEST_ROLE = 6;

/**
 * Whether any noun in lower case stands at `at` right before an office in lower case and the name of its holder (`port director
 * Ana Silva`, `cargo analyst Tom Ray`).
 */
export function isPlainField(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const [field, office] = [tokens[at], tokens[at + 1]];
  if (field?.kind !== 'word' || field.capital || office?.kind !== 'word' || office.capital) return false;
  // Most words in lower case have no name near: a cheap question first.
  if (!tokens.slice(at + 2, at + 2 + LONGEST_ROLE).some(({ capital }) => capital)) return false;
  const role = roleHeadLength(sentence, at + 1);
  if (role === 0 || !words.phrases.plainFields.test(field.lower) || roleHeadLength(sentence, at) > 0)
    return false;
  const isOther =
    words.verbs.has(field.lower) ||
    words.functionWords.has(field.lower) ||
    words.subordinators.has(field.lower) ||
    words.groupHeads.has(field.lower) ||
    words.peoplePlurals.has(field.lower) ||
    matchLength(words.prepositions, tokens, at) > 0 ||
    matchLength(words.adverbs, tokens, at) > 0;
  const name = at + 1 + role;
  return !isOther && personNameEnd(sentence, name) > name + 1;
}
