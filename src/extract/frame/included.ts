import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { Part } from './frame.ts';
import { lowerWords } from './lower-words.ts';

/**
 * `met several ministers on the margins of the fair, including X and Y`, `met the new ambassadors: X and Y`, `met officials, among them X`: those of a group who
 * are named apart from it.
 */
export function includedParts(clause: Clause, parts: readonly Part[]): Part[] {
  const { chunks, verbAt, verb, sentence } = clause;
  const at = chunks.findIndex(
    (chunk, k) => k > verbAt && (chunk.kind === 'verb' || isColon(chunk) || isAmongThem(chunks, k)),
  );
  const including = chunks[at];
  const among = isAmongThem(chunks, at);
  const list = chunks[among ? at + 2 : at + 1];
  if (including === undefined || list?.kind !== 'noun') return [];
  if (!among && !isColon(including) && !isIncluding(sentence, including)) return [];
  const groups = parts.filter(({ phrase }) => isGroup(phrase) && phrase.to <= including.from);
  const group = groups.findLast(({ phrase }) => verb.to <= phrase.from) ?? subjectAlone(clause, groups);
  const people = list.list.items.filter(({ kind }) => kind === 'person');
  return group === undefined ? [] : people.map((phrase) => ({ ...group, phrase }));
}

/** `, among them X and Y`. */
function isAmongThem(chunks: readonly Chunk[], at: number): boolean {
  const [among, them] = [chunks[at], chunks[at + 1]];
  if (among?.kind !== 'preposition' || among.word !== 'among' || them?.kind !== 'noun') return false;
  const [only] = them.list.items;
  return only?.kind === 'pronoun' && only.plural && them.list.items.length === 1;
}

function isColon(chunk: Chunk): boolean {
  return chunk.kind === 'mark' && chunk.word === ':';
}

function isIncluding({ tokens, words }: TokenSentence, chunk: Chunk): boolean {
  return (
    chunk.kind === 'verb' &&
    chunk.form === 'gerund' &&
    words.phrases.includingWords.has(tokens[chunk.at]?.lower ?? '')
  );
}

function isGroup({ kind, plural }: Phrase): boolean {
  return kind === 'group' || (kind === 'office' && plural);
}

/** `A party from Lund visited Oslo, including X`: the subject, where it is a group and nobody is met. */
function subjectAlone({ subject }: Clause, groups: readonly Part[]): Part | undefined {
  const [only] = groups;
  return groups.length === 1 && subject.length === 1 && subject[0] === only?.phrase ? only : undefined;
}

/** `held a series of meetings, including with X and Y`: those with whom, behind a word that includes. */
export function includedWith({ chunks, verbAt, sentence }: Clause): readonly Phrase[] {
  const at = chunks.findIndex(
    (chunk, k) => k > verbAt && (isIncluding(sentence, chunk) || isInParticular(sentence, chunks[k + 1])),
  );
  const [preposition, list] = chunks.slice(at + 1, at + 3);
  if (at < 0 || preposition?.kind !== 'preposition' || preposition.word !== 'with') return [];
  return list?.kind === 'noun' ? list.list.items.filter(({ kind }) => kind === 'person') : [];
}

/** How many words before `with` say that not everybody is named. */
const LONGEST_LEAD = 3;

/** `, in particular with X`, `notably with X`. */
function isInParticular(sentence: TokenSentence, next: Chunk | undefined): boolean {
  if (next?.kind !== 'preposition' || next.word !== 'with') return false;
  const lead = lowerWords(sentence, Math.max(0, next.from - LONGEST_LEAD), next.from);
  return sentence.words.frames.inParticular.test(lead);
}
