import type { ActorLexicon } from './actor-lexicon.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import type { DateLexicon } from './date-lexicon.ts';
import type { EventLexicon } from './event-lexicon.ts';
import type { FrameLexicon } from './frame-lexicon.ts';
import type { GatheringLexicon } from './gathering-lexicon.ts';
import type { PhraseLexicon } from './phrase-lexicon.ts';

/**
 * What a verb tells: that people meet; that somebody holds an encounter; has one; receives; goes somewhere; pays or makes a
 * visit; calls on or speaks with; signs; takes part; goes along; heads a group or a meeting; begins or calls together; speaks
 * there; takes place. `control` leaves open whether what follows comes true, `report` tells what somebody said.
 */
export type VerbClass =
  | 'meet'
  | 'hold'
  | 'have'
  | 'receive'
  | 'visit'
  | 'arrive'
  | 'pay'
  | 'call'
  | 'sign'
  | 'attend'
  | 'accompany'
  | 'head'
  | 'preside'
  | 'convene'
  | 'speak'
  | 'occur'
  | 'be'
  | 'cancel'
  | 'control'
  | 'report'
  | 'announce'
  | 'other';

/** The words of one language that the grammar works with. Lower case throughout; a space parts the words of a phrase. */
export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string;
  /** Forms of address before a name; no office. */
  readonly honorifics: readonly string[];
  /** Words that name an office and can stand alone (`mayor`), in the singular. */
  readonly roleHeads: readonly string[];
  /** The same in the plural, irregular or not. */
  readonly rolePlurals: readonly string[];
  /** Words that qualify an office (`deputy`, `former`) and are no office themselves. */
  readonly roleModifiers: readonly string[];
  /** What offices and ministries are in charge of (`foreign affairs`), single words. */
  readonly portfolios: readonly string[];
  /** Last or only words of an organisation's name. */
  readonly organisationHeads: readonly string[];
  /** Bodies named in lower case (`the municipal government`). */
  readonly commonBodies: readonly string[];
  /** Words that end a place's name (`city`, `province`). */
  readonly placeHeads: readonly string[];
  /** Words that begin a place's name of several words (`new`, `san`). */
  readonly placeStarts: readonly string[];
  /** Bodies of people who travel or appear together, singular. */
  readonly groupHeads: readonly string[];
  /** Kinds of people in the plural (`students`, `officials`). */
  readonly peoplePlurals: readonly string[];
  /** Past participles between a group and its leader (`led by`). */
  readonly ledBy: readonly string[];
  /** Lower-case parts of personal names. */
  readonly nameParticles: readonly string[];
  /** What is signed. */
  readonly agreementHeads: readonly string[];
  /** Encounters as nouns (`meeting`, `talks`), singular and plural. */
  readonly encounterNouns: readonly string[];
  /** Encounters without presence (`phone call`). */
  readonly remoteNouns: readonly string[];
  /** Gatherings as nouns (`conference`, `forum`). */
  readonly gatheringNouns: readonly string[];
  readonly prepositions: readonly string[];
  /** Words that begin a subordinate clause. */
  readonly subordinators: readonly string[];
  /** Words that may stand between an auxiliary and its verb. */
  readonly adverbs: readonly string[];
  /** Words that are capitalised only because a sentence begins with them. */
  readonly openingWords: readonly string[];
  /** Words that are never part of a name. */
  readonly functionWords: readonly string[];
  /**
   * Verbs by what they tell (see `VerbClass`), in the base form; irregular ones with their forms after a colon: past,
   * participle.
   */
  readonly verbs: Readonly<Record<VerbClass, readonly string[]>>;
  /** January first, then their abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** One to twenty, in words. */
  readonly numbers: readonly string[];
  /** Words from which people, offices, bodies, groups and places are read. */
  readonly phrases: PhraseLexicon;
  /** Words from which clauses are read: auxiliaries, sums, what makes a telling doubtful. */
  readonly clauses: ClauseLexicon;
  /** Words from which dates are read, months and weekdays apart. */
  readonly dates: DateLexicon;
  /** Words by which the rules read what a clause tells. */
  readonly frames: FrameLexicon;
  /** Words by which those who came to a gathering and spoke there are told. */
  readonly gatherings: GatheringLexicon;
  /** Words by which the events of an article are put together. */
  readonly events: EventLexicon;
  /** Words by which somebody is known again, or known to receive or to come. */
  readonly actors: ActorLexicon;
}
