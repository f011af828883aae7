import { lowerWords } from '../frame/lower-words.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import { foldWords } from './actor.ts';

/** Bare names behind `in` and `from`: places. */
export function placeNamesOf(sentences: readonly ReadSentence[]): Set<string> {
  const names = new Set<string>();
  for (const { sentence, chunks } of sentences) {
    chunks.forEach((chunk, k) => {
      const before = chunks[k - 1];
      if (
        chunk.kind !== 'noun' ||
        before?.kind !== 'preposition' ||
        !sentence.words.actors.placePrepositions.has(before.word)
      )
        return;
      for (const item of chunk.list.items)
        if (item.kind === 'name') names.add(foldWords(mentionOf(sentence, item.head).text).join(' '));
    });
  }
  return names;
}

/** Bare names of one word that stand right before a verb of people (`Jaishankar on Tuesday met`). */
export function speakersOf(sentences: readonly ReadSentence[]): Set<string> {
  const names = new Set<string>();
  for (const { sentence, chunks } of sentences) {
    chunks.forEach((chunk, k) => {
      if (chunk.kind !== 'noun' || chunks[k - 1]?.kind === 'preposition') return;
      const verb = chunks
        .slice(k + 1, k + 4)
        .find((next) => next.kind !== 'date' && !(next.kind === 'preposition' && next.word === 'on'));
      if (verb?.kind !== 'verb' || verb.modal !== null || !verb.classes.some((each) => PERSONAL.has(each)))
        return;
      for (const item of chunk.list.items)
        if (item.kind === 'name') names.add(foldWords(mentionOf(sentence, item.head).text).join(' '));
    });
  }
  return names;
}

/** Bare names that sign something beside a body or a place: bodies sign with bodies. */
export function signatoriesOf(sentences: readonly ReadSentence[]): Set<string> {
  const names = new Set<string>();
  for (const { sentence, frames } of sentences) {
    for (const frame of frames.filter(({ type }) => type === 'signing')) {
      const parties = frame.parts.filter(({ as }) => as === 'party').map(({ phrase }) => phrase);
      for (const { head } of parties.filter((party) => isOneOfPlaces(sentence, party, parties)))
        names.add(foldWords(mentionOf(sentence, head).text).join(' '));
      const bodies = parties.filter(({ kind }) => kind === 'organisation' || kind === 'place');
      if (bodies.length === 0 || parties.some((party) => signsFor(sentence, party, bodies))) continue;
      for (const { kind, head } of parties)
        if (kind === 'name') names.add(foldWords(mentionOf(sentence, head).text).join(' '));
    }
  }
  return names;
}

/** `an agreement between Bac Giang and Son La provinces`: a name before another with the plural of a kind of place behind it. */
function isOneOfPlaces(sentence: AnySentence, { kind, to }: Phrase, parties: readonly Phrase[]): boolean {
  const next = parties.find((party) => party.kind === 'group' && party.from === to + 1);
  const noun = next === undefined ? '' : (sentence.tokens[next.head.to - 1]?.lower ?? '');
  const { placeKinds } = sentence.words.actors;
  return (
    kind === 'name' && (placeKinds.has(noun.replace(/s$/, '')) || placeKinds.has(noun.replace(/ies$/, 'y')))
  );
}

/** Bare names that are visited: of houses and places, not of people. */
export function visitedNamesOf(sentences: readonly ReadSentence[]): Set<string> {
  const names = new Set<string>();
  for (const { sentence, frames } of sentences)
    for (const { type, parts } of frames)
      for (const { phrase, side } of parts)
        if (type === 'visit' && side === 'host' && phrase.kind === 'name')
          names.add(foldWords(mentionOf(sentence, phrase.head).text).join(' '));
  return names;
}

/** `X and Y on behalf of A and B`. */
function signsFor(sentence: AnySentence, { to }: Phrase, bodies: readonly Phrase[]): boolean {
  const isNext = bodies.some(({ from }) => from > to && from - to <= LONGEST_LINK);
  return isNext && sentence.words.frames.onBehalf.test(lowerWords(sentence, to, to + LONGEST_LINK));
}

/** Words that say for whom somebody signs are at most so many. */
const LONGEST_LINK = 4;

const PERSONAL = new Set<string>(['meet', 'call', 'report', 'receive', 'accompany', 'preside']);
