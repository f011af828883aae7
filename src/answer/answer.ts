import type { Span } from '../article/span.ts';
import type { DateBasis, EventStatus, EventType, Side } from '../extract/event.ts';

/** Verbatim words of an article: `text === article.text.slice(start, end)`. Marks are spans of the article inside it. */
export interface Excerpt extends Span {
  readonly text: string;
  /** Up to 32 characters before and after it, to find it again when the file was edited (TextQuoteSelector). */
  readonly prefix: string;
  readonly suffix: string;
  /** The answering words, in order, not overlapping. */
  readonly marks: readonly Span[];
}

/** What a reader needs to know of a source. */
export interface ArticleCard {
  readonly id: string;
  readonly title: string;
  /** True where the source has no title and this one was made of its first words. */
  readonly titleMade: boolean;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly file: string;
}

export interface Citation {
  readonly article: ArticleCard;
  readonly excerpts: readonly Excerpt[];
}

export interface ParticipantCard {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly side: Side | null;
  readonly collective: boolean;
}

export interface AgreementCard {
  readonly what: string | null;
  readonly parties: readonly string[];
  readonly amount: { readonly text: string; readonly value: number; readonly currency: string | null } | null;
  readonly count: number | null;
}

/** An event of the archive, laid open. */
export interface EventItem extends Citation {
  readonly kind: 'event';
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly date: {
    readonly value: string | null;
    readonly end: string | null;
    readonly basis: DateBasis;
    readonly note: string | null;
  };
  readonly participants: readonly ParticipantCard[];
  readonly place: string | null;
  readonly agreement: AgreementCard | null;
  /** Other articles that tell of the same event. */
  readonly also: readonly Citation[];
}

/** `passage`: what a search found. `mention`: the words occur, but no event answers. */
export interface PassageItem extends Citation {
  readonly kind: 'passage' | 'mention';
}

/** One page of an article's text, as one excerpt. */
export interface ArticlePageItem extends Citation {
  readonly kind: 'article';
  readonly page: number;
  readonly pages: number;
  readonly language: string;
}

/** Something that the archive tells of one entity, in its own words, with the sentence where it says so first. */
export interface ProfileItem extends Citation {
  readonly kind: 'profile';
  /** A role held, somebody who took part for it, or somebody met. */
  readonly aspect: 'role' | 'member' | 'counterpart';
  /** The role, or the other one's name. */
  readonly text: string;
  /** For a role, of what body; for a member or counterpart, their own role. */
  readonly detail: string | null;
  /** In how many events it is so, and the first and last known day of them. */
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** What is indexed, in numbers. */
export interface CorpusItem {
  readonly kind: 'corpus';
  readonly articles: number;
  readonly events: number;
  readonly entities: number;
  readonly sources: readonly { readonly name: string; readonly articles: number }[];
  readonly published: { readonly first: string; readonly last: string } | null;
  readonly readAt: string;
}

/** A file that could not be read. */
export interface UnreadItem {
  readonly kind: 'unread';
  readonly file: string;
  readonly reason: string;
}

/** A command with an example that this archive can answer. */
export interface HelpItem {
  readonly kind: 'help';
  readonly usage: string;
  readonly description: string;
  readonly example: string;
}

export type Item =
  | EventItem
  | PassageItem
  | ArticlePageItem
  | ProfileItem
  | CorpusItem
  | UnreadItem
  | HelpItem;

/** What a command found: data, the same for every face. */
export interface Answer {
  readonly command: string;
  /** The options as understood, by name. */
  readonly options: Readonly<Record<string, string>>;
  readonly outcome: 'found' | 'nothing' | 'error';
  /** One line: what was understood and how many (`1 meeting with BASF`); for an error, what is wrong and what to do. */
  readonly summary: string;
  /** How many items there are in all. */
  readonly total: number;
  readonly items: readonly Item[];
  /** Near names, when nothing was found. */
  readonly suggestions: readonly string[];
  /** What a reader must know beside the items: undated agreements counted apart, a corrected spelling. */
  readonly notes: readonly string[];
}
