import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import { isYearAlone } from '../date/year-alone.ts';
import { type Phrase, plainPhrase, wordAt } from '../phrase/phrase.ts';
import { listBehind } from './list-behind.ts';
import { lowerWords } from './lower-words.ts';
import { canAct, isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';

/** What a frame rests on that tells who was among the guests. */
export const GUESTS = 'guests';

/** Verbs behind which those present are listed. */
const LISTS = either(ofClass('be'), ofLemma('include', 'comprise', 'consist', 'come', 'travel'));

/** `Also present were A and B`, `Among those present were C`, `Those attending included D`, `participants included E`. */
export const presentWere = forVerbs(LISTS, (clause) => {
  const { verb, chunks, verbAt } = clause;
  if (verb.negated || (verb.form === 'gerund' && !namesPeople(clause))) return null;
  // `With him came A and B`: said of whoever came.
  if (verb.classes.includes('arrive') && !(chunks[0]?.kind === 'preposition' && verbAt === 2)) return null;
  // `The delegation includes X`: of whom it is made up at any time, by a rule of its own.
  if (verb.present && !verb.classes.includes('be') && !saysPresent(clause)) return null;
  const opening = lowerWords(clause.sentence, beginOf(clause), verb.from);
  const { frames, gatherings } = clause.sentence.words;
  const isThere = frames.attendanceStem.test(opening) && frames.attendanceOpening.test(opening);
  if (!isThere && !gatherings.partsAtGathering.test(opening.trimEnd())) return null;
  const people =
    isSomewhere(clause) || saysHow(clause) || areThings(clause) ? [] : listBehind(chunks, verbAt);
  if (people.length === 0 || callsItself(clause, people)) return null;
  return {
    rule: 'present-were',
    type: 'attendance',
    // `The speakers were X and Y`: at a gathering, where one is told of.
    weak: !isThere,
    // `X, Director from 2011 to 2013`: when somebody held his office.
    ...(isYearAlone(clause.dates) && { dates: [] }),
    ...(opening.split(' ').some((word) => frames.guestNouns.has(word)) && { noun: GUESTS }),
    parts: [
      ...parts(verb.form === 'gerund' ? groupIncluding(clause) : whoseCompany(clause), 'agent'),
      ...parts(
        people.map((phrase) => asKind(clause, phrase)),
        'attendee',
        frames.amongGuests.test(opening) || frames.travellingAlong.test(opening) ? 'guest' : null,
      ),
    ],
  };
});

/** `Other ministers present include A`. */
function saysPresent({ verb, sentence }: Clause): boolean {
  return sentence.words.frames.presentWords.has(wordAt(sentence, verb.from - 1));
}

/** Where the clause begins: in `reminded those present that the port is …` behind `that`, of which those present are no part. */
function beginOf({ chunks, verbAt }: Clause): number {
  const that = chunks.slice(0, verbAt).findLastIndex((chunk) => chunk.kind === 'subordinator');
  const opens = chunks[that];
  const next = chunks[that + 1]?.kind;
  const isOwn = opens?.kind === 'subordinator' && opens.word === 'that';
  return isOwn && (next === 'noun' || next === 'happening') ? opens.to : 0;
}

/** `Travelling with X were A and B`, `Accompanying her was C`: with whom they were; else the group that stands before the verb. */
function whoseCompany(clause: Clause): readonly Phrase[] {
  const { chunks, sentence } = clause;
  const [first, ...rest] = chunks.slice(0, clause.verbAt);
  const { companyVerbs } = sentence.words.frames;
  const [whom] = rest;
  // `With her were A and B`; with `them` people of either side may have been.
  if (first?.kind === 'preposition' && first.word === 'with' && whom?.kind === 'noun' && rest.length === 1)
    return whom.list.items.filter(({ kind, plural }) => kind === 'pronoun' && !plural);
  if (first?.kind !== 'verb' || first.form !== 'gerund' || !companyVerbs.has(first.lemma))
    return [...groupBefore(clause), ...groupAround(clause)];
  const noun = rest.find((chunk) => chunk.kind === 'noun');
  return noun?.kind === 'noun' ? noun.list.items.filter((item) => canAct(item)) : [];
}

/** The group of `In his entourage were A and B`, `Also part of the delegation were C`, `Among the delegates were D`. */
function groupAround({ chunks, verbAt, sentence }: Clause): readonly Phrase[] {
  const [preposition, noun] = chunks.slice(Math.max(0, verbAt - 2), verbAt);
  const isIn = preposition?.kind === 'preposition' && sentence.words.frames.withinWords.has(preposition.word);
  if (!isIn || noun?.kind !== 'noun') return [];
  const isParty = ({ head }: Phrase) =>
    sentence.words.actors.parties.test(lowerWords(sentence, head.from, head.to));
  const [only] = noun.list.items;
  const owner = sentence.tokens[only?.from ?? 0]?.lower ?? '';
  if (only !== undefined && noun.list.items.length === 1 && sentence.words.frames.possessives.has(owner))
    return [ownerOf(only, owner)];
  return noun.list.items.filter(
    (item) =>
      item.definite && (item.kind === 'group' || (item.kind === 'office' && item.plural && isParty(item))),
  );
}

/** In `his party`: he. */
function ownerOf({ from }: Phrase, owner: string): Phrase {
  const range = { from, to: from + 1 };
  return { ...plainPhrase('pronoun', from, from + 1, range, true), plural: owner === 'their' };
}

/**
 * The group right before the verb, or before the verb that it is joined to (`The delegation was led by X and included Y`); not the one
 * of `Receiving the delegation, there were …`.
 */
function groupBefore({ chunks, verbAt, subject }: Clause): readonly Phrase[] {
  const before = chunks[verbAt - 1];
  const items = before?.kind === 'noun' ? before.list.items : [];
  const isJoined = before?.kind === 'conjunction';
  return subject.filter((phrase) => isWholeGroup(phrase) && (isJoined || items.includes(phrase)));
}

/** `The delegation also included X`: he is on the side of those whom it names. */
function isWholeGroup({ kind, definite, members }: Phrase): boolean {
  return kind === 'group' && definite && members.length === 0;
}

/** `The delegation was in Lund`: where it was, not who. */
function isSomewhere({ chunks, verbAt, verb, sentence }: Clause): boolean {
  const [preposition, place] = chunks.slice(verbAt + 1);
  const { placePrepositions } = sentence.words.clauses.sentences;
  const isIn = preposition?.kind === 'preposition' && placePrepositions.has(preposition.word);
  return verb.classes.includes('be') && isIn && place?.kind === 'noun';
}

/** `The delegation was the first delegation to visit Y`: what it is, not who is in it. */
function callsItself({ verb, chunks, verbAt }: Clause, people: readonly Phrase[]): boolean {
  const before = chunks[verbAt - 1];
  const isOfGroup = before?.kind === 'noun' && before.list.items.at(-1)?.kind === 'group';
  const [first] = people;
  return verb.classes.includes('be') && isOfGroup && first?.kind === 'group' && first.members.length === 0;
}

/** `The delegation was informed of X’s plans`, `was deemed a success`: what became of it, not who was in it. */
function saysHow({ chunks, verbAt, verb, sentence }: Clause): boolean {
  const [before, next] = [chunks[verbAt - 1], chunks[verbAt + 1]];
  // `The delegation, comprising ten officers, is part of a course`.
  if (next?.kind === 'word' && sentence.words.frames.sideNouns.has(next.word)) return true;
  const isOfThose = verb.classes.includes('be') && before?.kind === 'noun';
  return isOfThose && next?.kind === 'word' && sentence.words.frames.participleEnding.test(next.word);
}

/** `Among them are the books on X`: what is listed are things about somebody. */
function areThings({ chunks, verbAt }: Clause): boolean {
  const behind = chunks.slice(verbAt + 1);
  const at = behind.findIndex(({ kind }) => kind !== 'word');
  const link = behind[at];
  return at > 0 && link?.kind === 'preposition' && ABOUT.has(link.word);
}

const ABOUT: ReadonlySet<string> = new Set(['on', 'about', 'by']);

/** The group right before a participle (`his delegation, including X`), or the one that went where the noun there says. */
function groupIncluding(clause: Clause): readonly Phrase[] {
  const { chunks, verbAt } = clause;
  const last = chunks[nounBefore(chunks, verbAt)];
  const beside =
    last?.kind === 'noun' ? last.list.items.slice(-1).filter(({ kind }) => kind === 'group') : [];
  return beside.length > 0 ? beside : groupThatWent(clause);
}

/** `Guests from Lund visited the port, including X`: the group that somebody belongs to, since a place includes nobody. */
function groupThatWent({ chunks, verbAt }: Clause): readonly Phrase[] {
  const at = nounBefore(chunks, verbAt);
  const [goal, verb] = [chunks[at], chunks.slice(0, at).findLast((chunk) => chunk.kind === 'verb')];
  const isPlace = goal?.kind === 'noun' && goal.list.items.every((item) => PLACES.has(item.kind));
  if (!isPlace || verb?.kind !== 'verb' || verb.passive || chunks[verbAt - 1]?.kind !== 'comma') return [];
  const subject = chunks[chunks.indexOf(verb) - 1];
  const people = listBehind(chunks, verbAt);
  if (!people.some((person) => person.kind === 'person') || subject?.kind !== 'noun') return [];
  return subject.list.items.slice(-1).filter(({ kind }) => kind === 'group');
}

/**
 * `attended by officials, including X`, `officials attended the meeting, including X`, not `discussed issues including X`: people
 * or what they attended stand before a participle.
 */
function namesPeople(clause: Clause): boolean {
  const { chunks, verbAt, sentence } = clause;
  const at = nounBefore(chunks, verbAt);
  const before = chunks[at];
  const attended = chunks[at - 1];
  if (before?.kind === 'happening')
    return attended?.kind === 'verb' && attended.classes.includes('attend') && !attended.passive;
  if (before?.kind === 'word') return sentence.words.phrases.countedPeople.has(before.word);
  const isSaid = before?.kind === 'noun' && before.list.items.every(isSomebody);
  return isSaid || groupThatWent(clause).length > 0;
}

const PLACES: ReadonlySet<string> = new Set(['place', 'name', 'organisation']);

/** Where the noun before the verb stands, a comma and a date between allowed (`met the delegation on 3 May, including X`). */
function nounBefore(chunks: readonly Chunk[], verbAt: number): number {
  const at = chunks[verbAt - 1]?.kind === 'comma' ? verbAt - 2 : verbAt - 1;
  if (chunks[at]?.kind !== 'date') return at;
  return chunks[at - 1]?.kind === 'preposition' ? at - 2 : at - 1;
}

/** `A and B were among the officials at the meeting`: what they are called together, where no office of their own is named. */
export function asKind(clause: Clause, phrase: Phrase): Phrase {
  if ((phrase.kind !== 'name' && phrase.kind !== 'person') || phrase.offices.length > 0) return phrase;
  const { tokens, words } = clause.sentence;
  const among = tokens.findIndex((token) => token.lower === 'among');
  const at = tokens.findIndex(
    (token, k) => k > among && k <= among + 4 && words.frames.officialsPlurals.has(token.lower),
  );
  if (among < 0 || at < 0) return phrase;
  const title = { from: at, to: at + 1 };
  return {
    ...phrase,
    kind: phrase.head.to - phrase.head.from > 1 ? 'person' : phrase.kind,
    offices: [{ ...title, title, organisation: null, plural: true }],
  };
}
