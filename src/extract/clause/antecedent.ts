import type { Words } from '../lexicon/words.ts';
import type { Arguments } from './arguments.ts';
import type { Chunk } from './chunk.ts';

/**
 * The arguments of the verb of a relative clause with whom it is about: in `X, whom Y received on Monday` X is the object; those of any
 * other verb as they are.
 */
export function withAntecedent(
  { frames }: Words,
  chunks: readonly Chunk[],
  verbAt: number,
  own: Arguments,
): Arguments {
  const relative = chunks[verbAt - 2];
  const isObject = relative?.kind === 'subordinator' && frames.objectRelatives.has(relative.word);
  if (
    !isObject ||
    chunks[verbAt - 1]?.kind !== 'noun' ||
    own.nouns.some(({ preposition }) => preposition === '')
  )
    return own;
  const at = chunks[verbAt - 3]?.kind === 'comma' ? verbAt - 4 : verbAt - 3;
  const noun = chunks[at];
  const last = noun?.kind === 'noun' ? noun.list.items.at(-1) : undefined;
  return last === undefined ? own : { ...own, nouns: [{ preposition: '', value: [last] }, ...own.nouns] };
}
