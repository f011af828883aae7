import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';

/**
 * `from the Saudi side`, `on the part of Norway`: before the verb of a clause or behind it, the side for which those who
 * attended stand.
 */
export function sideNamed({ chunks, verbAt, end, sentence }: Clause): readonly Phrase[] {
  const { sideNouns } = sentence.words.frames;
  const side = chunks.slice(0, end).find((chunk, k) => {
    const before = chunks[k - 1];
    const isOn = before?.kind === 'preposition' && (before.word === 'from' || before.word === 'on');
    const isFirst = k === 1 || k > verbAt;
    if (!isOn || !isFirst || chunk.kind !== 'noun') return false;
    return chunk.list.items.every(({ head }) => sideNouns.has(wordAt(sentence, head.to - 1)));
  });
  return side?.kind === 'noun' ? side.list.items : [];
}
