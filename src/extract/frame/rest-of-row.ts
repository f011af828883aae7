import type { Clause } from '../clause/clause.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';

/** So many semicolons part the members of a row. */
const FEWEST_MARKS = 2;

/**
 * `was attended by Mayor X; Chief of Staff Some Fund Y; and Minister Z`: the people of a row parted by semicolons who stand behind a
 * member that could not be read, up to the next verb; nobody where no such row follows.
 */
export function restOfRow({ sentence, chunks, verbAt }: Clause): readonly Phrase[] {
  // `A, who heads the port; B; and C`: the verb of an aside does not end the row.
  const next = chunks.findIndex(
    (chunk, k) => k > verbAt && chunk.kind === 'verb' && chunks[k - 1]?.kind !== 'subordinator',
  );
  const row = chunks.slice(verbAt + 1, next < 0 ? chunks.length : next);
  const end = row.at(-1)?.to ?? 0;
  const marks = sentence.tokens.slice(chunks[verbAt]?.to, end).filter(({ text }) => text === ';');
  if (marks.length < FEWEST_MARKS) return [];
  return row
    .flatMap((chunk) => (chunk.kind === 'noun' ? chunk.list.items : []))
    .filter(({ kind, from, head }) => {
      const isApart = kind === 'name' && opensMember(sentence, from);
      return (kind === 'person' || isApart) && head.to - head.from > 1;
    });
}

/** A semicolon stands right before, or before `and`. */
function opensMember(sentence: TokenSentence, at: number): boolean {
  const before = wordAt(sentence, at - 1);
  return before === ';' || (before === 'and' && wordAt(sentence, at - 2) === ';');
}
