import type { Chunk } from '../clause/chunk.ts';
import { asParty } from './counts-as-signed.ts';
import type { FrameRule } from './frame.ts';
import { agreementBehind, datesBehind, partiesBehind } from './signing-noun.ts';

/** `… since the signing of X between A and B in 2015`: history with its own date. */
export const sinceSigning: FrameRule = ({ chunks, verb, verbAt, sentence }) => {
  const at = chunks.findIndex(
    (chunk, k) =>
      chunk.kind === 'happening' &&
      chunk.sort === 'signing' &&
      isBefore(chunks[k - 1], sentence.words.frames.sinceWords),
  );
  const signing = chunks[at];
  if (
    signing?.kind !== 'happening' ||
    verb.modal !== null ||
    verb.present ||
    verbAt !== lastVerbBefore(chunks, at)
  )
    return null;
  const agreements = agreementBehind(chunks, signing);
  const parties = partiesBehind(chunks, signing);
  const dates = datesBehind(chunks, signing);
  if (agreements.length === 0 || parties.length < 2 || dates.length === 0) return null;
  const before = chunks[at - 1];
  return {
    rule: 'since-signing',
    type: 'signing',
    parts: parties.map(asParty),
    agreements,
    dates,
    history: before?.kind === 'subordinator' || (before?.kind === 'preposition' && before.word === 'since'),
    trigger: signing,
  };
};

function isBefore(chunk: Chunk | undefined, words: ReadonlySet<string>): boolean {
  return (chunk?.kind === 'preposition' || chunk?.kind === 'subordinator') && words.has(chunk.word);
}

function lastVerbBefore(chunks: readonly Chunk[], at: number): number {
  return chunks.slice(0, at).findLastIndex((chunk) => chunk.kind === 'verb');
}
