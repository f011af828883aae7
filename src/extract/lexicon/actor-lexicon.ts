import type { GenderLexicon } from './gender-lexicon.ts';

/** Words by which somebody is known again, or known to receive or to come. Titles may be in any case. */
export interface ActorLexicon extends GenderLexicon {
  /** ISO 3166-1 code of a country's name or adjective (lower case); undefined for other words. */
  readonly countryCode: (name: string) => string | undefined;
  /** Plurals that stand for bodies, not for people (`the two cities`). */
  readonly bodyPlurals: RegExp;
  /** How words for two end that name nobody (`the two`). */
  readonly bareTwo: RegExp;
  readonly groupPronouns: readonly string[];
  /** Pronouns for whoever speaks. */
  readonly speakerPronouns: readonly string[];
  /** Pronouns that no person answers to. */
  readonly impersonalPronouns: readonly string[];
  readonly objectPronouns: readonly string[];
  /** Pronouns for a woman, and for a man, that stand for nobody else. */
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
  /** Words that stand for a king or a prince (`His Majesty`), and titles of those. */
  readonly royalStyle: RegExp;
  readonly royalTitle: RegExp;
  /** Possessives of a group before the title of its leader (`its head`). */
  readonly groupPossessives: readonly string[];
  /** Nouns by which, behind such a word, the group itself is meant (`its members`). */
  readonly memberNouns: readonly string[];
  /** People of a country who need not have come with its delegation. */
  readonly fellows: readonly string[];
  /** Possessives of one person before the group that he leads (`his delegation`). */
  readonly ownPossessives: readonly string[];
  /** Words behind a possessive that make it a form of address (`Her Excellency`). */
  readonly addressStyles: readonly string[];
  /** Those groups; guests and visitors are not led by whose they are, nor is a party. */
  readonly ownGroups: readonly string[];
  /** Titles of those who lead a group. */
  readonly leaderTitle: RegExp;
  /** Those that say of themselves that the group is a delegation. */
  readonly delegationLeader: RegExp;
  /** Before a group: the subject is at its head. */
  readonly headOf: readonly string[];
  /** Prepositions before names of places. */
  readonly placePrepositions: readonly string[];
  /** Prepositions before those who do something, or do it with others (`by`, `alongside`). */
  readonly actingPrepositions: readonly string[];
  /** Verbs of handing something to somebody, and what stands between them and whom it is given to or taken from. */
  readonly handingVerbs: readonly string[];
  readonly handedTo: readonly string[];
  /** Bodies that somebody leads at all times (`the Government led by X`). */
  readonly standingBodies: readonly string[];
  /** Words by which what was done at a gathering is told behind it (`the dinner, where X was honoured`). */
  readonly whereWords: readonly string[];
  /** What is done to somebody elsewhere before, whoever does it (`invite`). */
  readonly choosingVerbs: readonly string[];
  /** Verbs of those who are not where what they do is told of (`sent` a letter, were `expected`). */
  readonly absentVerbs: readonly string[];
  /** Verbs of sentences that only list people (`included`, `were accompanied by`). */
  readonly rollVerbs: readonly string[];
  /** Words that end like a verb nobody listed, but for those of lists (`composed`, `pictured`). */
  readonly strayParticiple: RegExp;
  /** Words behind `from` that say on which side of a picture a row begins. */
  readonly rowSides: readonly string[];
  /** Words for who was not there, or only as others have it. */
  readonly absences: RegExp;
  /** How a sentence opens that tells what somebody wrote or sent (`In her message, …`). */
  readonly wordsFromAfar: RegExp;
  /** Lists of people who need not have been anywhere (`the jury`, `the winners`). */
  readonly rollsOfOthers: RegExp;
  /** Nouns in front of whoever invites (`at the invitation of X`). */
  readonly invitations: readonly string[];
  /** Titles of those who speak for others, wherever these are. */
  readonly spokesperson: RegExp;
  /** Groups that travel. */
  readonly travellers: RegExp;
  /** Words for those who travel together, whoever they are: `the delegation` is such a group sooner than some students. */
  readonly parties: RegExp;
  /** Groups that come wherever they are told of. */
  readonly visitingGroups: readonly string[];
  /** Words that stand for somebody who is named elsewhere (`the Georgian guest`). */
  readonly descriptions: readonly string[];
  /** Those of them that say nothing of the office held. */
  readonly genericDescriptions: readonly string[];
  /** Those that mean whoever came on a visit. */
  readonly visitorDescriptions: readonly string[];
  /** Adjectives that do so. */
  readonly visitingAdjectives: readonly string[];
  /** Kinds of places, no names of them. */
  readonly placeKinds: readonly string[];
  /** How a title may end in another case than the one that names it; the ending is a group. */
  readonly titleEnding: RegExp;
  /** Whether a title is known again by its last part alone (`Minister` for `Außenminister`). */
  readonly compoundTitles: boolean;
  /** Words for whoever heads a body, whatever his office is called there (`the Acme` chief). */
  readonly leaderTitles: readonly string[];
  /** Words in the title of whoever heads a body. */
  readonly firstOffices: readonly string[];
  /** Several heads of state, told by that alone, and the titles of those who are. Words are folded. */
  readonly stateHeadsPlural: RegExp;
  readonly rulers: readonly string[];
  /** Words from which time is counted (`since attending`). */
  readonly countingWords: readonly string[];
  /** Offices of a town, a house or a press service, whose holder leads no country. */
  readonly localOffices: readonly string[];
  /** Offices that are called by one word, whose deputies are not meant by it unless they say so. */
  readonly topOffices: readonly string[];
  /** Offices that are called by their initials, with their words; adjectives in titles, with their nouns. */
  readonly officeAbbreviations: Readonly<Record<string, string>>;
  /** Words that make a title one of a deputy, or a past one. */
  readonly deputyWords: readonly string[];
  /** The same, that keep a title from being meant by a shorter one. */
  readonly lesserWords: readonly string[];
  /** Words in titles that tell one office from another as little as an article does. */
  readonly smallTitleWords: readonly string[];
  /** Kinds of bodies, no names of them. */
  readonly bodyKinds: readonly string[];
  /** Words for institutions of which there are many: two that share no other word are not the same. */
  readonly institutions: readonly string[];
  /** Words too common in the names of bodies to tell that two belong together. */
  readonly commonNameWords: readonly string[];
  /** People without names who speak for a body, which may as well receive. */
  readonly someRepresentatives: RegExp;
  /** Titles by which a president is called as well, and his own (`head of state`). */
  readonly stateHeads: readonly string[];
  readonly presidentTitle: string;
  /** How the leader of a government is called with its name, and his own title (`head of government`). */
  readonly governmentHeads: readonly string[];
  readonly premierTitle: string;
  /** Words behind which a name tells the father's (`bin`). */
  readonly patronymics: readonly string[];
  /** Offices of those who come to whomever they meet. */
  readonly visitingOffices: readonly string[];
  /** Such offices of several words. */
  readonly visitingTitle: RegExp;
  /** Those of them who also advise a body at home. */
  readonly advisers: readonly string[];
  /** Names of bodies that are named for their field alone (`Ministry of Aviation`, `Trade Committee`). */
  readonly departments: RegExp;
  /** Names of bodies that stand for a country in another. */
  readonly missions: RegExp;
  /** Titles of those who work in a ministry at home, whatever their rank. */
  readonly homeTitle: RegExp;
  /** Titles with a word of those who are sent, whose holders are not (`State Representative`). */
  readonly neverSent: RegExp;
  /** Titles that go with any office (`Lieutenant General`, `Professor`): none is the office of who has another. */
  readonly ranks: RegExp;
  /** What begins the title of an office that is held no more. */
  readonly past: RegExp;
  /** How the title of somebody dead begins (`late`). */
  readonly deceased: RegExp;
  /** Behind a title: where its holder is posted. */
  readonly posting: RegExp;
  /** Words of a place that belong to an office, with its titles: whoever holds it receives there. */
  readonly seats: Readonly<Record<string, RegExp>>;
  /** Bodies of several countries by a word (folded) of the city where they receive. */
  readonly bodySeats: Readonly<Record<string, RegExp>>;
  /** Title of somebody who holds the same office in another country. */
  readonly counterpart: RegExp;
  /** Words for several who hold the same office elsewhere (`his Latvian and Lithuanian colleagues`). */
  readonly peers: readonly string[];
  /** Articles that stand before names of things, never of people. */
  readonly nameArticles: readonly string[];
  /** Codes of countries that name the offices of a government otherwise than most (`Secretary` for a minister). */
  readonly ownTitles: readonly string[];
  readonly governmentTitle: RegExp;
  readonly businessTitle: RegExp;
}
