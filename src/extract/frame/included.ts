import type { Clause } from '../clause/clause.ts';
import type { Part } from './frame.ts';

/** `met several ministers on the margins of the fair, including X and Y`: those of a group who are named apart from it. */
export function includedParts({ chunks, verbAt, verb, sentence }: Clause, parts: readonly Part[]): Part[] {
  const at = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const including = chunks[at];
  const list = chunks[at + 1];
  if (including?.kind !== 'verb' || list?.kind !== 'noun' || including.form !== 'gerund') return [];
  if (!sentence.words.phrases.includingWords.has(sentence.tokens[including.at]?.lower ?? '')) return [];
  const group = parts.findLast(
    ({ phrase }) =>
      verb.to <= phrase.from &&
      phrase.to <= including.from &&
      (phrase.kind === 'group' || (phrase.kind === 'office' && phrase.plural)),
  );
  const people = list.list.items.filter(({ kind }) => kind === 'person');
  return group === undefined ? [] : people.map((phrase) => ({ ...group, phrase }));
}
