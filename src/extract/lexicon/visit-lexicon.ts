/**
 * Words by which the rules read that somebody came, was shown around and went. Patterns are for lower-case words with one space
 * between.
 */
export interface VisitLexicon {
  /** Behind `find` or `take`: time that is found for something. */
  readonly timeTaken: RegExp;
  /** Verbs by which a visit is told by the way, and how: the base form and what stands behind it (`stopped by`, `take a look at`). */
  readonly passingVerbs: readonly string[];
  readonly passingBy: RegExp;
  /** Verbs by which a house lets somebody in, and how: the base form and what stands behind it (`open its doors to`). */
  readonly openingDoorsVerbs: readonly string[];
  readonly doorsOpened: RegExp;
  /** A farewell that is given for somebody (`a fond farewell for`). */
  readonly farewellParty: RegExp;
  /** Verbs by which it is given. */
  readonly partyVerbs: readonly string[];
  /** Visits that are paid to somebody, wherever he is. */
  readonly callNouns: readonly string[];
  /** Verbs by which somebody looks at works where they are, and what is inspected otherwise (`a guard of honour`). */
  readonly inspectingVerbs: readonly string[];
  readonly paraded: RegExp;
  /** Inspections, which in capitals or before another noun are something else. */
  readonly inspections: readonly string[];
  /** Verbs that lead a team to something as well: guests, where around what stands right behind them. */
  readonly leadingTeams: readonly string[];
  /** Behind those who are taken along: around something. */
  readonly aroundThem: readonly string[];
  /** Verbs of getting to know what one goes to see, and how the clause goes on from the base form (`get acquainted with`). */
  readonly acquaintingVerbs: readonly string[];
  readonly acquainting: RegExp;
  /** Words before the verb by which those named came along (`Also travelling were`). */
  readonly travellingAlong: RegExp;
  /** Words by which a visit is ended early. */
  readonly cutShort: RegExp;
  /** Verbs by which they are given a presentation. */
  readonly presentationGivers: readonly string[];
  /** Letters before the name of a ship of some navy. */
  readonly shipPrefixes: readonly string[];
  /** Verbs by which a host tells visitors of the house (`informed the guests about`). */
  readonly informingVerbs: readonly string[];
  /** Verbs by which an audience or a tour is given. */
  readonly grantingVerbs: readonly string[];
  /** Words for being shown a place. */
  readonly tours: RegExp;
  /** Those words, and others for looking at one. */
  readonly toursOf: RegExp;
  /** Prepositions between those words and the place. */
  readonly tourLinks: readonly string[];
  /** What has stations that are told one by one (`the programme`, `her visit`). */
  readonly programmes: RegExp;
  /** How the words before `was` end that tell of one station of a visit (`The highlight of the trip`). */
  readonly highlights: RegExp;
  /** Words for several meetings of a programme (`Other meetings`), of which those met may be told by name alone. */
  readonly furtherMeetings: RegExp;
  /** Verbs by which they are told (`included`, `began with`). */
  readonly programmeVerbs: readonly string[];
  /** Prepositions before a visit on which something else was said or done. */
  readonly visitOpenings: readonly string[];
  /** Words that end before a visit at, or on the day of, which something was done (`on the first day of`). */
  readonly visitSettings: RegExp;
  /** Words before a mission that is an envoy’s term of office, and no journey. */
  readonly postedMissions: readonly string[];
  /** Words for people who travel together, and for people who are visitors where it is told whence they come. */
  readonly visitingParties: readonly string[];
  readonly visitorPlurals: readonly string[];
  /** Where one arrives without staying there, and behind `touched`: that one does. */
  readonly harbours: readonly string[];
  readonly touchingDown: RegExp;
  /** What stands before `of` and the name of where somebody arrived (`the capital`). */
  readonly cityCalls: RegExp;
  /** Behind `arrived`: where the news is told. */
  readonly hereWords: RegExp;
  /** Words before the verb by which those named were guests (`Among the guests were`). */
  readonly amongGuests: RegExp;
  /** `play` and what is played by those who receive (`host`). */
  readonly playing: readonly string[];
  readonly hosting: readonly string[];
  /** What visitors call those who receive them (`their hostess`). */
  readonly hostNouns: readonly string[];
  /** Verbs by which somebody is back from a visit. */
  readonly returning: readonly string[];
  /** Behind `came`: it says the same. */
  readonly backWords: readonly string[];
  /** Prepositions before the visit that is over then. */
  readonly visitEnds: readonly string[];
  /** Words that end before a visit that is over then (`at the end of`). */
  readonly atItsEnd: RegExp;
  /** Those of them by which a guest may as well tell a host something. */
  readonly briefings: readonly string[];
  /** Verbs of hosts who go along with their guests. */
  readonly showingVerbs: readonly string[];
}
