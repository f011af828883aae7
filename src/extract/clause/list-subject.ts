import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';

/** Fewest people that make a list. */
const FEWEST = 2;

/**
 * The people of a list before the verb at `verbAt` that is cut into several chunks by words that no phrase reads (`A, Mayor of X,
 * B, in charge of fairs, and C attended`). None where the sentence, or what follows a date, begins with no such list, or
 * where another verb or clause stands between.
 */
export function listBefore(
  sentence: TokenSentence,
  chunks: readonly Chunk[],
  verbAt: number,
): readonly Phrase[] {
  const start = chunks.slice(0, verbAt).findLastIndex(endsList) + 1;
  // Behind a verb stand those whom it is done to.
  if (chunks[start - 1]?.kind === 'verb') return [];
  const from = behindSetting(chunks, start);
  const before = chunks.slice(from, verbAt);
  const [first] = before;
  const isCut = before.filter(({ kind }) => kind === 'noun').length > 1;
  if (first?.kind !== 'noun' || !isCut || !isSomebody(first.list.items[0])) return [];
  const items = before.flatMap((chunk, k) =>
    chunk.kind === 'noun' && !isRuled(sentence, before[k - 1]) && !isMet(before[k - 1])
      ? chunk.list.items
      : [],
  );
  return items.filter(isSomebody).length >= FEWEST || isWithOthers(before)
    ? items.filter((item) => isSomebody(item) || isWholeName(sentence, item))
    : [];
}

/** `Speaker X and several MCAs`: somebody, and with him others of whom words that no phrase reads tell how many. */
function isWithOthers(before: readonly Chunk[]): boolean {
  const [, and, ...others] = before;
  const last = others.at(-1);
  const words = others.slice(0, -1);
  return (
    and?.kind === 'conjunction' &&
    last?.kind === 'noun' &&
    words.length > 0 &&
    words.every(({ kind }) => kind === 'word')
  );
}

/** Behind a comma, or behind words that only say when (`On this occasion`), where no preposition rules what follows them. */
function behindSetting(chunks: readonly Chunk[], start: number): number {
  if (chunks[start]?.kind === 'comma') return start + 1;
  const first = chunks.findIndex(
    (chunk, k) => k >= start && chunk.kind !== 'preposition' && chunk.kind !== 'word',
  );
  return first > start && chunks[first - 1]?.kind === 'word' ? first : start;
}

/** `X, having met Y, visited Z`: whom the gerund right before is done to. */
function isMet(before: Chunk | undefined): boolean {
  return before?.kind === 'verb' && before.classes.some((each) => each === 'meet' || each === 'receive');
}

function endsList(chunk: Chunk): boolean {
  if (chunk.kind === 'verb') return chunk.form !== 'gerund';
  if (chunk.kind === 'mark') return chunk.word !== ';';
  return ['subordinator', 'date', 'quote', 'happening', 'agreement'].includes(chunk.kind);
}

/** Somebody with a name and what marks him as a person. */
function isSomebody(item: Phrase | undefined): boolean {
  return item?.kind === 'person';
}

/** A name of two words or more, none of them of a field or body; among people it is somebody's. */
function isWholeName({ tokens, words }: TokenSentence, { kind, head }: Phrase): boolean {
  const name = tokens.slice(head.from, head.to);
  const isOther = (word: string) => words.portfolios.has(word) || words.organisationHeads.has(word);
  return kind === 'name' && name.length > 1 && !name.some(({ lower }) => isOther(lower));
}

/** A preposition rules what follows, but for company (`along with`). */
function isRuled({ words }: TokenSentence, before: Chunk | undefined): boolean {
  return before?.kind === 'preposition' && !words.phrases.companyJoiners.has(before.word);
}
