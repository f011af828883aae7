import type { Span } from '../article/span.ts';

export type EventType = 'meeting' | 'visit' | 'signing' | 'conference' | 'other';
export type EventStatus = 'happened' | 'planned' | 'did-not-happen';
export type DateBasis = 'stated' | 'inferred' | 'unknown';
export type Side = 'host' | 'guest';

/** Text of the article that means something: the words as written and where they stand. */
export interface Mention {
  readonly text: string;
  readonly span: Span;
}

/** When an event took place. `value` is YYYY, YYYY-MM, YYYY-MM-DD or null where the year is unknown. */
export interface EventDate {
  readonly value: string | null;
  /** Last day, for an event of several days whose end is known: YYYY-MM-DD. */
  readonly end: string | null;
  readonly basis: DateBasis;
  /** For an inferred or unknown date: a sentence that explains it, quoting what it rests on. */
  readonly note: string | null;
  /** The characters that the value rests on, in reading order. */
  readonly spans: readonly Span[];
}

/** Somebody, or a body, that took part. `name` is the words of the article at `span`. */
export interface Participant {
  readonly name: string;
  readonly span: Span;
  readonly role: Mention | null;
  readonly organisation: Mention | null;
  readonly side: Side | null;
  /** A delegation, an organisation, an unnamed office-holder: not one named person. */
  readonly collective: boolean;
}

/** A sum of money: `value` in units of `currency` (ISO 4217), null where the text does not say which. */
export interface Amount extends Mention {
  readonly value: number;
  readonly currency: string | null;
}

/** What was signed. */
export interface Agreement {
  /** The words for it (`18 key cooperation projects`, `memorandum of understanding`). */
  readonly what: Mention | null;
  readonly parties: readonly Mention[];
  readonly amount: Amount | null;
  readonly count: { readonly value: number; readonly span: Span } | null;
}

/** Something that an article reports, with the characters that prove each part of it. */
export interface NewsEvent {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly date: EventDate;
  readonly participants: readonly Participant[];
  readonly place: Mention | null;
  readonly agreement: Agreement | null;
  /** The words that name the happening (`met with`, `the signing of`). */
  readonly trigger: Mention;
  /** Whole sentences that prove it, in reading order, without repeats; the first one names the event. */
  readonly evidence: readonly Span[];
  /** Whether its people came face to face: true of a meeting or visit, and of a signing with people present. */
  readonly met: boolean;
}
