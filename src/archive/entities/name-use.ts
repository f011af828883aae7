import type { Side } from '../../extract/event.ts';
import type { Acronym } from './acronyms.ts';
import type { PlaceName } from './place-name.ts';

/** A name that takes part in an event, as one article writes it, before it is known whom it means. */
export interface NameUse {
  readonly kind: 'person' | 'body' | 'place' | 'country';
  /** As written, without titles, articles and acronyms in brackets. */
  readonly name: string;
  /** The short form that stands in brackets behind it. */
  readonly acronym: string | null;
  /** For a place: its name taken apart. */
  readonly place: PlaceName | null;
  /** For a country: its ISO code. */
  readonly code: string | null;
}

/** Words about a participant that may name further places and bodies. */
export interface NamePhrase {
  readonly text: string;
  /** A body's own name names places only; a role or a delegation also names the bodies that it comes from. */
  readonly naming: 'places' | 'bodies';
}

/** The names of one participant of an event, or of one party of its agreement. */
export interface ParticipantNames {
  readonly side: Side | null;
  /** The person, body or place that it is, and those that it belongs to. */
  readonly own: readonly NameUse[];
  readonly phrases: readonly NamePhrase[];
  /** The countries that its words name. */
  readonly countries: readonly NameUse[];
}

/** What entity resolution needs of one article; it depends on nothing but that article. */
export interface ArticleNames {
  readonly acronyms: readonly Acronym[];
  /** For each event of the article, in order, the names of its participants and parties. */
  readonly events: readonly (readonly ParticipantNames[])[];
}
