import type { Span } from './span.ts';

/** A value read from an article and the characters that say it; `span` is null where it was not read from the text. */
export interface Read<T> {
  readonly value: T;
  readonly span: Span | null;
}

/** A sentence of the body. `paragraph` counts from 0 and tells which sentences stand in one paragraph. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/** One source text with what is known about it. `text` is the file as decoded and is never altered: spans count in it. */
export interface Article {
  /** Short and stable: made from `file`, lower-case letters and digits, 10 characters. */
  readonly id: string;
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
  readonly text: string;
  /** `made` when the source has no title and this is the start of its first sentence. */
  readonly title: Read<string> & { readonly made: boolean };
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: Read<string> | null;
  readonly source: Read<string> | null;
  readonly url: string | null;
  /** ISO 639-1 code of the body's language (`en`, `zh`, `de`, …), or `und`. */
  readonly language: string;
  /** Place named before the first sentence (`BEIJING —`). */
  readonly dateline: Read<string> | null;
  /** The sentences of the body, in order. Header, navigation, captions, credits and footers are not body. */
  readonly sentences: readonly Sentence[];
  /** Other files that hold the same article (same body, other header). Empty as read; the corpus reader fills it. */
  readonly copies: readonly ArticleCopy[];
}

/** Another file with the same article. */
export interface ArticleCopy {
  readonly file: string;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

/** A file of the corpus that could not be read, with a reason in plain words. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: string;
}
