import type { Article } from '../article/article.ts';
import { overlaps, type Span, sliceOf } from '../article/span.ts';
import type { NewsEvent } from '../extract/event.ts';
import type { Complain } from './complaint.ts';
import { type EventFigures, noEventFigures } from './figures.ts';
import type { Gold, GoldEvent } from './gold.ts';
import { dateFits, familyOf, findMatch } from './match-event.ts';
import { type ComplainOfEvent, scoreParticipants } from './score-participants.ts';

/** A text with what an annotator and what the extraction found in it. */
export interface EventCase {
  readonly gold: Gold;
  readonly article: Article;
  /** The file as decoded from UTF-8, in which excerpts must be found again. */
  readonly source: string;
  readonly events: readonly NewsEvent[];
}

/**
 * Scores extracted events against gold, one text after the other. Each gold event that happened is matched with
 * at most one extracted event; what is left over is wrong, unless the gold tolerates it (an event of type `other`).
 */
export function scoreEvents(cases: readonly EventCase[], complain: Complain): EventFigures {
  const figures = noEventFigures();
  for (const one of cases) scoreCase(one, figures, complain);
  return figures;
}

function scoreCase(one: EventCase, figures: EventFigures, complain: Complain): void {
  const { gold, events } = one;
  for (const event of events) scoreExcerpts(one, event, figures, complain);
  const pool = events.filter((event) => event.status === 'happened');
  for (const wanted of gold.events) {
    if (wanted.type === 'other' || wanted.status !== 'happened') continue;
    const match = findMatch(wanted, pool);
    if (!match) {
      countMissed(one, wanted, figures, complain);
      continue;
    }
    pool.splice(pool.indexOf(match), 1);
    figures.events.tp++;
    const sentence = sentenceOf(one, match);
    const complainOfEvent: ComplainOfEvent = (what) => complain({ where: gold.id, what, sentence });
    scoreDate(wanted, match, figures, complainOfEvent);
    scoreParticipants(gold, wanted, match, figures, complainOfEvent);
    scoreAmount(wanted, match, figures, complainOfEvent);
  }
  for (const event of pool) scoreLeftOver(one, event, figures, complain);
}

function countMissed(one: EventCase, wanted: GoldEvent, figures: EventFigures, complain: Complain): void {
  figures.events.fn++;
  const people = [...wanted.hosts, ...wanted.guests].filter((person) => !person.collective);
  figures.participants.fn += people.length + (wanted.agreement?.parties ?? []).filter(Boolean).length;
  const start = one.article.text.indexOf(wanted.evidence);
  const sentence =
    start < 0
      ? wanted.evidence
      : sentencesAround(one.article, { start, end: start + wanted.evidence.length });
  complain({ where: one.gold.id, what: `misses ${wanted.type} ${wanted.date ?? 'undated'}`, sentence });
}

function scoreDate(
  wanted: GoldEvent,
  event: NewsEvent,
  figures: EventFigures,
  complain: ComplainOfEvent,
): void {
  const value = event.date.value;
  if (dateFits(wanted.date, value)) {
    figures.dates.right++;
  } else if (value === null) {
    figures.dates.none++;
    complain(`no date, gold ${wanted.date}`);
  } else {
    figures.dates.wrong++;
    complain(`date ${value}, gold ${wanted.date ?? 'unknown'}`);
  }
}

function digits(amount: string): string {
  return amount.replace(/[^\d.]/g, '');
}

function scoreAmount(
  wanted: GoldEvent,
  event: NewsEvent,
  figures: EventFigures,
  complain: ComplainOfEvent,
): void {
  const given = event.agreement?.amount?.text ?? null;
  const gold = wanted.agreement?.amount;
  if (!gold) {
    if (given === null) return;
    figures.amounts.extra++;
    complain(`amount ${given}, gold none`);
    return;
  }
  figures.amounts.of++;
  if (digits(given ?? '') === digits(gold)) figures.amounts.right++;
  else complain(`amount ${given ?? 'none'}, gold ${gold}`);
}

function scoreLeftOver(one: EventCase, event: NewsEvent, figures: EventFigures, complain: Complain): void {
  const tolerated = one.gold.events.filter(
    (gold) => (gold.type === 'other' || gold.status !== 'happened') && dateFits(gold.date, event.date.value),
  );
  const near = tolerated.find(
    (gold) => gold.status !== 'happened' && familyOf(gold.type) === familyOf(event.type),
  );
  if (!near && tolerated.some((gold) => gold.type === 'other')) return;
  figures.events.fp++;
  if (near) figures.nonFacts++;
  const what = near
    ? `${near.status} ${near.type} given as fact`
    : `no such event: ${event.type} ${event.date.value ?? 'undated'} (${event.trigger.text})`;
  complain({ where: one.gold.id, what, sentence: sentenceOf(one, event) });
}

function scoreExcerpts(one: EventCase, event: NewsEvent, figures: EventFigures, complain: Complain): void {
  for (const span of event.evidence) {
    figures.excerpts.of++;
    const text = sliceOf(one.article.text, span);
    if (text !== '' && sliceOf(one.source, span) === text) figures.excerpts.right++;
    else complain({ where: one.gold.id, what: `not verbatim: [${span.start}, ${span.end})`, sentence: text });
  }
}

function sentenceOf(one: EventCase, event: NewsEvent): string | null {
  const [first] = event.evidence;
  return first ? sliceOf(one.article.text, first) : null;
}

function sentencesAround(article: Article, span: Span): string {
  const around = article.sentences.filter((sentence) => overlaps(sentence, span));
  const [first] = around;
  const last = around.at(-1);
  return first && last
    ? article.text.slice(first.start, last.end)
    : `${sliceOf(article.text, span)} (not in a sentence of the body)`;
}
