import type { Chunk } from '../clause/chunk.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import { mayTell } from '../clause/verb-group.ts';
import { isReported } from '../frame/is-reported.ts';
import { lowerWords } from '../frame/lower-words.ts';
import { isDead } from '../phrase/is-dead.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';

type Chunked = Pick<ReadSentence, 'sentence' | 'chunks'>;

/** People whom a sentence tells of as doing something. */
export interface Acting {
  readonly people: readonly Phrase[];
  /** All that is told of them is that they said something, which may have been anywhere. */
  readonly onlySay: boolean;
}

/**
 * The people whom a sentence names with their office as doing something, or beside those who do (`Mayor X conducted the tour`,
 * `by Minister Y`, `included Senator Z`), whatever the verb. Nobody where it tells of what may come or did not, or holds now.
 */
export function actingPeople({ sentence, chunks }: Chunked): Acting[] {
  if (chunks.some((chunk) => chunk.kind === 'verb' && (chunk.modal !== null || chunk.negated))) return [];
  if (chunks.some((chunk) => isOfAbsence({ sentence, chunks }, chunk))) return [];
  if (sentence.words.actors.wordsFromAfar.test(lowerWords(sentence))) return [];
  return chunks.flatMap((chunk, k) => {
    const people = chunk.kind === 'noun' ? officialsOf({ sentence, chunks }, chunk.list.items) : [];
    if (people.length === 0 || !acts({ sentence, chunks }, k)) return [];
    const verb = verbOf(chunks, k);
    return [{ people, onlySay: verb?.classes.includes('report') === true }];
  });
}

/** `were unable to come`, `reportedly met X`. */
function isOfAbsence({ sentence }: Chunked, { kind, from, to }: Chunk): boolean {
  if (kind !== 'word' && kind !== 'verb') return false;
  return sentence.tokens.slice(from, to).some(({ lower }) => sentence.words.actors.absences.test(lower));
}

/** Those of a list who are named in full, where one of them has an office; nobody who speaks for others. */
function officialsOf({ sentence }: Chunked, items: readonly Phrase[]): readonly Phrase[] {
  if (!items.some(({ kind, offices }) => kind === 'person' && offices.length > 0)) return [];
  const { spokesperson } = sentence.words.actors;
  const speaksForOthers = ({ offices }: Phrase) =>
    offices.some(({ title }) => spokesperson.test(mentionOf(sentence, title).text));
  const people = items.filter(
    (item) =>
      item.kind === 'person' &&
      item.head.to - item.head.from > 1 &&
      !speaksForOthers(item) &&
      !isDead(sentence, item),
  );
  return people.some(({ offices }) => offices.length > 0) ? people : [];
}

/** What stands before a noun and those listed with it lets them act, or else the verb behind them does. */
function acts({ sentence, chunks }: Chunked, k: number): boolean {
  const before = chunks.slice(0, k).findLast(({ kind }) => !LISTING.has(kind));
  const { actingPrepositions, absentVerbs } = sentence.words.actors;
  // `sent a letter to the forum`, `in a message sent by X`: from wherever he was.
  const last = chunks.slice(0, k).findLast((chunk) => chunk.kind === 'verb');
  const isSent = last?.kind === 'verb' && absentVerbs.has(last.lemma);
  if (before?.kind === 'preposition')
    return (
      !isSent &&
      !isStillToCome(last) &&
      !isBehindSince(sentence, last) &&
      !isOfOtherTalk(chunks, last) &&
      (isGiven(sentence, last, before.word) ||
        (actingPrepositions.has(before.word) && !isDoneElsewhere(sentence, chunks, before)))
    );
  if (before?.kind === 'verb')
    return (
      !before.present && (before.classes.some((each) => NAMING.has(each)) || isGivenWith(sentence, chunks, k))
    );
  // `X said that Y described the talks`, `which was founded by Z`: of another time or place as often as not.
  if (before?.kind === 'subordinator' && !sentence.words.actors.whereWords.has(before.word)) return false;
  const verb = verbOf(chunks, k);
  if (verb !== null && absentVerbs.has(verb.lemma)) return false;
  if (verb !== null) return !verb.present && mayTell(verb);
  return before === undefined || before.kind === 'mark';
}

/** `handed ten boats over to X`, `conferred a doctorate on Y`, `was presented to Z`: whoever is given something there is there. */
function isGiven({ words }: Chunked['sentence'], last: Chunk | undefined, preposition: string): boolean {
  const { handingVerbs, handedTo } = words.actors;
  if (last?.kind !== 'verb' || last.present) return false;
  return handingVerbs.has(last.lemma) && handedTo.has(preposition);
}

/** `presented X with the medal`. */
function isGivenWith({ words }: Chunked['sentence'], chunks: readonly Chunk[], k: number): boolean {
  const [verb, next] = [chunks[k - 1], chunks[k + 1]];
  const isHanding = verb?.kind === 'verb' && words.actors.handingVerbs.has(verb.lemma);
  return isHanding && next?.kind === 'preposition' && next.word === 'with';
}

/** `travels on to Lund to meet X and to Moss for talks with Y`: the verb before it tells what somebody is to do. */
function isStillToCome(last: Chunk | undefined): boolean {
  return last?.kind === 'verb' && last.form === 'infinitive';
}

/** `reminded of the conversation he recently had with X`: what a talk named before is told to have been. */
function isOfOtherTalk(chunks: readonly Chunk[], last: Chunk | undefined): boolean {
  if (last?.kind !== 'verb' || !last.classes.some((each) => each === 'have' || each === 'hold')) return false;
  const at = chunks.indexOf(last);
  const before = chunks.slice(Math.max(0, at - TALK_REACH), at);
  const talk = before.findIndex((chunk) => chunk.kind === 'happening' && chunk.sort === 'encounter');
  return talk >= 0 && before.slice(talk).every(({ kind }) => kind !== 'comma' && kind !== 'preposition');
}

/** Chunks of `the talk that he recently` before `had`. */
const TALK_REACH = 4;

/** `his first visit since attending the summit with X`: of another time. */
function isBehindSince({ tokens, words }: Chunked['sentence'], last: Chunk | undefined): boolean {
  const isGerund = last?.kind === 'verb' && last.form === 'gerund';
  return isGerund && words.actors.countingWords.has(tokens[last.from - 1]?.lower ?? '');
}

/** `the letter sent by X`, `was invited by X`, `his appointment by Y`: whose doer need not be where it is told of. */
function isDoneElsewhere(sentence: Chunked['sentence'], chunks: readonly Chunk[], ruler: Chunk): boolean {
  if (ruler.kind !== 'preposition' || ruler.word !== 'by') return false;
  const { words } = sentence;
  const front = chunks.slice(0, chunks.indexOf(ruler));
  if (isReported(sentence, front)) return true;
  const at = front.findLastIndex(({ kind }) => kind === 'verb');
  const verb = front[at];
  if (verb?.kind !== 'verb' || verb.classes.includes('announce')) return true;
  if (words.actors.choosingVerbs.has(verb.lemma) || isOfStandingBody(sentence, verb)) return true;
  // `The certificate was signed by Governor X`: on her desk.
  if (verb.classes.includes('sign')) return true;
  // `said the tour by X was a success`: what he did is a noun.
  const isParticiple = verb.form === 'bare' && front.slice(at + 1).every(({ kind }) => !DONE.has(kind));
  return !verb.passive && !isParticiple;
}

/** `the efforts of the Government led by X`: he leads it at all times. */
function isOfStandingBody(
  { tokens, words }: Chunked['sentence'],
  { classes, form, from }: VerbGroup,
): boolean {
  return (
    classes.includes('head') &&
    form === 'bare' &&
    words.actors.standingBodies.has(tokens[from - 1]?.lower ?? '')
  );
}

/** What stands before a `by` that is not the verb's. */
const DONE: ReadonlySet<Chunk['kind']> = new Set(['word', 'happening', 'agreement', 'amount']);

/** What may stand between a noun and what rules it. */
const LISTING: ReadonlySet<Chunk['kind']> = new Set(['noun', 'comma', 'conjunction', 'date']);

/** Classes of verbs behind which those who do something are named (`included X`, `among them was Y`). */
const NAMING: ReadonlySet<string> = new Set(['be', 'head']);

/** The verb of which a noun or its list is the subject. */
function verbOf(chunks: readonly Chunk[], k: number): VerbGroup | null {
  const next = chunks.slice(k + 1).find(({ kind }) => !LISTING.has(kind));
  return next?.kind === 'verb' ? next : null;
}
