import type { Article } from '../../src/article/article.ts';
import { sliceOf } from '../../src/article/span.ts';
import type { GoldArticle, GoldEvent } from '../../src/evaluate/gold.ts';
import type { Mention, NewsEvent, Participant } from '../../src/extract/event.ts';

/** The article that the tests of the evaluation score events of. */
export const text =
  'Anna Berg, Mayor of Lund, met with Tom Ray of Acme on 3 May 2021. A contract worth $2 million was signed. Eva Holm will visit Lund in June.';

const stops = [65, 105, text.length];

export const article: Article = {
  id: 'a',
  file: 'a.txt',
  hash: '',
  text,
  title: { value: 'Anna Berg meets Acme', span: null, made: true },
  published: null,
  source: null,
  url: null,
  language: 'en',
  dateline: null,
  sentences: stops.map((end, i) => ({ start: i === 0 ? 0 : (stops[i - 1] ?? 0) + 1, end, paragraph: 0 })),
  copies: [],
};

/** The mention of `words` at their first place in the text. */
export function mention(words: string): Mention {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return { text: sliceOf(text, span), span };
}

export function person(name: string, given: Partial<Participant> = {}): Participant {
  const base = { role: null, organisation: null, side: null, collective: false };
  return { name, span: mention(name).span, ...base, ...given };
}

export function event(given: Partial<NewsEvent>): NewsEvent {
  return {
    type: 'meeting',
    status: 'happened',
    date: { value: '2021-05-03', end: null, basis: 'stated', note: null, spans: [] },
    participants: [],
    place: null,
    agreement: null,
    trigger: mention('met with'),
    evidence: [{ start: 0, end: 65 }],
    met: true,
    ...given,
  };
}

export function undated(): NewsEvent['date'] {
  return { value: null, end: null, basis: 'unknown', note: null, spans: [] };
}

const berg = { name: 'Anna Berg', role: 'Mayor', org: 'Lund', collective: false };
const ray = { name: 'Tom Ray', role: null, org: 'Acme', collective: false };

export function goldEvent(given: Partial<GoldEvent>): GoldEvent {
  return {
    type: 'meeting',
    date: '2021-05-03',
    date_basis: 'stated',
    hosts: [berg],
    guests: [ray],
    place: null,
    agreement: null,
    status: 'happened',
    evidence: 'met with Tom Ray of Acme',
    ...given,
  };
}

export function gold(events: readonly GoldEvent[]): GoldArticle {
  const people = ['Anna Berg', 'Tom Ray', 'Eva Holm'];
  return { id: 'a', title: null, published: null, events: [...events], people, organisations: ['Acme'] };
}
