import type { Archive, ArchivedEvent } from '../../archive/archive.ts';
import { overlaps, sliceOf } from '../../article/span.ts';
import { isMeeting } from '../meetings.ts';
import type { Named } from '../named.ts';
import { perArchive } from '../per-archive.ts';
import { compareDays, isEventWithin, type Period } from '../period.ts';
import { allSignings } from '../signing-ledger.ts';
import { type Act, GOING_WORDS } from './act-words.ts';
import { eventFilter } from './event-filter.ts';
import { type EventTopic, eventTopic, topicFit } from './event-topic.ts';
import { eventsWith, type Whom } from './events-with.ts';
import type { Reading } from './reading.ts';
import { searchWords } from './search-words.ts';
import { ofSort } from './sort-of-event.ts';
import { areAll, comingFrom, travellerIn, visitedIn } from './who-goes.ts';

/** How many articles a search for the topic brings at most. */
const READ = 40;

/** Up to this many events of the names asked for are all held against the topic; of more, those of the articles found. */
const FEW = 60;

/** An event that fits a question’s topic this much worse than the best one is not meant. */
const BESIDE_BEST = 0.75;

/** Of how many events the sentences are read at most for the word next, or to put those first that fit the question’s verb. */
const MOST_READ = 150;

/** How much of the topic must be told for an event to be meant at all. */
const LEAST_TOLD = 0.5;

/** An event that may be asked for. */
export interface AskedEvent {
  readonly archived: ArchivedEvent;
  /** How much of the topic is told where the event is, from 0 to 1; 1 where the question has none. */
  readonly share: number;
}

/** The events that a question is about: of its act, with all its names, in `period`, on its topic; the fittest first. */
export function askedEvents(
  reading: Reading,
  whoms: readonly Named[],
  period: Period | undefined,
  archive: Archive,
): readonly AskedEvent[] {
  const act = reading.act?.act ?? 'any';
  const traveller = travellerIn(reading, whoms);
  const visited = visitedIn(reading, whoms);
  const from = comingFrom(reading, whoms);
  const topic = eventTopic(reading);
  const goes = reading.act?.said.some(({ lower }) => GOING_WORDS.has(lower)) === true;
  const named = whoms.length > 0 ? eventsWith(namedIn(reading, whoms), goes, archive) : undefined;
  const isSearched = topic.terms.length > 0 && (named === undefined || named.length > FEW);
  const filters = eventFilter(reading, archive);
  const candidates = isSearched ? ofArticles(articlesOn(reading, archive), named, archive) : named;
  const events = (candidates ?? eventsNear(period, eventsOfAct(act, archive))).filter(
    (one) =>
      isOfAct(act, one) &&
      !(traveller && areAll('host', traveller, one)) &&
      !(visited && areAll('guest', visited, one)) &&
      !(from && one.event.type !== 'conference' && areAll('host', from, one)) &&
      (period === undefined || isEventWithin(one, period)) &&
      (filters === undefined || filters(one)),
  );
  const such = ofSort(events, reading);
  return onTopic(asksNext(reading) ? nextOf(such) : such, topic, reading);
}

/** `when is the next meeting`, but not `who came in the next month`. */
function asksNext({ words, period }: Reading): boolean {
  return words.some((word) => word.lower === 'next' && !(period && overlaps(period, word)));
}

/** Those that are still to come, or, of the newest, were so when they were told. */
function nextOf(events: readonly ArchivedEvent[]): readonly ArchivedEvent[] {
  const newest = new Set(events.filter(({ event }) => event.status !== 'planned').slice(0, MOST_READ));
  return events.filter((one) => one.event.status === 'planned' || (newest.has(one) && saysNext(one)));
}

function saysNext({ article, event }: ArchivedEvent): boolean {
  return event.evidence.some((span) => /(?<!\p{L})next(?!\p{L})/iu.test(sliceOf(article.text, span)));
}

function namedIn({ names, words }: Reading, whoms: readonly Named[]): readonly Whom[] {
  return whoms.map((whom, i) => {
    const start = names[i]?.start ?? 0;
    const before = words.findLast((word) => word.end <= start && word.lower !== 'the');
    return { ...whom, located: /^(?:in|at|near)$/.test(before?.lower ?? '') };
  });
}

function isOfAct(act: Act, { event }: ArchivedEvent): boolean {
  if (act === 'meeting') return isMeeting(event);
  return act === 'signing' ? event.type === 'signing' : true;
}

/** The ids of the articles that a search for the question finds. */
function articlesOn(reading: Reading, archive: Archive): ReadonlySet<string> {
  const { hits } = archive.search({ words: searchWords(reading), limit: READ });
  return new Set(hits.map(({ article }) => article.id));
}

const eventsByArticle = perArchive(({ events }) => Map.groupBy(events, ({ article }) => article.id));

function ofArticles(
  ids: ReadonlySet<string>,
  named: readonly ArchivedEvent[] | undefined,
  archive: Archive,
): readonly ArchivedEvent[] {
  if (named) return named.filter(({ article }) => ids.has(article.id));
  const byArticle = eventsByArticle(archive);
  return [...ids].flatMap((id) => byArticle.get(id) ?? []);
}

/** Every event of the archive that may be of this act, the newest first. */
function eventsOfAct(act: Act, archive: Archive): readonly ArchivedEvent[] {
  return act === 'signing' ? allSignings(archive).all : archive.events;
}

/** The events from the first year of the period to its end; events are in order, the newest first, the undated last. */
function eventsNear(period: Period | undefined, events: readonly ArchivedEvent[]): readonly ArchivedEvent[] {
  const { from, to } = period ?? {};
  const first = to === undefined ? 0 : firstWhere(events, (day) => day !== null && compareDays(day, to) <= 0);
  const year = from?.slice(0, 4);
  const last =
    year === undefined ? events.length : firstWhere(events, (day) => day === null || day.slice(0, 4) < year);
  return events.slice(first, last);
}

/** The position of the first event whose day fits, where all behind it fit too or are undated; their number if none does. */
function firstWhere(events: readonly ArchivedEvent[], fits: (day: string | null) => boolean): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const day = events[middle]?.event.date.value ?? null;
    if (fits(day) || day === null) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those that tell of the topic, by how much of it and how closely; without one all of them, in their order. */
function onTopic(
  events: readonly ArchivedEvent[],
  topic: EventTopic,
  { kind, superlative }: Reading,
): readonly AskedEvent[] {
  const { terms, verbs, agreements, order } = topic;
  const asksOne = kind?.kind === 'when' || kind?.kind === 'where';
  const decides = terms.length + order.length > 0;
  const orders = agreements.length > 0 || (asksOne && verbs.length > 0);
  // Where only the order hangs on it, very many are not read for that, nor those of which a superlative picks.
  const isRanked = decides || (orders && superlative === null && events.length <= MOST_READ);
  if (!isRanked) return events.map((archived) => ({ archived, share: 1 }));
  const ranked = events
    .map((archived) => ({ archived, ...topicFit(archived, topic) }))
    .filter(({ told }) => told > LEAST_TOLD)
    .sort((a, b) => b.worth - a.worth);
  const least = decides ? (ranked[0]?.worth ?? 0) * BESIDE_BEST : 0;
  return ranked.filter(({ worth }) => worth >= least).map(({ archived, share }) => ({ archived, share }));
}
