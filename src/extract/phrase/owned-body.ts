import { isProper, properRunEnd } from './name.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** A body behind its owner: where it ends, and the words that name it. */
export interface OwnedBody {
  readonly to: number;
  readonly range: TokenRange;
}

/**
 * `Italy’s Norvella company`, `Iran’s Parliament`: behind an owner that begins at `from` and the `’s` at `mark` a name with what it is in
 * lower case, or a word for a body, which is nobody's without its owner. Null where neither stands there.
 */
export function ownedBody(sentence: TokenSentence, from: number, mark: number): OwnedBody | null {
  const at = mark + 1;
  const run = properRunEnd(sentence, at);
  const isCompany = run > at && sentence.words.phrases.companyTails.has(wordAt(sentence, run));
  if (isCompany) return { to: run + 1, range: { from: at, to: run } };
  const isBody = run === at + 1 && sentence.words.organisationHeads.has(wordAt(sentence, at));
  return isBody && isProper(sentence, at) ? { to: run, range: { from, to: run } } : null;
}
