import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * Whether the comma behind an office ends what stands in front of a sentence, and the next office is that of its subject: `On behalf of
 * the President, Minister X received …`, `After meeting the Governor, Mayor Y said`. The first is ruled by a preposition or a gerund,
 * and a verb follows the name behind the second.
 */
export function endsFront(sentence: TokenSentence, first: Office, next: Office): boolean {
  if (wordAt(sentence, next.from - 1) !== ',') return false;
  const from = honorificsEnd(sentence, next.to);
  return isSubjectBehind(sentence, first, { from, to: personNameEnd(sentence, from) });
}

/** The same of a comma and a name with a form of address behind it: `After talks with the Rector, Professor X received …`. */
export function isSubjectBehind(sentence: TokenSentence, first: Office, name: TokenRange): boolean {
  if (name.to === name.from || !isFronted(sentence)) return false;
  const ruler = first.from - (determinerAt(sentence, first.from - 1).length > 0 ? 2 : 1);
  if (!rules(sentence, ruler)) return false;
  return isVerb(sentence, name.to) || (isAdverb(sentence, name.to) && isVerb(sentence, name.to + 1));
}

/** The sentence opens with a preposition, or with a participle and its doer (`Invited by the President, Minister X met …`). */
function isFronted({ tokens, words }: TokenSentence): boolean {
  if (matchLength(words.prepositions, tokens, 0) > 0) return true;
  const [first, second] = tokens;
  const isParticiple = words.verbs.get(first?.lower ?? '')?.forms.includes('participle') === true;
  return isParticiple && second?.lower === 'by';
}

/** A word of a preposition, or a gerund. */
function rules({ tokens, words }: TokenSentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const isGerund = words.verbs.get(word)?.forms.includes('gerund') === true;
  return (
    at >= 0 &&
    (isGerund || words.phrases.officeLinks.has(word) || matchLength(words.prepositions, tokens, at) > 0)
  );
}

function isVerb({ tokens, words }: TokenSentence, at: number): boolean {
  const token = tokens[at];
  if (token?.capital !== false) return false;
  const forms = words.verbs.get(token.lower)?.forms ?? [];
  return (
    forms.includes('past') || forms.includes('present') || words.clauses.auxiliaries.any.has(token.lower)
  );
}

function isAdverb({ tokens, words }: TokenSentence, at: number): boolean {
  return matchLength(words.adverbs, tokens, at) > 0;
}
