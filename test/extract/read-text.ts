import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import type { NewsEvent } from '../../src/extract/event.ts';
import { explainExtraction } from '../../src/extract/explain.ts';
import { extractEvents, extraction } from '../../src/extract/extract.ts';
import { mentionOf } from '../../src/extract/phrase/phrase.ts';
import type { Draft } from '../../src/extract/refine/draft.ts';
import { LEFT_OVER } from '../../src/extract/refine/place-left-over.ts';
import { SPOKEN_OF } from '../../src/extract/refine/spoken-of.ts';

/** Ends every body, so that even one short sentence is known to be English; it reports nothing. */
const CLOSING = 'That is all that there is to tell about it, and the rest of the page is about the weather.';

/** An article with this body, published on 10 May 2023 unless told otherwise. */
export function articleOf(body: string, published: string | null = '2023-05-10'): Article {
  const date = published === null ? '' : `Date: ${published}\n`;
  const read = readArticle(
    'story.txt',
    Buffer.from(`Title: News from the city hall\n${date}\n${body}\n\n${CLOSING}\n`),
  );
  if (!('article' in read)) throw new Error(read.unread.reason);
  return read.article;
}

/** What such an article reports as the rules read it: without the people and the events that only a backoff finds. */
export function eventsIn(body: string, published?: string | null): readonly NewsEvent[] {
  const { drafts, events } = extraction(articleOf(body, published));
  return events.flatMap((event, k) => {
    if (drafts[k]?.frames[0]?.rule === SPOKEN_OF) return [];
    const leftOver = namesLeftOver(drafts[k]);
    return [{ ...event, participants: event.participants.filter(({ name }) => !leftOver.has(name)) }];
  });
}

function namesLeftOver(draft: Draft | undefined): ReadonlySet<string> {
  const frames = draft?.frames.filter(({ rule }) => rule === LEFT_OVER) ?? [];
  return new Set(
    frames.flatMap(({ parts, sentence }) => parts.map(({ phrase }) => mentionOf(sentence, phrase.head).text)),
  );
}

/** All that such an article reports. */
export function allEventsIn(body: string, published?: string | null): readonly NewsEvent[] {
  return extractEvents(articleOf(body, published));
}

/** The rules by which its sentences were read, in reading order. */
export function rulesIn(body: string): readonly string[] {
  return [...explainExtraction(articleOf(body)).matchAll(/ by rule ([\w-]+)/g)].map(([, rule = '']) => rule);
}

/** Names of the participants of an event, with their side: `Anna Berg (host)`. */
export function people(event: NewsEvent | undefined): readonly string[] {
  return (event?.participants ?? []).map(({ name, side }) => (side === null ? name : `${name} (${side})`));
}
