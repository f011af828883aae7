import type { Clause } from '../clause/clause.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { Part } from './frame.ts';

/** `met with staff from Senator X's office and Senator Y's team`: whose room or people are named need not have been there. */
export function isOnlyOwner({ sentence }: Clause, { phrase, as, side }: Part): boolean {
  const { ownRooms } = sentence.words.frames;
  const isOwner = phrase.kind === 'person' && wordAt(sentence, phrase.to) === "'s";
  if (!isOwner || as === 'agent' || side !== null) return false;
  const owned = wordAt(sentence, phrase.to + 1);
  return ownRooms.has(owned) || sentence.words.phrases.parties.has(owned);
}
