import type { Article } from '../../article/article.ts';
import type { Amount, NewsEvent } from '../../extract/event.ts';

/** What of an article is wanted all the time, and so kept as it is. */
export type ArticleMeta = Pick<
  Article,
  'id' | 'file' | 'language' | 'published' | 'source' | 'url' | 'copies'
>;

/** The rest of an article but its text. Sentences are start, end and paragraph, one after the other. */
interface ArticleRest extends Pick<Article, 'hash' | 'title' | 'dateline'> {
  readonly sentences: readonly number[];
}

/** What of an event is wanted all the time: an archive is searched by it. */
export type EventMeta = Pick<NewsEvent, 'type' | 'status' | 'met'> &
  Pick<NewsEvent['date'], 'value' | 'end' | 'basis'> & {
    readonly placeName: string | null;
    readonly sum: Pick<Amount, 'value' | 'currency'> | null;
  };

/** The rest of an event. */
export type EventRest = Omit<NewsEvent, 'type' | 'status' | 'met' | 'date'> & {
  readonly date: Pick<NewsEvent['date'], 'note' | 'spans'>;
};

/**
 * An article with its events in few bytes outside of the JavaScript heap: the lengths of the two parts that follow, the
 * rest of the article, the rest of its events, its text in UTF-8.
 */
export type PackedBytes = Uint8Array;

const lengths = 8;

export function packArticle(article: Article, events: readonly NewsEvent[]): PackedBytes {
  const { hash, title, dateline, sentences, text } = article;
  const flat = sentences.flatMap(({ start, end, paragraph }) => [start, end, paragraph]);
  const rest: ArticleRest = { hash, title, dateline, sentences: flat };
  const parts = [JSON.stringify(rest), JSON.stringify(events.map(restOf)), text].map((part) =>
    Buffer.from(part),
  );
  const front = Buffer.alloc(lengths);
  front.writeUInt32LE(parts[0]?.length ?? 0, 0);
  front.writeUInt32LE(parts[1]?.length ?? 0, 4);
  return Buffer.concat([front, ...parts]);
}

function restOf({ type: _type, status: _status, met: _met, date, ...rest }: NewsEvent): EventRest {
  return { ...rest, date: { note: date.note, spans: date.spans } };
}

/** The parts of an article that are not its metadata. */
export type UnpackedArticle = Omit<Article, keyof ArticleMeta>;

export function unpackArticle(bytes: PackedBytes): UnpackedArticle {
  const { view, headEnd, toldEnd } = partsOf(bytes);
  const { sentences: flat, ...rest }: ArticleRest = JSON.parse(view.toString('utf8', lengths, headEnd));
  const sentences = [];
  for (let i = 0; i < flat.length; i += 3) {
    sentences.push({ start: flat[i] ?? 0, end: flat[i + 1] ?? 0, paragraph: flat[i + 2] ?? 0 });
  }
  return { ...rest, sentences, text: view.toString('utf8', toldEnd) };
}

export function unpackEvents(bytes: PackedBytes): readonly EventRest[] {
  const { view, headEnd, toldEnd } = partsOf(bytes);
  return JSON.parse(view.toString('utf8', headEnd, toldEnd));
}

function partsOf(bytes: PackedBytes): { view: Buffer; headEnd: number; toldEnd: number } {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headEnd = lengths + view.readUInt32LE(0);
  return { view, headEnd, toldEnd: headEnd + view.readUInt32LE(4) };
}
