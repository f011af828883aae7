import { matchLength } from '../lexicon/phrase-set.ts';
import type { Token } from '../token.ts';
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
  const to = teamEnd(sentence, name.to);
  return isVerb(sentence, to) || (isAdverb(sentence, to) && isVerb(sentence, to + 1));
}

/** `X and his team met`: behind those who are joined to a name by whose they are; `at` where there is nobody. */
function teamEnd({ tokens, words }: TokenSentence, at: number): number {
  const isJoined = words.clauses.sentences.conjunctions.has(tokens[at]?.lower ?? '');
  const isOwn = words.frames.possessives.has(tokens[at + 1]?.lower ?? '');
  return isJoined && isOwn && tokens[at + 2]?.kind === 'word' ? at + 3 : at;
}

/**
 * The sentence opens with a preposition, or with a participle and its doer (`Invited by the President, Minister X met …`), a day in
 * front of it allowed (`This Friday, as Chair of the Council, Minister X met …`).
 */
function isFronted(sentence: TokenSentence): boolean {
  const { tokens, words } = sentence;
  const at = dayEnd(sentence);
  if (matchLength(words.prepositions, tokens, at) > 0) return true;
  const [first, second] = tokens.slice(at);
  const isParticiple = words.verbs.get(first?.lower ?? '')?.forms.includes('participle') === true;
  return isParticiple && second?.lower === 'by';
}

/** Most words of a day in front of a sentence (`This Friday, May 5, 2025,`). */
const LONGEST_DAY = 9;

/** Behind the last comma of the day that a sentence opens with; 0 where it opens with none. */
function dayEnd({ tokens, words }: TokenSentence): number {
  const isDay = ({ lower, kind }: Token) =>
    words.weekdays.has(lower) || words.months.has(lower) || kind === 'number' || lower === ',';
  const opening = tokens.slice(0, LONGEST_DAY);
  const from = words.events.takingUp.has(opening[0]?.lower ?? '') ? 1 : 0;
  const end = opening.findIndex((token, k) => k >= from && !isDay(token));
  return end > from && tokens[end - 1]?.lower === ',' ? end : 0;
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
