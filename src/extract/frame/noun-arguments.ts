import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';

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
    if (chunk.kind === 'noun' && ruled) found.push(...chunk.list.items);
  }
  return found;
}

/** `the 144th session of the Union`: the one body behind `of`, whose the happening at chunk `at` is, not with whom; else null. */
export function ownerBehind({ chunks }: Clause, at: number): Phrase | null {
  const [of, noun] = chunks.slice(at + 1, at + 3);
  if (of?.kind !== 'preposition' || of.word !== 'of' || noun?.kind !== 'noun') return null;
  const [only, ...more] = noun.list.items;
  return only?.kind === 'organisation' && more.length === 0 ? only : null;
}
