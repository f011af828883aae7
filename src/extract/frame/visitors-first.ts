import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { FrameDraft, Part } from './frame.ts';
import { withVisitors } from './visiting-part.ts';

/** `During his visit, X met Y`, `While in Oslo, X met Y`: whose visit it is came to those whom he meets. */
export function visitorsFirst(clause: Clause, { type, parts }: FrameDraft): readonly Part[] {
  if (type === 'signing') return visitorSigning(clause, parts);
  if (type !== 'meeting') return parts;
  if (isOnTheirVisit(clause, parts)) return parts;
  if (!isOnOwnVisit(clause, parts.some(isSomeoneMet)) && !isWhileThere(clause))
    return withVisitors(clause, parts);
  return parts.map((part) => (part.as === 'agent' && part.side === null ? { ...part, side: 'guest' } : part));
}

/** `During her visit, X and Y signed`: of two people the one told of first came to the other; not so of `their visit`. */
function visitorSigning(clause: Clause, parts: readonly Part[]): readonly Part[] {
  const people = parts.filter(({ as, phrase }) => as === 'party' && phrase.kind === 'person');
  const { ownPossessives } = clause.sentence.words.actors;
  if (people.length !== 2 || !isOnOwnVisit(clause, true, ownPossessives)) return parts;
  return parts.map((part) => {
    if (part === people[0]) return { ...part, side: part.side ?? 'guest' };
    return part === people[1] ? { ...part, side: part.side ?? 'host' } : part;
  });
}

/** `During their stay, the Governor met a delegation of envoys`: the stay of several is that of the party that was met. */
function isOnTheirVisit({ sentence: { tokens, words }, chunks }: Clause, parts: readonly Part[]): boolean {
  const { groupPossessives, visitingGroups } = words.actors;
  const isParty = ({ phrase: { kind, head }, as }: Part) =>
    as === 'patient' &&
    kind === 'group' &&
    tokens.slice(head.from, head.to).some(({ lower }) => visitingGroups.has(lower));
  const isTheirs = (chunk: Chunk) =>
    chunk.kind === 'happening' &&
    chunk.sort === 'visit' &&
    groupPossessives.has(tokens[chunk.from]?.lower ?? '');
  return parts.some(isParty) && chunks.some(isTheirs);
}

function isSomeoneMet({ phrase, as }: Part): boolean {
  return as === 'patient' && (phrase.kind === 'person' || phrase.kind === 'group');
}

/** `during his visit`; behind somebody who was met it may be his or theirs (`X met Y during his visit to Oslo`). */
function isOnOwnVisit(
  { chunks, sentence, verbAt }: Clause,
  isOfEither: boolean,
  possessives: ReadonlySet<string> = sentence.words.frames.possessives,
): boolean {
  return chunks.some(
    (chunk, k) =>
      !(isOfEither && k > verbAt) &&
      chunk.kind === 'happening' &&
      chunk.sort === 'visit' &&
      chunks[k - 1]?.kind === 'preposition' &&
      possessives.has(sentence.tokens[chunk.from]?.lower ?? ''),
  );
}

/** `while in Oslo`, at the head of the sentence or behind the verb; not `while in office`. */
function isWhileThere({ chunks, verbAt, sentence }: Clause): boolean {
  const { whileWords } = sentence.words.frames;
  return chunks.some((chunk, k) => {
    const [link, place] = chunks.slice(k + 1, k + 3);
    const isWhile = 'word' in chunk && whileWords.has(chunk.word) && (k === 0 || k > verbAt);
    return isWhile && link?.kind === 'preposition' && link.word === 'in' && isPlace(place);
  });
}

function isPlace(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.list.items.every(({ kind }) => kind === 'place' || kind === 'name');
}
