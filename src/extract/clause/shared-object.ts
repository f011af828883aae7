import type { TokenSentence } from '../phrase/phrase.ts';
import type { Arguments } from './arguments.ts';
import { argumentsAfter } from './arguments.ts';
import type { Chunk } from './chunk.ts';

/** Verbs that need somebody or something, and share it with the verb that they are joined to. */
const SHARING = ['receive', 'visit', 'meet'];

/** Prepositions before what both have: none, or that of those with whom somebody worked, and where he visited and did so. */
const LINKS = ['', 'with'];
const WHERE = ['in', 'at'];

/**
 * The arguments of a verb that `and` joins to the next one and that has none of its own: those of the next (`visited and worked
 * with the delegation`, `visited and worked in Lund`, `received and thanked X`); else its own, as they are.
 */
export function withSharedObject(
  sentence: TokenSentence,
  chunks: readonly Chunk[],
  verbAt: number,
  own: Arguments,
): Arguments {
  const [verb, link, next] = chunks.slice(verbAt, verbAt + 3);
  if (verb?.kind !== 'verb' || link?.kind !== 'conjunction' || next?.kind !== 'verb') return own;
  const isAlone = own.nouns.length + own.happenings.length + own.agreements.length === 0;
  const isJoined = link.word === 'and' && next.form === verb.form && !verb.passive && !next.passive;
  if (!isAlone || !isJoined || !verb.classes.some((each) => SHARING.includes(each))) return own;
  const [first, ...rest] = argumentsAfter(sentence, chunks, verbAt + 2).nouns;
  const links = verb.classes.includes('visit') ? [...LINKS, ...WHERE] : LINKS;
  if (first === undefined || !links.includes(first.preposition)) return own;
  return { ...own, nouns: [{ preposition: '', value: first.value }, ...rest] };
}
