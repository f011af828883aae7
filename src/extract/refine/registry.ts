import { distance } from 'fastest-levenshtein';
import type { Span } from '../../article/span.ts';
import type { Mention } from '../event.ts';
import { countryOfCity } from '../lexicon/cities.ts';
import { countryCode } from '../lexicon/countries.ts';
import type { Office, Phrase, TokenSentence } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import { isAllCapitals } from '../phrase/name.ts';
import type { Actor, ActorOffice } from './actor.ts';
import { foldWords, includesWords } from './actor.ts';

/** The actors of one article, made in reading order; the same somebody is found again under every later name. */
export interface Registry {
  readonly actors: Actor[];
  /** Names that stand behind `in`, `from` or `to` in this article: places, not people. Folded. */
  readonly placeNames: ReadonlySet<string>;
  /** Names that say, meet or receive something in this article: of people, not of bodies. Folded. */
  readonly speakers: ReadonlySet<string>;
  /** Actors by the start of the words that name them, so that a phrase read twice is one. */
  readonly byStart: Map<number, Actor>;
  /** Who came on the visit told last. */
  visitor: Actor | null;
  /** The person that the sentence before is about. */
  topic: Actor | null;
}

/** An empty registry. */
export function newRegistry(placeNames: ReadonlySet<string>, speakers: ReadonlySet<string>): Registry {
  return { actors: [], placeNames, speakers, byStart: new Map(), topic: null, visitor: null };
}

/** The actor that a phrase stands for, made where it is new; null for a pronoun that nothing answers to. */
export function actorOf(registry: Registry, sentence: TokenSentence, phrase: Phrase): Actor | null {
  const start = mentionOf(sentence, phrase.head).span.start;
  const actor = registry.byStart.get(start) ?? find(registry, sentence, phrase);
  if (actor === null) return null;
  if (actor.kind === 'person' && phrase.kind !== 'office' && phrase.offices.length > 0) {
    addOffices(actor, sentence, phrase);
    joinGroup(registry, sentence, phrase, actor);
  }
  registry.byStart.set(start, actor);
  actor.lastSeen = mentionOf(sentence, phrase).span;
  return actor;
}

function find(registry: Registry, sentence: TokenSentence, phrase: Phrase): Actor | null {
  if (phrase.kind === 'person') return personOf(registry, sentence, phrase);
  if (phrase.kind === 'name') return namedOf(registry, sentence, phrase);
  if (phrase.kind === 'office') return officeOf(registry, sentence, phrase);
  if (phrase.kind === 'group') return groupOf(registry, sentence, phrase);
  if (phrase.kind === 'pronoun') return phrase.plural ? null : pronounOf(registry, sentence, phrase);
  return bodyOf(registry, sentence, phrase);
}

function personOf(registry: Registry, sentence: TokenSentence, phrase: Phrase): Actor {
  const name = mentionOf(sentence, phrase.head);
  const words = foldWords(name.text);
  const titles = phrase.offices.flatMap((office) => foldWords(mentionOf(sentence, office.title).text));
  const known = sameperson(registry, words, titles);
  const actor = known ?? add(registry, 'person', name, words);
  addOffices(actor, sentence, phrase);
  joinGroup(registry, sentence, phrase, actor);
  return actor;
}

/** `Its head, X`: X leads the group spoken of last. */
function joinGroup(registry: Registry, sentence: TokenSentence, phrase: Phrase, person: Actor): void {
  const first = sentence.tokens[phrase.from]?.lower ?? '';
  const leads = phrase.offices.some((office) =>
    /^(?:head|leader|chief)$/i.test(mentionOf(sentence, office.title).text.replace(/ of.*/i, '')),
  );
  if (!leads || !['its', 'their'].includes(first)) return;
  const group = registry.actors
    .filter((actor) => actor.kind === 'group' && TRAVELLERS.test(actor.name.text))
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start)[0];
  if (group !== undefined && !group.leaders.includes(person)) group.leaders.push(person);
}

/** The person of this name: the same words in any order, or fewer of them, or one letter wrong; the latest such. */
function sameperson(
  registry: Registry,
  words: readonly string[],
  titles: readonly string[],
): Actor | undefined {
  const people = registry.actors
    .filter((actor) => actor.kind === 'person')
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start);
  const fitting = people.filter(
    (actor) =>
      includesWords(actor.words, words) ||
      (actor.words.length > 0 &&
        words.length > 1 &&
        includesWords(words, actor.words) &&
        actor.words.length > 1),
  );
  const titled = fitting.find((actor) =>
    actor.offices.some((office) => foldWords(office.title.text).some((word) => titles.includes(word))),
  );
  return (
    titled ??
    fitting[0] ??
    people.find(
      (actor) =>
        words.length > 1 &&
        actor.words.length === words.length &&
        distance(actor.words.join(' '), words.join(' ')) === 1,
    )
  );
}

/** A bare proper name: a person spoken of before, else a body or place, else, with two words or more, a person. */
function namedOf(registry: Registry, sentence: TokenSentence, phrase: Phrase): Actor {
  const name = mentionOf(sentence, phrase.head);
  const words = foldWords(name.text);
  const person = sameperson(registry, words, []);
  if (person !== undefined) return person;
  const other = registry.actors.find(
    (actor) => actor.kind !== 'person' && actor.kind !== 'group' && sameWords(actor.words, words),
  );
  if (other !== undefined) return other;
  if (registry.placeNames.has(words.join(' ')) || countryOfCity(name.text.toLowerCase()) !== undefined) return add(registry, 'place', name, words);
  const parts = name.text.split(/\s+/);
  const initialled = /^\p{Lu}\./u.test(name.text);
  const spoken = registry.speakers.has(words.join(' ')) && !isAllCapitals(name.text);
  return add(registry, parts.length > 1 || initialled || spoken ? 'person' : 'body', name, words);
}

/** `the Mayor`: the person who holds that office, if the article names one; else an office-holder without a name. */
function officeOf(registry: Registry, sentence: TokenSentence, phrase: Phrase): Actor {
  const office = phrase.offices[0] as Office;
  const title = foldWords(mentionOf(sentence, office.title).text);
  const organisation =
    office.organisation === null ? [] : foldWords(mentionOf(sentence, office.organisation).text);
  const fitting = registry.actors
    .filter(
      (actor) =>
        actor.kind === 'person' &&
        !phrase.plural &&
        actor.offices.some((held) => holds(held, actor, title, organisation)),
    )
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start);
  const [person] = fitting.length > 0 ? fitting : described(registry, sentence, phrase, title);
  if (person !== undefined && (phrase.definite || fitting.length === 1)) return person;
  const name = mentionOf(sentence, phrase.head);
  const words = foldWords(name.text);
  const same = registry.actors.find(
    (actor) =>
      actor.kind === 'office' &&
      (sameWords(actor.words, words) || (phrase.definite && includesWords(actor.words, words))),
  );
  const actor = same ?? add(registry, 'office', name, words);
  if (same === undefined) addOffices(actor, sentence, phrase);
  return actor;
}

/** Words for somebody who is named elsewhere (`the Georgian guest`, `the Cuban diplomat`). */
const DESCRIBED = new Set(
  'guest leader diplomat official politician visitor dignitary minister president chief ambassador premier counterpart envoy head'.split(
    ' ',
  ),
);

/** The person whom the article ties to the country or place of the description; nobody where two fit. */
function described(
  registry: Registry,
  sentence: TokenSentence,
  phrase: Phrase,
  title: readonly string[],
): Actor[] {
  if (!phrase.definite || phrase.plural || !DESCRIBED.has(title.at(-1) ?? '')) return [];
  const words = foldWords(mentionOf(sentence, phrase.head).text);
  const code = words.map((word) => countryCode(word)).find((each) => each !== undefined);
  const places = phrase.origins
    .flatMap((origin) => foldWords(mentionOf(sentence, origin).text))
    .filter((word) => !['city', 'province'].includes(word));
  const visiting = words.includes('visiting') || ['dignitary', 'visitor', 'guest'].includes(title.at(-1) ?? '');
  if (code === undefined && places.length === 0)
    return visiting && registry.visitor !== null ? [registry.visitor] : [];
  const generic = [
    'guest',
    'leader',
    'diplomat',
    'official',
    'politician',
    'visitor',
    'dignitary',
    'head',
    'chief',
  ].includes(title.at(-1) ?? '');
  return registry.actors.filter((actor) => {
    if (actor.kind !== 'person') return false;
    const told = [
      ...actor.origins.map((origin) => origin.text),
      ...actor.offices.flatMap((office) => [office.title.text, office.organisation?.text ?? '']),
    ].flatMap(foldWords);
    const there =
      (code !== undefined && told.some((word) => countryCode(word) === code)) ||
      places.some((word) => told.includes(word));
    return there && (generic || told.includes(title.at(-1) ?? ''));
  });
}

function holds(
  held: ActorOffice,
  actor: Actor,
  title: readonly string[],
  organisation: readonly string[],
): boolean {
  const heldTitle = foldWords(held.title.text);
  if (
    !includesWords(heldTitle, title) ||
    (title.length === 1 &&
      heldTitle.some((word) => ['vice', 'deputy', 'former'].includes(word)) &&
      !['president', 'minister', 'mayor', 'ambassador', 'governor'].includes(title[0] ?? ''))
  )
    return false;
  if (
    heldTitle.some((word) => ['vice', 'deputy', 'former', 'assistant'].includes(word)) &&
    !title.some((word) => ['vice', 'deputy', 'former', 'assistant'].includes(word))
  )
    return false;
  if (organisation.length === 0) return true;
  const bodies = [...(held.organisation === null ? [] : [held.organisation]), ...actor.origins];
  return bodies.length === 0 || bodies.some((body) => sharesWord(foldWords(body.text), organisation));
}

/** A group: `the delegation` is the last one spoken of; one from the same place is the same. */
function groupOf(registry: Registry, sentence: TokenSentence, phrase: Phrase): Actor {
  const name = mentionOf(sentence, phrase.head);
  const origins = phrase.origins.map((origin) => mentionOf(sentence, origin));
  const groups = registry.actors
    .filter((actor) => actor.kind === 'group')
    .sort((a, b) => b.lastSeen.start - a.lastSeen.start);
  const fromSame = groups.find((actor) =>
    origins.some((origin) => actor.origins.some((known) => sameOrigin(known.text, origin.text))),
  );
  const anaphor =
    phrase.definite && phrase.members.length === 0
      ? groups.find((actor) => couldBe(actor, name.text, origins))
      : undefined;
  const actor = anaphor ?? fromSame ?? add(registry, 'group', name, foldWords(name.text));
  for (const origin of origins)
    if (!actor.origins.some((known) => known.text === origin.text)) actor.origins.push(origin);
  for (const member of phrase.members) {
    const leader = actorOf(registry, sentence, member);
    if (leader !== null && !actor.leaders.includes(leader)) actor.leaders.push(leader);
    if (leader !== null && leader.origins.length === 0) leader.origins.push(...origins);
  }
  return actor;
}

const TRAVELLERS =
  /delegation|mission|group|team|guests|visitors|students|representatives|entrepreneurs|party/i;

/** `the delegation`, `the French guests`: a group that travels, from no other place than the words say. */
function couldBe(actor: Actor, text: string, origins: readonly Mention[]): boolean {
  if (!TRAVELLERS.test(text) || !TRAVELLERS.test(actor.name.text)) return false;
  const known = actor.origins.flatMap((origin) => foldWords(origin.text));
  return origins.every((origin) => {
    const words = foldWords(origin.text);
    return (
      words.some((word) => known.some((other) => other.slice(0, 4) === word.slice(0, 4))) ||
      known.length === 0
    );
  });
}

function sameOrigin(a: string, b: string): boolean {
  const [x, y] = [foldWords(a), foldWords(b)];
  const codes = [countryCode(x.join(' ')), countryCode(y.join(' '))];
  return sameWords(x, y) || (codes[0] !== undefined && codes[0] === codes[1]);
}

/** `he`: the person spoken of last before this sentence, its own subject first. */
function pronounOf(registry: Registry, sentence: TokenSentence, phrase: Phrase): Actor | null {
  const at = mentionOf(sentence, phrase).span.start;
  const word = mentionOf(sentence, phrase).text.toLowerCase();
  if (word === 'it' || word === 'i') return null;
  const subject = firstPerson(registry, sentence.start, at);
  if (word === 'him' || word === 'her') return registry.topic !== null && registry.topic !== subject ? registry.topic : null;
  if (subject !== null) return subject;
  if (registry.topic !== null) return registry.topic;
  const before = registry.actors.filter((actor) => actor.kind === 'person' && actor.lastSeen.start < at);
  return before.sort((a, b) => b.lastSeen.start - a.lastSeen.start)[0] ?? null;
}

/** The first person named between two positions: whom a later pronoun of the same sentence takes up. */
function firstPerson(registry: Registry, from: number, to: number): Actor | null {
  const starts = [...registry.byStart.keys()]
    .filter((start) => from <= start && start < to)
    .sort((a, b) => a - b);
  for (const start of starts) {
    const actor = registry.byStart.get(start);
    if (actor !== undefined && (actor.kind === 'person' || actor.kind === 'office')) return actor;
  }
  return null;
}

/** A body or place. `the chamber` is the last body whose name has that word; nothing where there is none. */
function bodyOf(registry: Registry, sentence: TokenSentence, phrase: Phrase): Actor | null {
  const name = mentionOf(sentence, phrase.head);
  const words = foldWords(name.text);
  if (phrase.definite && name.text === name.text.toLowerCase()) {
    const bodies = registry.actors
      .filter((actor) => actor.kind === 'body' || actor.kind === 'place')
      .sort((a, b) => b.lastSeen.start - a.lastSeen.start);
    return bodies.find((actor) => includesWords(actor.words, words)) ?? null;
  }
  const surname = words.length === 1 ? registry.actors.find((actor) => actor.kind === 'person' && actor.lastSeen.start >= 0 && actor.words.at(-1) === words[0]) : undefined;
  if (surname !== undefined) return surname;
  const kind = phrase.kind === 'place' ? 'place' : 'body';
  const acronym = acronymBehind(sentence, phrase);
  const known = registry.actors.find(
    (actor) =>
      (actor.kind === 'body' || actor.kind === 'place') &&
      (sameWords(actor.words, words) || actor.words.join('') === words.join('')),
  );
  const short = registry.actors.find(
    (actor) =>
      actor.kind === 'body' &&
      (actor.words.includes(`(${words.join(' ')})`) ||
        (words.length === 1 && actor.words[0] === words[0] && /^\p{Lu}{2,}$/u.test(name.text))),
  );
  const actor =
    known ?? short ?? add(registry, kind, name, [...words, ...(acronym === null ? [] : [`(${acronym})`])]);
  return actor;
}

/** The acronym in brackets behind a body's name, folded. */
function acronymBehind(sentence: TokenSentence, phrase: Phrase): string | null {
  if (phrase.to - phrase.head.to < 3) return null;
  return foldWords(mentionOf(sentence, { from: phrase.head.to + 1, to: phrase.to - 1 }).text).join(' ');
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const plain = a.filter((word) => !word.startsWith('('));
  return plain.length === b.length && plain.every((word) => b.includes(word));
}

function sharesWord(a: readonly string[], b: readonly string[]): boolean {
  return a.some(
    (word) =>
      word.length > 2 &&
      b.includes(word) &&
      !['city', 'municipal', 'committee', 'government', 'province', 'ministry'].includes(word),
  );
}

function addOffices(actor: Actor, sentence: TokenSentence, phrase: Phrase): void {
  for (const office of phrase.offices) {
    const title = held(sentence, office);
    const organisation = office.organisation === null ? null : mentionOf(sentence, office.organisation);
    const known = actor.offices.findIndex(
      (held) => held.title.text.toLowerCase() === title.text.toLowerCase(),
    );
    const before = actor.offices[known];
    if (before === undefined) actor.offices.push({ title, organisation });
    else if (before.organisation === null && organisation !== null)
      actor.offices[known] = { title: before.title, organisation };
  }
  for (const range of phrase.origins) {
    const origin = mentionOf(sentence, range);
    if (!actor.origins.some((known) => known.text === origin.text)) actor.origins.push(origin);
  }
}

/** The title as one holds it: of a plural that others share, the singular that it begins with (`Foreign Minister` of `Foreign Ministers`). */
function held(sentence: TokenSentence, office: Office): Mention {
  const title = mentionOf(sentence, office.title);
  if (!office.plural || !/[a-z][^s]s$/.test(title.text)) return title;
  return { text: title.text.slice(0, -1), span: { start: title.span.start, end: title.span.end - 1 } };
}

function add(registry: Registry, kind: Actor['kind'], name: Mention, words: readonly string[]): Actor {
  const lastSeen: Span = name.span;
  const actor: Actor = {
    id: registry.actors.length,
    kind,
    name,
    words,
    offices: [],
    origins: [],
    leaders: [],
    lastSeen,
  };
  registry.actors.push(actor);
  return actor;
}
