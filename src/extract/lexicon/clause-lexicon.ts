import type { AmountLexicon } from './amount-lexicon.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';

/** Words from which a verb with its auxiliaries is read. */
export interface AuxiliaryLexicon {
  /** Forms of `be`, contracted ones included. */
  readonly be: readonly string[];
  /** Those of them that behind a number are a part of the time. */
  readonly clockWords: readonly string[];
  /** Those of them that tell of the past. */
  readonly pastBe: readonly string[];
  /** Those of them that may follow another form of `be` (`was being`). */
  readonly nonFiniteBe: readonly string[];
  /** Forms of `have`, those of the past apart. */
  readonly presentHave: readonly string[];
  readonly pastHave: readonly string[];
  /** Forms of `be` and `have` that make a gerund of the verb behind them (`having met`). */
  readonly gerunds: readonly string[];
  readonly do: readonly string[];
  readonly modals: readonly string[];
  /** Words that deny a verb. */
  readonly not: readonly string[];
  /** How an auxiliary ends that denies its verb. */
  readonly negativeEndings: readonly string[];
  /** Between `be` and `to` for what is to come (`scheduled to`). */
  readonly due: readonly string[];
  /** The same for what is only said (`reported to`). */
  readonly hearsay: readonly string[];
  /** The same for what cannot be (`unable to`). */
  readonly unable: readonly string[];
  /** The same for what can be (`able to`). */
  readonly able: readonly string[];
  /** The same for what has not been (`yet to`). */
  readonly outstanding: readonly string[];
  /** How most adverbs end. */
  readonly adverbEndings: readonly string[];
  /** Adverbs that may open a verb group although they are capitalised. */
  readonly openingAdverbs: readonly string[];
  /** Words behind which a noun stands, never a verb (`the visit`, `joint call`). */
  readonly nounLeads: readonly string[];
  /** Prepositions behind which a word that may be noun or verb is a noun. */
  readonly nounPrepositions: readonly string[];
  /** Verbs whose base form is far more often a noun. */
  readonly nounLikeVerbs: readonly string[];
  /** Words that complete such a noun and hardly ever such a verb (`support` `for`). */
  readonly nounComplements: readonly string[];
}

/** Words around what is signed. */
export interface AgreementLexicon {
  /** Words between a determiner and what it counts or announces (`a` `total` `of`, `the` `following`). */
  readonly counters: readonly string[];
  /** Nouns for agreements that may just as well not be signed (`plan`). */
  readonly weakNouns: readonly string[];
  /** Those that before `of` name what somebody does (`the arrangement of`). */
  readonly doings: readonly string[];
  /** Those that, with `the` before and `of` behind, name what something is done in (`within the framework of`). */
  readonly settings: readonly string[];
  /** Words before the noun that would else count as function words or verbs (`series`, `of`). */
  readonly leads: readonly string[];
  /** Words that look like verbs and qualify the noun (`licensing agreement`). */
  readonly leadVerbs: readonly string[];
  /** Words between the noun and what it is about. */
  readonly subjectLinks: readonly string[];
  /** Words that end what it is about. */
  readonly subjectEnds: readonly string[];
  /** Nouns behind `on` that say for whom something is signed. */
  readonly signersNouns: readonly string[];
  /** Nouns behind `on the` and before `of` that say when something is signed. */
  readonly timesOfSigning: readonly string[];
  /** Words behind `in` or `on` that may open such a phrase (`in the presence of`). */
  readonly notSubjectOpenings: readonly string[];
  /** Parts of words behind them that go on about the agreement, not its subject (`in the presence of`). */
  readonly notSubjects: readonly string[];
}

/** Words around a happening named by a noun. */
export interface HappeningLexicon {
  /** Nouns of gatherings that are bodies behind certain words (`Legislative` `Assembly`). */
  readonly elected: readonly string[];
  /** Those words. */
  readonly electedLeads: readonly string[];
  /** Words behind such a noun that make a house, a place or a body of the name (`Exhibition` `Hall`). */
  readonly venues: readonly string[];
  readonly visits: readonly string[];
  /** Words for the act of signing. */
  readonly signings: readonly string[];
  /** Words before `exchange` by which nothing is signed (`gift`). */
  readonly unsignedThings: readonly string[];
  /** The noun behind a word for signing that makes one happening with it (`signing ceremony`). */
  readonly signingEvents: readonly string[];
  /** What is exchanged where agreements are (`exchange of notes`). */
  readonly instruments: readonly string[];
  /** Words that make an encounter one without presence (`telephone`). */
  readonly remoteLeads: readonly string[];
  /** Words that make a call one in person (`courtesy call`). */
  readonly inPersonLeads: readonly string[];
  /** Encounters also where they bear a name (`Bilateral Political Consultations`). */
  readonly talks: readonly string[];
  /** Nouns that stand for a happening together with `of` and another noun (`a round of talks`). */
  readonly counters: readonly string[];
  /** Those of them behind which such a noun is looked for once a happening is found. */
  readonly innerCounters: readonly string[];
  /** Nouns of happenings that tell how long another lasts (`a` `week` `long seminar`). */
  readonly durations: readonly string[];
  /** Words before the noun that would else count as function words or verbs (`last`, `such`). */
  readonly leads: readonly string[];
  /** Words that look like verbs and qualify the noun (`working visit`). */
  readonly leadVerbs: readonly string[];
  /** How words end that are no adjective before the noun. */
  readonly notLeadEndings: readonly string[];
  /** Nouns in `-s` that are no plural. */
  readonly singularsInS: readonly string[];
  /** Words that go on with a gathering's name (`of`). */
  readonly nameLinks: readonly string[];
}

/** Words by which the parts of a sentence are told apart. */
export interface SentenceLexicon {
  /** Parts of time behind `that` (`that afternoon`). */
  readonly times: readonly string[];
  /** Words behind a preposition that open a time or a noun (`in the evening`), where an adjective would not. */
  readonly timeOpenings: readonly string[];
  readonly conjunctions: readonly string[];
  readonly relativePronouns: readonly string[];
  /** Relative pronouns inside whose clause dates still belong to the verb. */
  readonly describingPronouns: readonly string[];
  /** What opens a clause that goes on about the time or place told before it. */
  readonly whereWords: readonly string[];
  /** Words before `of` for what is still to come (`ahead of the talks`). */
  readonly aheadWords: readonly string[];
  /** Relative pronouns that open an aside between commas. */
  readonly asidePronouns: readonly string[];
  /** Words between somebody and the place where he comes from or is at home (`born` in Oslo). */
  readonly originWords: readonly string[];
  /** Words between a preposition and a list by which it is not the whole (`with, among others, X`). */
  readonly asExamples: readonly string[];
  /** Adverbs between a conjunction and its verb. */
  readonly joiningAdverbs: readonly string[];
  /** Words right behind a verb that are no object of it. */
  readonly notObjects: readonly string[];
  /** Prepositions that lead a clause too (`after he arrived`). */
  readonly clausePrepositions: readonly string[];
  /** Prepositions by which a number is a rough one (`about 500 officials`). */
  readonly roughly: readonly string[];
  /** Words that stand before a preposition which rounds a number (`as many as`, `up to`). */
  readonly countLeads: readonly string[];
  /** Prepositions before the doer of a passive verb, or the parties of an agreement. */
  readonly agentPrepositions: readonly string[];
  /** Prepositions before the place where something happens. */
  readonly placePrepositions: readonly string[];
  /** Words behind an opening bracket by which it says where more is told (`(See Press Release 12.)`). */
  readonly pointers: readonly string[];
  /** Small words with which no phrase begins, so that none is looked for there. */
  readonly neverOpen: readonly string[];
}

/** The words of one language from which clauses are read. */
export interface ClauseLexicon {
  readonly auxiliaries: AuxiliaryLexicon;
  readonly agreements: AgreementLexicon;
  readonly happenings: HappeningLexicon;
  readonly amounts: AmountLexicon;
  readonly sentences: SentenceLexicon;
  readonly factuality: FactualityLexicon;
}
