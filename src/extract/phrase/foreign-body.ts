import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Of more proper words than these behind the word for the body, or behind a link, the last two are somebody's name. */
const LONGEST_PLAIN = 3;
const LONGEST_LINKED = 2;
const NAME = 2;

/**
 * End of a body that is named at `at` in a language which puts the word for it first (`Universidad Nacional de Colombia`,
 * `Universitas Gadjah Mada`); `at` where there is none.
 */
export function foreignBodyEnd(sentence: TokenSentence, at: number): number {
  const { leadingHeads } = sentence.words.phrases;
  if (!leadingHeads.has(wordAt(sentence, at)) || sentence.tokens[at]?.capital !== true) return at;
  let end = runEnd(sentence, at + 1, LONGEST_PLAIN);
  for (let from = linkEnd(sentence, end); from > end; from = linkEnd(sentence, end)) {
    const next = runEnd(sentence, from, LONGEST_LINKED);
    if (next === from) break;
    end = next;
  }
  return end > at + 1 ? end : at;
}

/** Behind the words at `at` that link a name to what stands before it (`de la`); `at` where there are none. */
function linkEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  while (sentence.words.phrases.leadingLinks.has(wordAt(sentence, end))) end++;
  return end;
}

/** End of the proper words at `at`, without the name of a person that stands behind too many of them. */
function runEnd({ tokens }: TokenSentence, at: number, longest: number): number {
  let end = at;
  while (tokens[end]?.kind === 'word' && tokens[end]?.capital === true) end++;
  return end - at > longest ? end - NAME : end;
}
