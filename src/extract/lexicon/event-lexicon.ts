/** Words by which the events of an article are put together. Patterns are for lower-case words with one space between. */
export interface EventLexicon {
  /** Nouns that mean a signing told before. */
  readonly signingNouns: readonly string[];
  /** Nouns that mean one where the article tells of any. */
  readonly ceremonyNouns: readonly string[];
  /** Words before such a noun by which it is no signing (`the opening ceremony`). */
  readonly otherCeremonies: readonly string[];
  readonly conferenceNouns: readonly string[];
  readonly meetingNouns: readonly string[];
  /** Nouns by which an article that names only those present tells of a meeting. */
  readonly soleMeetingNouns: readonly string[];
  /** The same, of a gathering. */
  readonly soleGatheringNouns: readonly string[];
  /** Words before such a noun that take it for known (`the`, `this`). */
  readonly takingUp: readonly string[];
  /** Words before a meeting that take it for known (`her` meeting with X). */
  readonly knownLeads: readonly string[];
  /** Openings, each with the word before it by which it is one before many (`grand opening`). */
  readonly grandOpenings: readonly string[];
  /** Words that make no name of a gathering (`a gathering`, `the special event`). */
  readonly plainGatherings: readonly string[];
  /** Parts of a conference that have names of their own. */
  readonly sessionNouns: readonly string[];
  /** Meals to which people come together. */
  readonly mealNouns: readonly string[];
  /** Words before a plural that mean all of those told before. */
  readonly wholes: readonly string[];
  /** Beside a verb: of some time before now. */
  readonly already: readonly string[];
  /** Words by which an agreement is another than the one told before. */
  readonly anotherAgreement: readonly string[];
  /** Words for another time, and for another agreement where no article says that it was told of. */
  readonly again: readonly string[];
  /** Words by which somebody is back where he is at home. */
  readonly homecoming: RegExp;
  /** Words for where somebody who is back arrives. */
  readonly arrivalPlaces: RegExp;
  /** The word for a memorandum, and the letters that stand for one (`mou`). */
  readonly memorandum: string;
  readonly memorandumLetters: readonly string[];
  /** Houses that have others in them, and what these are called (`the university` and `its library`). */
  readonly wholeHouses: readonly string[];
  readonly partsOfHouses: readonly string[];
  /** Words inside an agreement by which it is one more, beside the one told before (`a second memorandum`). */
  readonly furtherAgreement: readonly string[];
  /** Words for several meetings told before, and for two of them (`both meetings`). */
  readonly severalMeetings: RegExp;
  readonly bothMeetings: RegExp;
  /** Words beside a verb by which it tells of what was done next, or besides. */
  readonly nextAdverbs: readonly string[];
  /** Prepositions of what happened before. */
  readonly afterPrepositions: readonly string[];
  /** How a sentence opens that tells of another time than the one before, and the words for one beside a verb. */
  readonly otherOccasion: RegExp;
  readonly thenWords: readonly string[];
  /** How a sentence opens that tells what happened before. */
  readonly earlierOpenings: readonly string[];
  /** Words with which a sentence opens that tells of another meeting than the one before. */
  readonly apartOpenings: readonly string[];
  /** Words before an agreement by which it is one of those before. */
  readonly earlierAgreement: readonly string[];
  /** How a sentence opens that tells of the end of a visit. */
  readonly endOfVisit: RegExp;
  /** How the words before a sum end that say of what was signed that it is worth it (`The contract is worth`). */
  readonly sumOfIt: RegExp;
  /**
   * The same where the sum stands inside the words for it: what goes before the sum, and what follows it (`The` $5 million
   * `loan`).
   */
  readonly definiteLead: RegExp;
  readonly indefiniteLead: RegExp;
  readonly sumOfIts: RegExp;
  /** How the words before a sum end by which somebody is to give it, or has just been given it. */
  readonly givesSum: RegExp;
  /** Between a sum and the agreement under which it is paid (`5 million` under `a contract`). */
  readonly paidUnder: RegExp;
  /** Behind the sum of one of many, or of a measure. */
  readonly perUnit: RegExp;
  /** Before the sum of one of several agreements (`including a loan of`). */
  readonly oneOfThem: RegExp;
  /** Before a sum that is that of all such signings, or of what may still come. */
  readonly bringingTo: RegExp;
  /** How the words before a sum end that is of something else than what was signed (`with a turnover of`). */
  readonly otherSum: RegExp;
  /** Words behind a paper by which it takes up what was told before (`an agreement to this effect`). */
  readonly takenUp: RegExp;
  /** How the words between who says so and a sum begin that tell the worth of what was signed. */
  readonly worthBehindSaying: RegExp;
  /** A sentence that tells what is given under an agreement told before. */
  readonly underIt: RegExp;
  /** Verbs for signing once more what was signed before. */
  readonly renewingVerbs: readonly string[];
  /** Words in the names of papers that tell nothing of what a paper is about (`memorandum of understanding on cooperation`). */
  readonly plainPaper: readonly string[];
  /** Nouns that count the days of a diary (`Day 2`). */
  readonly dayNouns: readonly string[];
  /** Words by which a sentence is of the day told last. */
  readonly sameDay: RegExp;
  /** Verbs by which a visit is told by its end (`concluded`). */
  readonly endingVerbs: readonly string[];
  /** Words by which a sentence is of the day after it, or of the day before. */
  readonly nextDay: RegExp;
  readonly previousDay: RegExp;
  /** Words by which it is some days later or earlier; how many is the first group. */
  readonly daysLater: RegExp;
  readonly daysEarlier: RegExp;
  /**
   * Words for one day of a stay, which one is the first group (`the` `second` `day`), and how many days after its first; -1 is
   * the last.
   */
  readonly dayOfStay: RegExp;
  readonly daysOfStay: Readonly<Record<string, number>>;
  /** Words by which a stay lasts longer than a day. */
  readonly severalDays: RegExp;
  /** Words by which a sentence is of some other time than was told before, without saying which (`during the week`). */
  readonly otherTime: RegExp;
  /** What opens a sentence on what was signed before, and an agreement that is compared with the one told of. */
  readonly earlierOpening: RegExp;
  readonly otherAgreement: RegExp;
  /** Prepositions before what led to a happening (`following the request`). */
  readonly causePrepositions: readonly string[];
  /** What is counted up to now, whenever it was. */
  readonly soFar: RegExp;
  /** Words before a meeting by which it is one of a company’s owners (`annual`). */
  readonly ownersMeetings: readonly string[];
  /** Prepositions before a happening at which something else happens (`at the fair`). */
  readonly meetingPrepositions: readonly string[];
  /** Words that make a conference one for the press. */
  readonly mediaWords: readonly string[];
  /** Parts of a day before `of` and the day. */
  readonly partsOfDay: readonly string[];
  /** Prepositions before a date that is not the day of the event (`since`). */
  readonly boundaryPrepositions: readonly string[];
  /** Verbs before a date on which something else ends or begins (`for the year ending`). */
  readonly boundaryVerbs: readonly string[];
  /** Participles that no list of verbs has, behind which the year of a thing stands (`validated in 1995`, `dating to 1914`). */
  readonly datingParticiples: RegExp;
  /** Subordinators behind which somebody else is told of (`X praised it, while Y thanked`). */
  readonly contrasts: readonly string[];
  /** Words before the source of what a sentence tells (`according` to). */
  readonly sourceWords: readonly string[];
  /** How an article begins that looks back on one year; the year is the first group. */
  readonly yearInReview: RegExp;
  /** Adjectives of an encounter that has not taken place. */
  readonly plannedAdjectives: readonly string[];
  /** Words by which people meet where neither is at home. */
  readonly sidelines: RegExp;
  /** Words by which people meet without being in one place. */
  readonly fromAfar: RegExp;
  /** Words by which something happens on a visit, wherever it is reported from. */
  readonly onVisit: RegExp;
  /** Words by which somebody comes for a gathering (`arrived to attend`). */
  readonly comesToGathering: RegExp;
  /** Behind a verb of arriving: somebody comes to stay in office there (`to take up her post`). */
  readonly takesUpPost: RegExp;
}
