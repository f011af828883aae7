import type { ClauseWords, DateWords } from './clause-words.ts';
import { clauseWords, dateWords } from './clause-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { OpeningWords } from './opening-words.ts';
import { openingWords } from './opening-words.ts';
import type { PhraseSet } from './phrase-set.ts';
import { phraseSet } from './phrase-set.ts';
import type { PhraseWords } from './phrase-words.ts';
import { phraseWords } from './phrase-words.ts';
import type { ActorWords, EventWords, FrameWords, GatheringWords } from './refine-words.ts';
import { compiledLists } from './refine-words.ts';
import type { VerbReading } from './verb-forms.ts';
import { verbReadings } from './verb-forms.ts';

/** The words that every language gives, whatever its grammar: those by which its events are put together. */
export interface SharedWords {
  /** Number by its word. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly clauses: Pick<ClauseWords, 'amounts'>;
  readonly frames: Pick<
    FrameWords,
    | 'thingPronouns'
    | 'possessives'
    | 'onBehalf'
    | 'briefings'
    | 'heldSessions'
    | 'showingVerbs'
    | 'visitingParties'
    | 'visitorPlurals'
    | 'welcomingVerbs'
    | 'harbours'
    | 'belowOpening'
    | 'belowNever'
    | 'belowHosts'
  >;
  readonly events: EventWords;
  readonly actors: ActorWords;
}

/** A lexicon made ready for matching: sets for single words, phrase sets for the rest. */
export interface Words extends SharedWords {
  readonly honorifics: PhraseSet;
  readonly roleHeads: PhraseSet;
  readonly rolePlurals: PhraseSet;
  readonly roleModifiers: PhraseSet;
  readonly portfolios: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly commonBodies: PhraseSet;
  readonly placeHeads: PhraseSet;
  readonly placeStarts: ReadonlySet<string>;
  readonly groupHeads: PhraseSet;
  readonly peoplePlurals: PhraseSet;
  readonly ledBy: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly agreementHeads: PhraseSet;
  readonly encounterNouns: PhraseSet;
  readonly remoteNouns: PhraseSet;
  readonly gatheringNouns: PhraseSet;
  readonly prepositions: PhraseSet;
  readonly subordinators: PhraseSet;
  readonly adverbs: PhraseSet;
  readonly functionWords: ReadonlySet<string>;
  readonly openingWords: ReadonlySet<string>;
  readonly openings: OpeningWords;
  /** How a word can be read as a verb. */
  readonly verbs: ReadonlyMap<string, VerbReading>;
  /** Month's number (1 to 12) by name. */
  readonly months: ReadonlyMap<string, number>;
  /** Day of the week (0 for Sunday) by name. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly phrases: PhraseWords;
  readonly clauses: ClauseWords;
  readonly dates: DateWords;
  readonly frames: FrameWords;
  readonly gatherings: GatheringWords;
  readonly events: EventWords;
  readonly actors: ActorWords;
}

/** Makes a lexicon ready for matching. Done once a language. */
export function compileLexicon(lexicon: Lexicon): Words {
  const words = {
    honorifics: phraseSet(lexicon.honorifics),
    roleHeads: phraseSet(lexicon.roleHeads),
    rolePlurals: phraseSet(lexicon.rolePlurals),
    roleModifiers: phraseSet(lexicon.roleModifiers),
    portfolios: new Set(lexicon.portfolios),
    organisationHeads: new Set(lexicon.organisationHeads),
    commonBodies: phraseSet(lexicon.commonBodies),
    placeHeads: phraseSet(lexicon.placeHeads),
    placeStarts: new Set(lexicon.placeStarts),
    groupHeads: phraseSet(lexicon.groupHeads),
    peoplePlurals: phraseSet(lexicon.peoplePlurals),
    ledBy: new Set(lexicon.ledBy),
    nameParticles: new Set(lexicon.nameParticles),
    agreementHeads: phraseSet(lexicon.agreementHeads),
    encounterNouns: phraseSet(lexicon.encounterNouns),
    remoteNouns: phraseSet(lexicon.remoteNouns),
    gatheringNouns: phraseSet(lexicon.gatheringNouns),
    prepositions: phraseSet(lexicon.prepositions),
    subordinators: phraseSet(lexicon.subordinators),
    adverbs: phraseSet(lexicon.adverbs),
    functionWords: new Set(lexicon.functionWords),
    openingWords: new Set(lexicon.openingWords),
    verbs: verbReadings(lexicon),
    months: numbered(lexicon.months, 1),
    weekdays: numbered(lexicon.weekdays, 0),
    numbers: new Map(lexicon.numbers.map((word, k) => [word, k + 1])),
    phrases: phraseWords(lexicon.phrases),
    clauses: clauseWords(lexicon.clauses),
    dates: dateWords(lexicon.dates),
    frames: compiledLists(lexicon.frames),
    gatherings: compiledLists(lexicon.gatherings),
    events: compiledLists(lexicon.events),
    actors: compiledLists(lexicon.actors),
  };
  return { ...words, openings: openingWords(words) };
}

function numbered(groups: readonly (readonly string[])[], first: number): Map<string, number> {
  return new Map(groups.flatMap((names, k) => names.map((name) => [name, k + first] as const)));
}
