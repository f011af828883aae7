import type { Chunk } from '../clause/chunk.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { Frame, Part } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { canAct, parts } from './parts.ts';
import { plainFrame } from './plain-frame.ts';
import { PICTURED_TOGETHER } from './verbless.ts';

/**
 * Those whom a picture shows together, as its caption tells it: `Minister X with Ambassador Y at the palace`, `Mayor X pictured
 * with the delegation`, `Mayor X and Ambassador Y shake hands`. They met; nothing where one of the sides is nobody of rank.
 */
export function picturedTogether(
  sentence: TokenSentence,
  index: number,
  chunks: readonly Chunk[],
): readonly Frame[] {
  const { pictureOpening, posingWith, posingTogether } = sentence.words.frames;
  const at = chunks.findIndex(
    ({ kind, to }) => kind === 'noun' && !pictureOpening.test(lowerWords(sentence, 0, to)),
  );
  const shown = chunks[at];
  if (shown?.kind !== 'noun') return [];
  const isRow = opensRow(sentence, chunks.slice(0, at));
  if (!isRow && !opensCaption(sentence, chunks.slice(0, at))) return [];
  const next = chunks.findIndex((chunk, k) => k > at && chunk.kind === 'noun');
  const other = chunks[next];
  const between = lowerWords(sentence, shown.to, other?.from);
  const people = shown.list.items.filter(canAct);
  const beside = other?.kind === 'noun' && posingWith.test(between) ? other.list.items.filter(canAct) : [];
  const involved = [...parts(people, 'agent'), ...parts(beside, 'patient')];
  // `Envoys X and Y` alone is a caption only where a bracket tells of the picture.
  const isShown =
    isRow || between.length > 1 || sentence.text.slice(sentence.start, sentence.end).includes('(');
  const isPair =
    isShown &&
    people.filter(isOfRank).length > 1 &&
    posingTogether.test(between) &&
    (!isRow || areOfSeveralBodies(sentence, people));
  const areTwo =
    people.some(isOfRank) && beside.some((phrase) => isOfRank(phrase) || isParty(sentence, phrase));
  if (!areTwo && !isPair) return [];
  return [frameOf(sentence, index, shown, involved, chunks)];
}

/** Nothing, or `Pictured:`, stands before them. */
function opensCaption(sentence: TokenSentence, before: readonly Chunk[]): boolean {
  const last = before.at(-1);
  return last === undefined || sentence.words.frames.pictureOpening.test(lowerWords(sentence, 0, last.to));
}

/** `From left:`. */
function opensRow(sentence: TokenSentence, before: readonly Chunk[]): boolean {
  const last = before.at(-1);
  return last !== undefined && sentence.words.frames.pictureRow.test(lowerWords(sentence, 0, last.to));
}

/** Those in a row who all belong to one body may only be its board. */
function areOfSeveralBodies(sentence: TokenSentence, people: readonly Phrase[]): boolean {
  const bodies = people.flatMap(({ offices }) =>
    offices.flatMap(({ organisation }) =>
      organisation === null ? [] : [lowerWords(sentence, organisation.from, organisation.to)],
    ),
  );
  return new Set(bodies).size > 1;
}

/** A person or one holder of an office. */
function isOfRank({ kind, offices, plural }: Phrase): boolean {
  return (kind === 'person' && offices.length > 0) || (kind === 'office' && !plural);
}

/** `the delegation from Lund`. */
function isParty({ words, tokens }: TokenSentence, { kind, head }: Phrase): boolean {
  return (
    kind === 'group' &&
    tokens.slice(head.from, head.to).some(({ lower }) => words.frames.visitingParties.has(lower))
  );
}

function frameOf(
  sentence: TokenSentence,
  index: number,
  trigger: Chunk,
  involved: Part[],
  chunks: readonly Chunk[],
): Frame {
  return plainFrame({
    rule: PICTURED_TOGETHER,
    type: 'meeting',
    sentence,
    index,
    trigger,
    parts: involved,
    dates: chunks.flatMap((chunk) => (chunk.kind === 'date' ? [chunk.date] : [])),
    noun: 'picture',
  });
}
