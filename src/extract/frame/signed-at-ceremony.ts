import { agreementSubjectEnd } from '../clause/agreement-subject.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { TokenRange, TokenSentence } from '../phrase/phrase.ts';

/**
 * What a ceremony says was signed: what it is on (`a signing ceremony on trade`), else the noun before `signing`; null where it
 * says neither.
 */
export function signedAtCeremony(sentence: TokenSentence, ceremony: TokenRange): TokenRange | null {
  const topicEnd = agreementSubjectEnd(sentence, ceremony.to);
  if (topicEnd > ceremony.to) return { from: ceremony.to + 1, to: topicEnd };
  return nounInside(sentence, ceremony);
}

/** `an agreement signing ceremony`: the words for what is signed, up to the word for signing. */
function nounInside({ tokens, words }: TokenSentence, ceremony: TokenRange): TokenRange | null {
  for (let at = ceremony.from; at < ceremony.to; at++) {
    const length = matchLength(words.agreementHeads, tokens, at);
    if (length > 0) return { from: at, to: at + length };
  }
  return null;
}
