import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';

/** So many semicolons part the members of a row. */
const FEWEST_MARKS = 2;

/**
 * `was attended by Mayor X; Chief of Staff Some Fund Y; and Minister Z`: the people of a row parted by semicolons who stand behind a
 * member that could not be read, up to the next verb; nobody where no such row follows.
 */
export function restOfRow({ sentence, chunks, verbAt }: Clause): readonly Phrase[] {
  const next = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const row = chunks.slice(verbAt + 1, next < 0 ? chunks.length : next);
  const end = row.at(-1)?.to ?? 0;
  const marks = sentence.tokens.slice(chunks[verbAt]?.to, end).filter(({ text }) => text === ';');
  if (marks.length < FEWEST_MARKS) return [];
  return row
    .flatMap((chunk) => (chunk.kind === 'noun' ? chunk.list.items : []))
    .filter(({ kind, head }) => kind === 'person' && head.to - head.from > 1);
}
