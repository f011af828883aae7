import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { Happening } from '../clause/happening.ts';
import { numbers } from '../lexicon/german/dates.ts';
import * as kinds from '../lexicon/german/happenings.ts';
import { determiners, indefinite, prepositions } from '../lexicon/german/small-words.ts';
import { germanVerbs } from '../lexicon/german/verbs.ts';
import type { CutSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { germanDateAt } from './dates.ts';
import { isAdjective, isCapitalAdjective, isCount, isNoun } from './tokens.ts';

const MOST_ADJECTIVES = 5;
const LONGEST_SUBJECT = 14;

/** The noun behind a determiner, numbers and adjectives at `at`. */
function nounBehind(
  sentence: CutSentence,
  at: number,
): { noun: number; start: number; count: number | null } {
  const start = determiners.has(wordAt(sentence, at)) ? at + 1 : at;
  let noun = start;
  let count: number | null = null;
  while (noun - start < MOST_ADJECTIVES) {
    if (isCount(sentence, noun)) count = Number(wordAt(sentence, noun));
    else if (numbers.has(wordAt(sentence, noun))) count = numbers.get(wordAt(sentence, noun)) ?? null;
    else if (
      !isAdjective(sentence, noun) &&
      !(isCapitalAdjective(sentence, noun) && isNoun(sentence, noun + 1))
    )
      break;
    noun++;
  }
  return { noun, start, count };
}

/** Something that can be signed at `at` (`eine gemeinsame Absichtserklärung zur Zusammenarbeit`), or null. */
export function germanAgreementAt(sentence: CutSentence, at: number): AgreementPhrase | null {
  const { noun, start, count } = nounBehind(sentence, at);
  const word = wordAt(sentence, noun);
  if (sentence.tokens[noun]?.capital !== true || !kinds.agreement.test(word)) return null;
  const tail = kinds.agreementTail.find((words) =>
    words.every((each, k) => wordAt(sentence, noun + 1 + k) === each),
  );
  const end = noun + 1 + (tail?.length ?? 0);
  const to = subjectEnd(sentence, end);
  const first = wordAt(sentence, at);
  return {
    kind: 'agreement',
    from: at,
    to,
    head: { from: Math.min(start, noun), to },
    noun: word,
    count: count === null ? null : { value: count, range: { from: start, to: start + 1 } },
    definite: determiners.has(first) && !indefinite.has(first),
    weak: kinds.weakAgreement.test(word),
  };
}

/**
 * Token behind what an agreement is about (`über die Zusammenarbeit beider Länder`), up to a verb, a mark or another
 * preposition.
 */
function subjectEnd(sentence: CutSentence, at: number): number {
  if (!kinds.subjectLinks.has(wordAt(sentence, at))) return at;
  let end = at + 1;
  while (end - at < LONGEST_SUBJECT) {
    const token = sentence.tokens[end];
    if (token === undefined || (token.kind === 'mark' && token.text !== '-')) break;
    const isVerb = !token.capital && germanVerbs.has(token.lower);
    const isOther =
      prepositions.has(token.lower) && !['von', 'zur', 'zum', 'für', 'über'].includes(token.lower);
    if (isVerb || isOther || germanDateAt(sentence, end) !== null) break;
    end++;
  }
  return end > at + 1 ? end : at;
}

/** A happening named by a noun at `at` (`ein Arbeitsgespräch`, `seinen Antrittsbesuch`, `die Vertragsunterzeichnung`), or null. */
export function germanHappeningAt(sentence: CutSentence, at: number): Happening | null {
  const { noun, start } = nounBehind(sentence, at);
  const token = sentence.tokens[noun];
  const first = wordAt(sentence, at);
  if (token?.capital !== true || token.kind !== 'word') return null;
  const sort = sortOf(token.lower);
  if (sort === null) return null;
  return {
    kind: 'happening',
    from: at,
    to: noun + 1,
    head: { from: Math.min(start, noun), to: noun + 1 },
    sort,
    noun: token.lower,
    named: sort === 'gathering' && noun > start && sentence.tokens[noun - 1]?.capital === true,
    definite: determiners.has(first) && !indefinite.has(first),
    plural: /(?:gespräche|gesprächen|besuche|besuchen)$/.test(token.lower),
  };
}

function sortOf(word: string): Happening['sort'] | null {
  if (kinds.remote.test(word)) return 'remote';
  if (kinds.visit.test(word)) return 'visit';
  if (kinds.signing.test(word)) return 'signing';
  if (kinds.gathering.test(word)) return 'gathering';
  return kinds.encounter.test(word) ? 'encounter' : null;
}
