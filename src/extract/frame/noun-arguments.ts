import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';

/** Phrases ruled by `between`, `with`, `of` behind the happening at chunk `at`, before the next verb. */
export function nounArguments(clause: Clause, at: number) {
  const found = [];
  for (let k = at + 1; k < clause.chunks.length; k++) {
    const chunk = clause.chunks[k];
    // `a meeting held between X and Y`
    if (k === at + 1 && chunk?.kind === 'verb' && chunk.form === 'bare' && chunk.lemma === 'hold') continue;
    if (
      chunk === undefined ||
      chunk.kind === 'verb' ||
      chunk.kind === 'comma' ||
      chunk.kind === 'mark' ||
      chunk.kind === 'subordinator' ||
      chunk.kind === 'happening'
    )
      break;
    const before = clause.chunks[k - 1];
    const ruled =
      before?.kind === 'preposition' &&
      (clause.sentence.words.frames.withPrepositions.has(before.word) ||
        (before.word === 'of' && k === at + 2));
    // `the 144th session of the Union`: whose it is, not with whom.
    const isOwner = before?.kind === 'preposition' && before.word === 'of' && isBody(chunk);
    if (chunk.kind === 'noun' && ruled && !isOwner) found.push(...chunk.list.items);
  }
  return found;
}

function isBody(chunk: Chunk): boolean {
  if (chunk.kind !== 'noun') return false;
  const [only, ...more] = chunk.list.items;
  return only?.kind === 'organisation' && more.length === 0;
}
