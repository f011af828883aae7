import { matchLength } from '../lexicon/phrase-set.ts';
import { isProper, properRunEnd } from './name.ts';
import type { TokenSentence } from './phrase.ts';

export function isTopic(sentence: TokenSentence, at: number): boolean {
  const lower = sentence.tokens[at]?.lower ?? '';
  return sentence.words.portfolios.has(lower);
}

/** End of a portfolio (`Foreign Affairs`, `trade and industry`) at `at`. */
export function topicEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  while (
    isTopic(sentence, end) ||
    (end > at && isTopicLink(sentence, end) && topicGoesOn(sentence, end + 1))
  ) {
    end++;
    if (
      (sentence.tokens[end]?.lower === 'the' ||
        sentence.tokens[end]?.lower === 'and' ||
        isProper(sentence, end)) &&
      isTopicLink(sentence, end - 1) &&
      isTopic(sentence, end + 1)
    )
      end++;
  }
  if (end > at && sentence.tokens[end]?.lower === 'and') {
    const run = properRunEnd(sentence, end + 1);
    const addressed = matchLength(sentence.words.honorifics, sentence.tokens, end + 1) > 0;
    if (run > end + 1 && run - end <= 3 && !addressed && sentence.tokens[run]?.text === ',') return run;
  }
  if (end === at && sentence.tokens[at]?.lower === 'the' && isTopic(sentence, at + 1))
    return topicEnd(sentence, at + 1);
  return end;
}

/** A topic behind a link, `and` or one unknown word in front of it (`Foreign and Diaspora Affairs`). */
function topicGoesOn(sentence: TokenSentence, at: number): boolean {
  if (isTopic(sentence, at)) return true;
  return isTopic(sentence, at + 1) && (sentence.tokens[at]?.lower === 'and' || isProper(sentence, at));
}

function isTopicLink(sentence: TokenSentence, at: number): boolean {
  return ['and', ',', '&', 'of', 'for', '-'].includes(sentence.tokens[at]?.lower ?? '');
}
