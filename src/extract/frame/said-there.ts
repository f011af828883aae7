import type { Chunk } from '../clause/chunk.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { Frame } from './frame.ts';
import { isReported } from './is-reported.ts';
import { lowerWords } from './lower-words.ts';
import { parts } from './parts.ts';
import { plainFrame } from './plain-frame.ts';
import { isNamedPerson, speaksForOthers } from './speaker.ts';
import { speechesBy } from './speeches-by.ts';

/** How many words may say in which speech something was said. */
const LONGEST = 8;

/**
 * Those of whom a sentence says in passing that they spoke there: `X said in an opening address that …`, `Y, in her keynote,
 * called for …`, `Z, for his part, noted …`, `with speeches by W`. Where no gathering is told of, it tells nothing.
 */
export function saidThere(sentence: TokenSentence, index: number, chunks: readonly Chunk[]): Frame[] {
  const { saidThereNouns, speechNouns } = sentence.words.gatherings;
  const speaks = sentence.tokens.some(
    ({ lower, quoted }) => !quoted && (saidThereNouns.has(lower) || speechNouns.has(lower)),
  );
  if (!speaks || isToCome(chunks)) return [];
  const speakers = [
    ...chunks.flatMap((chunk, k) => speakersAt(sentence, chunks, chunk, k)),
    ...speechesBy(sentence, chunks),
  ];
  return speakers.length === 0 ? [] : [frameOf(sentence, index, speakers)];
}

/** A sentence with a verb of what may come tells of no speech that was given; what somebody said may be of it. */
function isToCome(chunks: readonly Chunk[]): boolean {
  const that = chunks.findIndex((chunk) => chunk.kind === 'subordinator');
  const main = that < 0 ? chunks : chunks.slice(0, that);
  return main.some((chunk) => chunk.kind === 'verb' && (chunk.modal !== null || chunk.negated));
}

/** The last of the people whom a chunk names, where what stands behind them, a verb of saying left out, says that they spoke. */
function speakersAt(sentence: TokenSentence, chunks: readonly Chunk[], chunk: Chunk, k: number): Phrase[] {
  const speaker = chunk.kind === 'noun' ? chunk.list.items.at(-1) : undefined;
  if (isReported(sentence, chunks.slice(0, k))) return [];
  if (speaker === undefined || !isNamedPerson(speaker) || speaksForOthers(sentence, speaker)) return [];
  const behind = [chunk.to, ...endOfSaying(chunks, k)];
  const { saidThere, takingPart } = sentence.words.gatherings;
  const told = behind.some((from) => saidThere.test(lowerWords(sentence, from, from + LONGEST)));
  if (told) return [speaker];
  // `with X and Y taking part`.
  const before = chunks[k - 1];
  const isWith = before?.kind === 'preposition' && before.word === 'with' && chunk.kind === 'noun';
  const together = isWith && takingPart.test(lowerWords(sentence, chunk.to, chunk.to + LONGEST));
  return together ? chunk.list.items.filter(isNamedPerson) : [];
}

function endOfSaying(chunks: readonly Chunk[], k: number): number[] {
  const at = chunks[k + 1]?.kind === 'comma' ? k + 2 : k + 1;
  const verb = chunks[at];
  const says = verb?.kind === 'verb' && verb.classes.includes('report') && verb.modal === null;
  return says && !verb.negated ? [verb.to] : [];
}

function frameOf(sentence: TokenSentence, index: number, speakers: readonly Phrase[]): Frame {
  const [first] = speakers;
  return plainFrame({
    rule: 'said-there',
    type: 'attendance',
    sentence,
    index,
    trigger: first ?? { from: 0, to: 1 },
    parts: parts(speakers, 'attendee'),
    weak: true,
    noun: 'speak',
  });
}
