import type { Archive } from '../../archive/archive.ts';
import { countryOf, countryTyped } from '../../archive/entities/country-names.ts';
import { foldedWords } from '../../archive/fold.ts';
import { type Term, termOf, termsOf } from '../../archive/search/terms.ts';
import { spellingsOf } from '../named.ts';
import type { AskedAct } from './act.ts';
import { ACT_WORDS, BODY_NOUNS, GOING_WORDS } from './act-words.ts';
import { CROWDS } from './counted-nouns.ts';
import type { AskedKind } from './kind.ts';
import { AUXILIARIES, ORDER_WORDS } from './kind-words.ts';
import type { AskedName } from './names-in.ts';
import { countsAs, longFormOf, paraphrasesOf, saidTogether } from './paraphrases.ts';
import type { Reading } from './reading.ts';
import type { TopicWord } from './topic-in.ts';
import type { Word } from './words.ts';

/** One thing that a question is about, in all the ways in which a sentence may say it: each a set of terms. */
export type Concept = readonly (readonly string[])[];

/** Somebody or something asked for by name. */
export interface NameConcept {
  /** Its full spellings. */
  readonly ways: Concept;
  /** Of a person each word of the name: once it was given in full, articles go on with the surname. */
  readonly parts: Concept;
  /** As written, and the nouns in them that an article goes on with (`university`), in lower case. */
  readonly spellings: readonly string[];
  readonly nouns: readonly string[];
  /** It names a place or a country, and so nothing that only lies there. */
  readonly isPlace: boolean;
}

/** An office asked for: its terms in order, and which of the names it is sent to (`ambassador to Japan`), if any. */
export interface AskedOffice {
  readonly terms: readonly string[];
  readonly to: number | null;
}

/** A question as sentences are held against it. */
export interface AskedFor {
  readonly topics: readonly Concept[];
  /** Those of them that an article about it says somewhere: not what only asks for a sum. */
  readonly about: readonly Concept[];
  readonly names: readonly NameConcept[];
  /** What `who` is followed by: the answer says that itself. */
  readonly verb: Concept | null;
  /** The noun for what is asked (`deadline`): the answer says that itself too. */
  readonly noun: Concept | null;
  /** It is asked what was, not what is or will be. */
  readonly past: boolean;
  /** It is asked who did it: the subject of the verb. */
  readonly doer: boolean;
  /** The last of `topics` is that something happened. */
  readonly happened: boolean;
  /** The terms of what is counted. */
  readonly counted: readonly string[];
  /** Words of order in the question (`first`, `next`), in lower case. */
  readonly order: readonly string[];
  /** It is asked where somebody goes or comes from. */
  readonly goes: boolean;
  /** In `who is the president of FAW?`. */
  readonly office: AskedOffice | null;
}

/** What a sentence must say to answer the question. */
export function askedFor(reading: Reading, archive: Archive): AskedFor {
  const { kind, act, words, names, strangers, topic } = reading;
  const said = act !== null && act.said.length > 0 ? actConcept(act, words, kind) : [];
  const happened = said.length > 0;
  const crowd = crowdIn(reading);
  const topicWords = crowd ? topic.filter(({ lower }) => !crowd.has(lower)) : topic;
  const counted = [...(kind?.counted ?? []), ...(crowd ? ['members'] : [])].flatMap((word) =>
    termsOf(word).map(({ term }) => term),
  );
  return {
    topics: [...withoutSum(topicWords, reading).map(topicConcept), ...(happened ? [said] : [])],
    about: topicWords.filter(({ lower }) => !ANY_SUM.has(lower)).map(topicConcept),
    names: [...names, ...strangers].map((name) => nameConcept(name, archive)),
    verb: verbOf(reading),
    noun: nounOf(reading),
    doer: isDoer(reading),
    happened,
    past: words.some(({ lower }) => /^(?:did|was|were|has|had)$/.test(lower)),
    counted: [...new Set(counted.flatMap(countsAs))],
    order: words.map(({ lower }) => lower).filter((word) => ORDER_WORDS.has(word) || word === 'last'),
    goes: words.some(({ lower }) => GOING_WORDS.has(lower) || lower === 'to' || lower === 'from'),
    office: officeIn(reading),
  };
}

/** Of `the cost of Acme’s plant` only the plant: a sum says that it is what something costs. */
function withoutSum(topic: readonly TopicWord[], { kind, names, strangers }: Reading): readonly TopicWord[] {
  if (names.length + strangers.length === 0) return topic;
  const others = topic.filter(({ start, lower }) => start !== kind?.noun?.start || !ANY_SUM.has(lower));
  return others.length > 0 ? others : topic;
}

/** In `how many people were in the delegation` the words for those in it, which an answer need not say; undefined elsewhere. */
function crowdIn({ kind, topic }: Reading): ReadonlySet<string> | undefined {
  const isOfCrowd =
    kind?.kind === 'how many' &&
    kind.counted.some((noun) => COUNTED_IN_CROWDS.has(noun)) &&
    topic.some(({ lower }) => CROWDS.has(lower));
  return isOfCrowd ? COUNTED_IN_CROWDS : undefined;
}

const COUNTED_IN_CROWDS: ReadonlySet<string> = new Set(
  'people persons members participants officials representatives delegates visitors guests'.split(' '),
);

/**
 * Saying that it happened, in the question’s own word or any other for it; to have gone `to` a place is not to have received,
 * and those who went there in their number may be called a mission.
 */
function actConcept({ act, said }: AskedAct, words: readonly Word[], kind: AskedKind | null): Concept {
  const own = termsOf(said.map(({ text }) => text).join(' ')).map(({ term }) => term);
  // `take place` is all words of grammar: no sentence need say it.
  if (own.length === 0 && act === 'any') return [];
  const isTo = words.some(({ lower, start }) => lower === 'to' && said.some(({ end }) => start === end + 1));
  const goes = isTo && said.some(({ lower }) => GOING_WORDS.has(lower));
  const crowds = goes && kind?.kind === 'how many' ? ['mission', 'delegation'] : [];
  const others = (goes ? [...GOING_WORDS, ...crowds] : ACT_WORDS[act]).map((one) =>
    termsOf(one).map(({ term }) => term),
  );
  return [own, ...others].filter((way) => way.length > 0);
}

/** The verb in `who commands the navy`. */
function verbOf({ kind, words, topic }: Reading): Concept | null {
  const next = words.find(({ start }) => kind !== null && start >= kind.end);
  const verb = kind?.kind === 'who' ? topic.find(({ start }) => start === next?.start) : undefined;
  return verb ? topicConcept(verb) : null;
}

/** The noun in `what is the deadline for applications`. */
function nounOf({ kind, topic }: Reading): Concept | null {
  const noun = topic.find(({ start }) => start === kind?.noun?.start);
  return noun && !ANY_SUM.has(noun.lower) ? topicConcept(noun) : null;
}

/** Nouns that a sum tells by itself: `a contract for $3 million`. */
const ANY_SUM: ReadonlySet<string> = new Set(['worth', 'value', 'price', 'cost', 'amount', 'sum']);

/** `who commands`, `who met`, but not `whom did`, `who was received`. */
function isDoer({ kind, words }: Reading): boolean {
  const next = words.find(({ start }) => kind !== null && start >= kind.end);
  return kind?.kind === 'who' && next !== undefined && !AUXILIARIES.has(next.lower);
}

/** The topic of a question for who somebody is, where it names an office. */
function officeIn({ kind, act, words, topic, names, strangers }: Reading): AskedOffice | null {
  const asksWhoIs =
    kind?.kind === 'who' && act === null && /^(?:is|was|are|were)$/.test(words[1]?.lower ?? '');
  if (!asksWhoIs || topic.length === 0 || topic.every(({ lower }) => HEADING.has(lower))) return null;
  const terms = topic.flatMap(({ term }) => longFormOf(term) ?? [term]);
  const to = [...names, ...strangers].findIndex(({ start }) => {
    const before = words.findLast((word) => word.end <= start && word.lower !== 'the');
    return before?.lower === 'to';
  });
  return { terms, to: to < 0 ? null : to };
}

/** Verbs in the present for being somebody’s head, and the terms for one. */
const HEADING: ReadonlySet<string> = new Set(['heads', 'leads', 'runs', 'chairs', 'charge', 'boss']);
const HEADS: Concept = 'president chairman chairwoman director chief ceo rector chair dean governor leader'
  .split(' ')
  .map((word) => [termOf(word) ?? word]);

function topicConcept({ term, lower }: TopicWord): Concept {
  const long = longFormOf(term);
  const heads = HEADING.has(lower) ? HEADS : [];
  return [
    ...[...paraphrasesOf(term)].map((one) => [one]),
    ...saidTogether(term),
    ...heads,
    ...(long ? [long] : []),
  ];
}

/** The name in every spelling. */
function nameConcept({ typed }: AskedName, archive: Archive): NameConcept {
  const lookup = archive.lookUp(typed);
  const entities = lookup.found ? lookup.entities : [];
  const country = countryTyped(typed);
  const spellings = [typed, ...spellingsOf(entities), ...(country ? (countryOf(country)?.words ?? []) : [])];
  const ways = spellings
    .map((spelling) => termsOf(spelling).map(({ term }) => term))
    .filter((way) => way.length > 0);
  const isPerson = entities.some((entity) => entity.kind === 'person');
  const parts = isPerson ? ways.flat().map((term) => [term]) : [];
  const nouns = isPerson ? [] : spellings.flatMap(foldedWords).filter((word) => BODY_NOUNS.has(word));
  const isPlace = country !== null || (entities.length > 0 && entities.every(({ kind }) => kind === 'place'));
  return { ways, parts, spellings, nouns: [...new Set(nouns)], isPlace };
}

/** Whether the terms say one of the ways of the concept. */
export function says(terms: readonly Term[], concept: Concept): boolean {
  return concept.some((way) => way.every((asked) => terms.some(({ term }) => term === asked)));
}

/** Whether they say every name and every part of the topic. */
export function saysAll(terms: readonly Term[], { names, topics }: AskedFor): boolean {
  return [...names.map(({ ways }) => ways), ...topics].every((concept) => says(terms, concept));
}
