import type { Article } from '../../article/article.ts';
import { type ArticleMeta, type PackedBytes, type UnpackedArticle, unpackArticle } from './packed.ts';
import { rememberRecent } from './recent.ts';

/** Unpacked articles kept: enough for the answers of a moment. */
const kept = 400;

/** One for all that have no copies. */
const none: Article['copies'] = [];

const unpacked = rememberRecent<PackedBytes, UnpackedArticle>(kept, unpackArticle);

/** An article that unpacks its text, title and sentences when asked. A class, so that a hundred thousand stay small. */
export class StoredArticle implements Article {
  readonly id: string;
  readonly file: string;
  readonly language: string;
  readonly published: Article['published'];
  readonly source: Article['source'];
  readonly url: string | null;
  readonly copies: Article['copies'];
  readonly bytes: PackedBytes;

  constructor({ id, file, language, published, source, url, copies }: ArticleMeta, bytes: PackedBytes) {
    this.id = id;
    this.file = file;
    this.language = language;
    this.published = published;
    this.source = source;
    this.url = url;
    this.copies = copies.length === 0 ? none : copies;
    this.bytes = bytes;
  }

  get hash(): string {
    return unpacked(this.bytes).hash;
  }

  get text(): string {
    return unpacked(this.bytes).text;
  }

  get title(): Article['title'] {
    return unpacked(this.bytes).title;
  }

  get dateline(): Article['dateline'] {
    return unpacked(this.bytes).dateline;
  }

  get sentences(): Article['sentences'] {
    return unpacked(this.bytes).sentences;
  }

  /** The same article as a plain value, whole. */
  plain(): Article {
    const { id, file, language, published, source, url, copies } = this;
    return { id, file, language, published, source, url, copies, ...unpacked(this.bytes) };
  }
}
