import type { Archive, ArchivedEvent } from '../../archive/archive.ts';
import type { Entity } from '../../archive/entity.ts';
import { termsOf } from '../../archive/search/terms.ts';
import { sliceOf } from '../../article/span.ts';
import { isMeeting } from '../meetings.ts';
import { type Named, spellingsOf } from '../named.ts';
import { perArchive } from '../per-archive.ts';
import { type Act, AGREEMENT_NOUNS, GOING_WORDS, PEOPLE_WORDS } from './act-words.ts';
import { ORDER_WORDS } from './kind-words.ts';
import { paraphrasesOf } from './paraphrases.ts';
import type { Reading } from './reading.ts';

/** How many articles are looked through for the topic of a question about events. */
const READ = 100;

/** An event that fits a question’s topic this much worse than the best one is not meant. */
const BESIDE_BEST = 0.75;

/** How much of the topic must be told, in the sentences that prove the event or elsewhere in its article. */
const LEAST_TOLD = 0.5;

/** What a topic word counts that the article has, but not where it tells of the event. */
const ELSEWHERE = 0.4;

/** An event that may be asked for. */
export interface AskedEvent {
  readonly archived: ArchivedEvent;
  /** How much of the topic is told where the event is, from 0 to 1; 1 where the question has none. */
  readonly share: number;
}

/** The events that a question is about, whatever its period: of its act, with all its names, on its topic; the fittest first. */
export function askedEvents(
  reading: Reading,
  whoms: readonly Named[],
  archive: Archive,
): readonly AskedEvent[] {
  const act = reading.act?.act ?? 'any';
  const topic = topicOf(reading);
  const articles = topic.terms.length > 0 ? articlesOn(reading, archive) : undefined;
  const goes = reading.act?.said.some(({ lower }) => GOING_WORDS.has(lower)) === true;
  const candidates = whoms.length > 0 ? withAll(whoms, goes, archive) : eventsIn(articles, archive);
  const events = candidates.filter(
    (one) => isOfAct(act, one) && (articles === undefined || articles.has(one.article.id)),
  );
  return onTopic(events, topic);
}

function isOfAct(act: Act, { event }: ArchivedEvent): boolean {
  if (act === 'meeting') return isMeeting(event);
  return act === 'signing' ? event.type === 'signing' : true;
}

/** What an event is held against. */
interface EventTopic {
  /** The terms of the topic and of names that are no entity; words for people in general say nothing. */
  readonly terms: readonly string[];
  /** Of them, those that the event’s own sentences must tell: names that are no entity, where it is asked who took part. */
  readonly needed: readonly string[];
  /** Words that make one event fit better than another: the verb itself, kinds of agreements, words of order. */
  readonly verbs: readonly string[];
  readonly agreements: readonly string[];
  readonly order: readonly string[];
}

function topicOf({ kind, topic, strangers, words, act }: Reading): EventTopic {
  const isKindOfAgreement = ({ lower }: { lower: string }) => AGREEMENT_NOUNS.has(lower);
  const said = topic.filter((word) => !PEOPLE_WORDS.has(word.lower) && !isKindOfAgreement(word));
  const names = strangers.flatMap(({ typed }) => termsIn([typed]));
  return {
    terms: [...new Set([...said.map(({ term }) => term), ...names])],
    needed: kind?.kind === 'who' || kind?.kind === 'whether' ? names : [],
    verbs: termsIn((act?.said ?? []).map(({ text }) => text)),
    agreements: topic.filter(isKindOfAgreement).map(({ term }) => term),
    order: words.map(({ lower }) => lower).filter((word) => ORDER_WORDS.has(word)),
  };
}

/** The ids of the articles that a search for the question finds. */
function articlesOn({ question, kind }: Reading, archive: Archive): ReadonlySet<string> {
  const words = kind ? question.slice(0, kind.start) + question.slice(kind.end) : question;
  return new Set(archive.search({ words, limit: READ }).hits.map(({ article }) => article.id));
}

const eventsByArticle = perArchive(({ events }) => Map.groupBy(events, ({ article }) => article.id));

function eventsIn(articles: ReadonlySet<string> | undefined, archive: Archive): readonly ArchivedEvent[] {
  if (articles === undefined) return archive.events;
  const byArticle = eventsByArticle(archive);
  return [...articles].flatMap((id) => byArticle.get(id) ?? []);
}

/** Events in which each takes part; a place or country may also be where the event is told to have been. */
function withAll(whoms: readonly Named[], goes: boolean, archive: Archive): readonly ArchivedEvent[] {
  const sets = whoms.map(({ entities }) => new Set(archive.eventsOf(entities)));
  const all = [...new Set(sets.flatMap((set) => [...set]))];
  const together = all.filter((event) => sets.every((set) => set.has(event)));
  if ((together.length > 0 && !goes) || whoms.length < 2) return together;
  const tellers = whoms.map(({ entities }) => (isPlace(entities) ? spellingsOf(entities) : undefined));
  return all.filter((event) =>
    sets.every((set, i) => set.has(event) || (tellers[i] !== undefined && isTold(tellers[i], event))),
  );
}

function isPlace(entities: readonly Entity[]): boolean {
  return entities.every(({ kind }) => kind === 'place' || kind === 'country');
}

function isTold(spellings: readonly string[], { article, event }: ArchivedEvent): boolean {
  const told = [
    article.title.value,
    event.place?.text ?? '',
    ...event.evidence.map((span) => sliceOf(article.text, span)),
  ].join(' ');
  return spellings.some((spelling) => told.includes(spelling));
}

/** Those that tell of the topic, by how much of it and how closely; all of them where there is no topic. */
function onTopic(events: readonly ArchivedEvent[], topic: EventTopic): readonly AskedEvent[] {
  const { terms, verbs, agreements, order } = topic;
  if (terms.length + verbs.length + agreements.length + order.length === 0)
    return events.map((archived) => ({ archived, share: 1 }));
  const ranked = events
    .map((archived) => ({ archived, ...toldOf(archived, topic) }))
    .filter(({ told }) => told > LEAST_TOLD * terms.length || terms.length === 0)
    .sort((a, b) => b.worth - a.worth);
  const least = (ranked[0]?.worth ?? 0) * BESIDE_BEST;
  const isListed = terms.length + order.length === 0;
  return ranked
    .filter(({ worth }) => isListed || worth >= least)
    .map(({ archived, share }) => ({ archived, share }));
}

/** How much of the topic the event’s sentences tell and its article has, and what it is worth for that. */
function toldOf(
  { article, event }: ArchivedEvent,
  { terms, needed, verbs, agreements, order }: EventTopic,
): { readonly told: number; readonly share: number; readonly worth: number } {
  const proofs = event.evidence.map((span) => sliceOf(article.text, span));
  const people = event.participants.flatMap(({ name, role, organisation }) => [
    name,
    role?.text,
    organisation?.text,
  ]);
  const near = new Set(termsIn([...proofs, ...people, event.place?.text]));
  const anywhere = new Set(termsIn([article.title.value, article.text]));
  const has = (told: ReadonlySet<string>, term: string) =>
    [...paraphrasesOf(term)].some((one) => told.has(one));
  const here = terms.filter((term) => has(near, term)).length;
  const there = terms.filter((term) => !has(near, term) && has(anywhere, term)).length;
  const what = new Set(termsIn([event.trigger.text, event.agreement?.what?.text]));
  const fits =
    verbs.filter((term) => what.has(term)).length + agreements.filter((term) => has(what, term)).length;
  const ordered = order.filter((word) => proofs.some((proof) => proof.toLowerCase().includes(word))).length;
  const asked = terms.length + order.length;
  return {
    told: needed.every((term) => near.has(term)) ? here + there : 0,
    share: asked === 0 ? 1 : (here + ordered) / asked,
    worth: here + there * ELSEWHERE + fits + ordered,
  };
}

function termsIn(texts: readonly (string | undefined)[]): readonly string[] {
  return termsOf(texts.join(' / ')).map(({ term }) => term);
}
