import type { Article, Read } from '../../article/article.ts';
import type { BytePool } from './byte-pool.ts';
import { type ArticleMeta, type PackedBytes, type UnpackedArticle, unpackArticle } from './packed.ts';
import { rememberRecent } from './recent.ts';

/** Unpacked articles kept: enough for the answers of a moment. */
const kept = 400;

/** One for all that have no copies. */
const none: Article['copies'] = [];

const unpacked = rememberRecent<StoredArticle, UnpackedArticle>(kept, ({ bytes }) => unpackArticle(bytes));

/**
 * An article that unpacks its text, title and sentences when asked. A class of plain values, so that a hundred thousand
 * stay small: the day and the source are put together when asked, too.
 */
export class StoredArticle implements Article {
  readonly id: string;
  readonly file: string;
  readonly language: string;
  readonly url: string | null;
  readonly copies: Article['copies'];
  readonly #published: string | null;
  readonly #publishedStart: number;
  readonly #publishedEnd: number;
  readonly #source: string | null;
  readonly #sourceStart: number;
  readonly #sourceEnd: number;
  readonly #pool: BytePool;
  readonly #number: number;

  /** `number` is that of its bytes in the pool. */
  constructor(
    { id, file, language, published, source, url, copies }: ArticleMeta,
    pool: BytePool,
    number: number,
  ) {
    this.id = id;
    this.file = file;
    this.language = language;
    this.url = url;
    this.copies = copies.length === 0 ? none : copies;
    this.#published = published?.value ?? null;
    this.#publishedStart = published?.span?.start ?? nowhere;
    this.#publishedEnd = published?.span?.end ?? nowhere;
    this.#source = source?.value ?? null;
    this.#sourceStart = source?.span?.start ?? nowhere;
    this.#sourceEnd = source?.span?.end ?? nowhere;
    this.#pool = pool;
    this.#number = number;
  }

  get published(): Article['published'] {
    return read(this.#published, this.#publishedStart, this.#publishedEnd);
  }

  get source(): Article['source'] {
    return read(this.#source, this.#sourceStart, this.#sourceEnd);
  }

  /** The article and its events, packed. */
  get bytes(): PackedBytes {
    return this.#pool.at(this.#number);
  }

  get hash(): string {
    return unpacked(this).hash;
  }

  get text(): string {
    return unpacked(this).text;
  }

  get title(): Article['title'] {
    return unpacked(this).title;
  }

  get dateline(): Article['dateline'] {
    return unpacked(this).dateline;
  }

  get sentences(): Article['sentences'] {
    return unpacked(this).sentences;
  }

  /** The same article as a plain value, whole. */
  plain(): Article {
    const { id, file, language, published, source, url, copies } = this;
    return { id, file, language, published, source, url, copies, ...unpacked(this) };
  }
}

/** In place of a span's ends: the value was not read from the text. */
const nowhere = -1;

function read(value: string | null, start: number, end: number): Read<string> | null {
  return value === null ? null : { value, span: start === nowhere ? null : { start, end } };
}
