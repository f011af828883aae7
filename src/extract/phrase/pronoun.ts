import type { Phrase, TokenSentence } from './phrase.ts';
import { plainPhrase } from './phrase.ts';

const SINGULAR = new Set(['he', 'she', 'him', 'her', 'it', 'i']);
const PLURAL = new Set(['they', 'them', 'both']);
const PAIRS = new Set(
  'sides parties countries leaders ministers officials presidents delegations cities men women mayors companies governments institutions universities foreign heads groups organisations organizations diplomats nations interlocutors premiers defence defense prime partners firms neighbours neighbors'.split(
    ' ',
  ),
);

/** Words behind `the two` that show it to stand alone. */
const STANDS_ALONE = new Set([
  'have',
  'last',
  'had',
  'also',
  'met',
  'signed',
  'will',
  'discussed',
  'agreed',
  'then',
  'held',
  'were',
  'are',
  'exchanged',
  'talked',
  'spoke',
  'later',
  'earlier',
  'shared',
  'reviewed',
  '.',
  ',',
  'and',
  'on',
  'in',
]);

/** A pronoun, or words that stand for both sides (`the two ministers`, `both sides`, `the parties`), or null. */
export function pronounAt(sentence: TokenSentence, at: number): Phrase | null {
  if (sentence.tokens[at]?.text === 'HE') return null;
  const word = (k: number) => sentence.tokens[at + k]?.lower ?? '';
  const pair = pairLength(word);
  if (pair > 0)
    return { ...plainPhrase('pronoun', at, at + pair, { from: at, to: at + pair }, true), plural: true };
  if (word(0) === 'both' && sentence.tokens[at + 1]?.capital === true) return null;
  if (SINGULAR.has(word(0)) || PLURAL.has(word(0)))
    return {
      ...plainPhrase('pronoun', at, at + 1, { from: at, to: at + 1 }, true),
      plural: PLURAL.has(word(0)),
    };
  return null;
}

function pairLength(word: (k: number) => string): number {
  const two =
    word(0) === 'the' && word(1) === 'two'
      ? 2
      : word(0) === 'both'
        ? 1
        : word(0) === 'the' && ['sides', 'parties', 'pair'].includes(word(1))
          ? 1
          : 0;
  if (two === 0) return 0;
  if (word(two) === 'pair') return two + 1;
  let end = two;
  while (PAIRS.has(word(end)) && end < two + 3) end++;
  return end > two || (two === 2 && STANDS_ALONE.has(word(2))) ? end : 0;
}
