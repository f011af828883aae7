import type { Clause } from '../clause/clause.ts';
import { WITH } from './parts.ts';

/** Phrases ruled by `between`, `with`, `of` behind the happening at chunk `at`, before the next verb. */
export function nounArguments(clause: Pick<Clause, 'chunks'>, at: number) {
  const found = [];
  for (let k = at + 1; k < clause.chunks.length; k++) {
    const chunk = clause.chunks[k];
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
      (WITH.includes(before.word) || (before.word === 'of' && k === at + 2));
    if (chunk.kind === 'noun' && ruled) found.push(...chunk.list.items);
  }
  return found;
}
