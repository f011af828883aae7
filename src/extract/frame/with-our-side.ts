import type { Clause } from '../clause/clause.ts';
import type { Part } from './frame.ts';

/**
 * `met with our Rector`, `signed with our President, X`: whoever is of the house that tells the news, and is no subject,
 * received there.
 */
export function withOurSide({ sentence, subject }: Clause, part: Part): Part {
  const { phrase, side, as } = part;
  const isOurs = sentence.words.frames.ourWords.has(sentence.tokens[phrase.from]?.lower ?? '');
  const isHolder = phrase.kind === 'person' || phrase.kind === 'office';
  const mayHost = side === null && as !== 'agent' && isHolder && !subject.includes(phrase);
  return isOurs && mayHost ? { ...part, side: 'host' } : part;
}
