import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';

/** How many words lead up to the noun (`the newly built aircraft repair plant`). */
const LONGEST_LEAD = 7;

/**
 * Whose or where the premises are that stand behind a verb of visiting, or behind chunk `at` (`the headquarters of X`, `the repair plant near Y`);
 * nobody where no word for premises stands there, or nothing tells them apart from others.
 */
export function premisesVisited(clause: Clause, at = clause.verbAt): readonly Phrase[] {
  const { chunks } = clause;
  const { premises, premisesLinks, ownRooms } = clause.sentence.words.frames;
  const behind = chunks.slice(at + 1, at + 1 + LONGEST_LEAD);
  const length = behind.findIndex((chunk) => !isPlain(chunk));
  const noun = behind[length - 1];
  const [link, ...rest] = chunks.slice(at + 1 + length, at + 4 + length);
  // `the site of the Lund Cement Works`: the article of a bare name stands outside it.
  const owner = rest.find((chunk) => !(chunk.kind === 'word' && chunk.word === 'the'));
  if (noun?.kind !== 'word' || !premises.has(noun.word)) return [];
  if (link?.kind !== 'preposition' || !premisesLinks.has(link.word) || owner?.kind !== 'noun') return [];
  const isRoom = ownRooms.has(noun.word);
  return owner.list.items.filter(
    ({ kind }) =>
      kind === 'organisation' ||
      kind === 'place' ||
      kind === 'name' ||
      (isRoom && (kind === 'person' || kind === 'office')),
  );
}

function isPlain(chunk: Chunk): boolean {
  if (chunk.kind === 'mark') return chunk.word === '-' || chunk.word === "'s";
  return chunk.kind === 'word' || (chunk.kind === 'verb' && chunk.form === 'bare' && !chunk.passive);
}
