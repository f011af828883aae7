import { createHash } from 'node:crypto';
import type { Article, Sentence } from '../../src/article/article.ts';
import type { Span } from '../../src/article/span.ts';
import type {
  Agreement,
  EventStatus,
  EventType,
  Mention,
  NewsEvent,
  Participant,
  Side,
} from '../../src/extract/event.ts';

/** An article made by hand: a title, and a body whose sentences end with a full stop. */
export function madeArticle(
  file: string,
  {
    title,
    body,
    published,
    source,
    language,
  }: { title: string; body: string; published?: string; source?: string; language?: string },
): Article {
  const text = `${title}\n\n${body}`;
  return {
    id: createHash('sha256').update(file).digest('hex').slice(0, 10),
    file,
    hash: createHash('sha256').update(text).digest('hex'),
    text,
    title: { value: title, span: { start: 0, end: title.length }, made: false },
    published: published === undefined ? null : { value: published, span: null },
    source: source === undefined ? null : { value: source, span: null },
    url: null,
    language: language ?? 'en',
    dateline: null,
    sentences: sentencesOf(text, title.length + 2),
    copies: [],
  };
}

function sentencesOf(text: string, from: number): Sentence[] {
  return [...text.slice(from).matchAll(/\S[\s\S]*?(?:[.?!。](?=\s|$)|(?<=。)|$)/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    paragraph: 0,
  }));
}

/** Somebody at an event: the words of each part as they stand in the article. */
export interface MadeParticipant {
  readonly name: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly side?: Side;
  readonly collective?: boolean;
}

/** An event made by hand; every name is looked up in the article, so that its span is right. */
export function madeEvent(
  article: Article,
  {
    type = 'meeting',
    status = 'happened',
    date = null,
    participants = [],
    parties = [],
    trigger,
  }: {
    type?: EventType;
    status?: EventStatus;
    date?: string | null;
    participants?: readonly MadeParticipant[];
    parties?: readonly string[];
    trigger: string;
  },
): NewsEvent {
  const mention = (text: string): Mention => ({ text, span: spanOf(article, text) });
  const agreement: Agreement = { what: null, parties: parties.map(mention), amount: null, count: null };
  return {
    type,
    status,
    date: { value: date, end: null, basis: date === null ? 'unknown' : 'stated', note: null, spans: [] },
    participants: participants.map((each) => participant(each, mention)),
    place: null,
    agreement: parties.length > 0 ? agreement : null,
    trigger: mention(trigger),
    evidence: article.sentences.slice(0, 1),
    met: type === 'meeting' || type === 'visit',
  };
}

function participant(made: MadeParticipant, mention: (text: string) => Mention): Participant {
  return {
    name: made.name,
    span: mention(made.name).span,
    role: made.role === undefined ? null : mention(made.role),
    organisation: made.organisation === undefined ? null : mention(made.organisation),
    side: made.side ?? null,
    collective: made.collective ?? false,
  };
}

function spanOf(article: Article, words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`${article.file} does not say “${words}”`);
  return { start, end: start + words.length };
}
