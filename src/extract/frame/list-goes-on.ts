import type { Chunk, NounChunk } from '../clause/chunk.ts';
import type { Reading } from '../grammar.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Frame } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { isUnnamedPlural, parts } from './parts.ts';
import { plainFrame } from './plain-frame.ts';

/** A member of a list that stands by itself is no longer than so many tokens. */
const LONGEST = 70;
/** A heading of a list has no more tokens. */
const LONGEST_HEADING = 7;
/** How many lines below the last one that names somebody a list may still go on. */
const FARTHEST = 2;
/** Rules that read a list of those who were there, which the sentences behind may go on with. */
const LISTS: ReadonlySet<string> = new Set([
  'present-were',
  'present-list',
  'members-were',
  'was-attended-by',
]);

/** A sentence as it was read, and the paragraph that it stands in. */
type Placed = Reading & { readonly paragraph: number };

/**
 * The sentences of an article with those who are listed one below another: behind `Also attending were:` or a list of those there,
 * each line or sentence that names somebody and has no verb (`- Prof. X, Rector`) names one more who was there.
 */
export function listsGoOn<R extends Placed>(readings: readonly R[]): readonly R[] {
  let last: R | null = null;
  let opener: Frame | null = null;
  return readings.map((reading, index) => {
    const list: Frame | null = last === null ? null : (opener ?? openerOf(last, index - 1));
    const goesOn = last !== null && list !== null && mayGoOn(last, reading, list);
    const people = goesOn ? peopleListed(reading) : [];
    // A line that names nobody does not end a list whose members stand one below another.
    if (goesOn && people.length === 0 && isLine(reading)) return reading;
    last = reading;
    opener = people.length > 0 ? list : null;
    if (people.length === 0 || list === null) return reading;
    return { ...reading, frames: [frameOf(reading, index, people, list)] };
  });
}

/**
 * The list that a sentence opens: below a colon (`The delegates were as follows:`) or a heading, or one of those there which it
 * ends with.
 */
function openerOf(reading: Placed, index: number): Frame | null {
  const list = reading.frames.find(({ rule }) => LISTS.has(rule));
  if (list !== undefined) return list.status === 'happened' && endsWithList(reading, list) ? list : null;
  const group = groupSpeltOut(reading);
  if (group !== null) return openingWith(reading, index, [group]);
  return opensBelow(reading) ? openingFrame(reading, index) : null;
}

/**
 * The unnamed group with which what happened ends before a colon (`received the following ambassadors:`), or of which nothing is told
 * but that it is those below (`The new envoys are:`).
 */
function groupSpeltOut({ sentence, chunks, frames }: Placed): Phrase | null {
  if (sentence.tokens.at(-1)?.text !== ':') return null;
  const told = chunks.filter(({ kind }) => kind !== 'mark');
  const last = told.at(-1);
  const [first] = told;
  const isNamed =
    last?.kind === 'verb' && last.classes.includes('be') && last.modal === null && told.length === 2;
  const noun = isNamed ? first : last;
  const phrase = noun?.kind === 'noun' ? noun.list.items.at(-1) : undefined;
  // `They are:`, of the group told before.
  if (isNamed && phrase?.kind === 'pronoun' && phrase.plural) return phrase;
  if (phrase === undefined || !isUnnamedPlural(phrase)) return null;
  const happened = frames.some(
    ({ status, parts: told }) => status === 'happened' && told.some((part) => part.phrase === phrase),
  );
  return happened || (isNamed && phrase.definite) ? phrase : null;
}

/** A list goes on in the next line where a colon opened it, or in the next sentence of the paragraph. */
function mayGoOn(last: Placed, { paragraph, frames }: Placed, list: Frame): boolean {
  if (frames.length > 0) return false;
  return list.rule === 'list-below' ? paragraph - last.paragraph <= FARTHEST : paragraph === last.paragraph;
}

function opensBelow(reading: Placed): boolean {
  const { sentence } = reading;
  const last = sentence.tokens.at(-1)?.text;
  if (last !== ':' && last !== ';' && !isHeading(reading)) return false;
  const words = lowerWords(sentence);
  const { belowOpening, belowNever } = sentence.words.frames;
  return belowOpening.test(words) && !belowNever.test(words);
}

/** `Members of the delegation`, a line of its own without a verb or a stop. */
function isHeading({ sentence: { tokens }, chunks }: Placed): boolean {
  const isShort = tokens.length <= LONGEST_HEADING && tokens.at(-1)?.kind === 'word';
  return isShort && !chunks.some(({ kind }) => kind === 'verb');
}

/** What a sentence before a list says of it: whose list it is (`The delegates were as follows:`), except of whom it welcomed. */
function openingFrame(reading: Placed, index: number): Frame {
  const { sentence, chunks } = reading;
  const noun = chunks.find((chunk) => chunk.kind === 'noun');
  const isOfHosts = sentence.words.frames.belowHosts.test(lowerWords(sentence));
  const items = noun?.kind === 'noun' && !isOfHosts ? noun.list.items : [];
  const whose = items.filter(
    ({ kind, definite }) => kind === 'person' || ((kind === 'group' || kind === 'office') && definite),
  );
  return openingWith(reading, index, whose);
}

function openingWith({ sentence }: Placed, index: number, whose: readonly Phrase[]): Frame {
  return plainFrame({
    rule: 'list-below',
    type: 'attendance',
    sentence,
    index,
    trigger: { from: 0, to: sentence.tokens.length },
    parts: parts(whose, 'agent'),
    noun: 'present',
  });
}

/** Whether somebody whom a list names is named by the last chunk of its sentence. */
function endsWithList({ chunks }: Placed, { parts: listed }: Frame): boolean {
  const last = chunks.findLast(({ kind }) => kind !== 'mark');
  const items = last?.kind === 'noun' ? last.list.items : [];
  return listed.some(({ phrase, as }) => as === 'attendee' && items.includes(phrase));
}

function isLine({ sentence, chunks }: Placed): boolean {
  return sentence.tokens.length <= LONGEST && !chunks.some(({ kind }) => kind === 'verb');
}

/** Those whom a line or sentence without a verb names, which begins with somebody; none where it does not. */
function peopleListed(reading: Placed): readonly Phrase[] {
  const { chunks } = reading;
  if (!isLine(reading)) return [];
  const first = chunks.find((chunk) => !isNumbering(chunk));
  if (first?.kind !== 'noun' || first.list.items[0]?.kind !== 'person') return [];
  const nouns = chunks.filter((chunk): chunk is NounChunk => chunk.kind === 'noun');
  return nouns.flatMap(({ list }) => list.items.filter(({ kind }) => kind === 'person'));
}

/** What counts or marks the members of a list (`1.`, `a)`, `-`). */
function isNumbering(chunk: Chunk): boolean {
  return chunk.kind === 'mark' || (chunk.kind === 'word' && /^(?:\d+|\p{Ll})$/u.test(chunk.word));
}

function frameOf({ sentence }: Placed, index: number, people: readonly Phrase[], opener: Frame): Frame {
  return plainFrame({
    rule: 'list-goes-on',
    type: 'attendance',
    sentence,
    index,
    trigger: people[0] ?? { from: 0, to: 1 },
    parts: parts(people, 'attendee'),
    noun: 'present',
    opener,
  });
}
