import { matchLength } from './lexicon/phrase-set.ts';
import type { Words } from './lexicon/words.ts';
import type { Token } from './token.ts';

/** Words of a place and a name that stand side by side: one, and two. */
const BOTH = 3;

/**
 * The tokens of a sentence with a comma put in where a translated one leaves it out behind the place that it opens with
 * (`In Jurmala Serhii Berg met Y`): three words in a row before a verb of the past are a place and a name. The comma has no width.
 */
export function withCommaBehindPlace(tokens: readonly Token[], words: Words): readonly Token[] {
  const [first] = tokens;
  if (first?.text !== 'In') return tokens;
  const end = tokens.findIndex(({ kind, capital }, k) => k > 0 && (kind !== 'word' || !capital));
  const verb = tokens[end];
  if (end !== BOTH + 1 || verb === undefined) return tokens;
  const isTold = words.verbs.get(verb.lower)?.forms.includes('past') === true && verb.kind === 'word';
  if (!isTold || !tokens.slice(1, end).every((_, k) => isNameWord(tokens, k + 1, words))) return tokens;
  const at = tokens[1]?.end ?? 0;
  const comma: Token = { ...first, text: ',', lower: ',', kind: 'mark', capital: false, start: at, end: at };
  return [...tokens.slice(0, 2), comma, ...tokens.slice(2)];
}

/** Neither a word of grammar, of the calendar, for an office or for a body. */
function isNameWord(tokens: readonly Token[], at: number, words: Words): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (words.functionWords.has(lower) || words.months.has(lower) || words.weekdays.has(lower)) return false;
  return matchLength(words.roleHeads, tokens, at) === 0 && !words.organisationHeads.has(lower);
}
