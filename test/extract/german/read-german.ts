import type { Article } from '../../../src/article/article.ts';
import { readArticle } from '../../../src/article/read.ts';
import type { NewsEvent } from '../../../src/extract/event.ts';
import { explainExtraction } from '../../../src/extract/explain.ts';
import { extractEvents } from '../../../src/extract/extract.ts';

/** Ends every body, so that even one short sentence is known to be German; it reports nothing. */
const CLOSING =
  'Mehr ist darüber nicht zu sagen, und der Rest der Seite handelt von dem Wetter und von den Bergen.';

/** A German article with this body, published on Wednesday, 10 May 2023 unless told otherwise. */
export function germanArticle(body: string, published: string | null = '2023-05-10'): Article {
  const date = published === null ? '' : `Date: ${published}\n`;
  const read = readArticle(
    'meldung.txt',
    Buffer.from(`Title: Neues aus dem Rathaus\n${date}\n${body}\n\n${CLOSING}\n`),
  );
  if (!('article' in read)) throw new Error(read.unread.reason);
  return read.article;
}

/** What such an article reports. */
export function germanEvents(body: string, published?: string | null): readonly NewsEvent[] {
  return extractEvents(germanArticle(body, published));
}

/** The rules by which its sentences were read, in reading order. */
export function germanRules(body: string): readonly string[] {
  return [...explainExtraction(germanArticle(body)).matchAll(/ by rule ([\w-]+)/g)].map(
    ([, rule = '']) => rule,
  );
}

/** Names of the persons of an event, with their side: `Anna Berg (host)`. */
export function persons(event: NewsEvent | undefined): readonly string[] {
  return (event?.participants ?? [])
    .filter(({ collective }) => !collective)
    .map(({ name, side }) => (side === null ? name : `${name} (${side})`))
    .toSorted();
}
