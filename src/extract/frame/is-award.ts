import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { mentionOf, wordAt } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';

/** `received the Order of the Dove`, `received the Tom Ray award`, `received her M.A.`: something is handed over that may bear a name. */
export function isAward({ sentence }: Clause, phrase: Phrase): boolean {
  const { awards } = sentence.words.frames;
  const { degree } = sentence.words.phrases;
  const isName = phrase.kind === 'name' || phrase.kind === 'organisation';
  if (isName && degree.test(mentionOf(sentence, phrase).text)) return true;
  const isNamedAfter = phrase.kind === 'name' || phrase.kind === 'person';
  const isClosed = sentence.words.gatherings.closingMarks.has(wordAt(sentence, phrase.to));
  const at = isClosed ? phrase.to + 1 : phrase.to;
  const next = isNamedAfter && phrase.offices.length === 0 ? lowerWords(sentence, at, at + 1) : '';
  return awards.test(mentionOf(sentence, phrase).text) || awards.test(next);
}
