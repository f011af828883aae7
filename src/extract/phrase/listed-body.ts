import { isParticle, isProper } from './name.ts';
import { officeAt } from './office.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isRoleWord } from './role-words.ts';

/**
 * End of a body of any name at `at` that closes a member of a list: one parted by semicolons (`Tom Ray, owner, Ray’s Tools and Paints;`),
 * or whose next member is told alike (`Tom Ray, Director, Nordic Tools and Ana Silva, Manager, …`); `at` where none stands there.
 */
export function listedBodyEnd(sentence: TokenSentence, at: number): number {
  const { tokens, words } = sentence;
  let end = at;
  while (
    isProper(sentence, end) ||
    (end > at && (words.phrases.bodyNameJoints.has(wordAt(sentence, end)) || isParticle(sentence, end)))
  )
    end++;
  if (end === at || !isProper(sentence, end - 1)) return at;
  const closer = wordAt(sentence, end);
  const isLast = end >= tokens.length - 1 && tokens.some(({ text }, k) => text === ';' && k < at);
  return closer === ';' || isLast ? end : endBeforeMember(sentence, at);
}

/**
 * End of a run of at least two proper words at `at` behind which a name follows with its office and a body, parted by commas;
 * else `at`.
 */
function endBeforeMember(sentence: TokenSentence, at: number): number {
  let end = at;
  while (isProper(sentence, end) || (end > at && wordAt(sentence, end) === '&')) end++;
  const and = wordAt(sentence, end) === ',' ? end + 1 : end;
  if (end - at < 2 || wordAt(sentence, and) !== 'and') return at;
  const name = personNameEnd(sentence, and + 1);
  if (name - and < 3 || wordAt(sentence, name) !== ',' || isRoleWord(sentence, at)) return at;
  const office = officeAt(sentence, name + 1, false);
  const isAlike = office !== null && wordAt(sentence, office.to) === ',' && isProper(sentence, office.to + 1);
  return isAlike ? end : at;
}
