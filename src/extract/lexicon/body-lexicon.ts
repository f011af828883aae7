/** Words from which the names of bodies are read, their places, owners and numbers among them. */
export interface BodyLexicon {
  /** Words for a body that begin its name in languages other than this. */
  readonly leadingHeads: readonly string[];
  /** What links the words of such names. */
  readonly leadingLinks: readonly string[];
  /** Between a body and the country where it is. */
  readonly seatLinks: readonly string[];
  /** Letters by which bodies with several seats are called, before the place of one (`IIT Delhi`). */
  readonly seatedAcronyms: readonly string[];
  /** Bodies whose place may be named behind a comma (`Lund University, Sweden`). */
  readonly settledBodies: readonly string[];
  /** Bodies in lower case that only the place behind `of` makes one (`the port of Lund`). */
  readonly placedBodies: readonly string[];
  /** Last word of a company's name that may stand in lower case. */
  readonly companyTails: readonly string[];
  /** What several people head (`heads of regional administrations`). */
  readonly headedPlurals: readonly string[];
  /** Words that say in lower case behind its name what sort of body it is (`director of Lira channel`). */
  readonly bodyTails: readonly string[];
  /** Bodies in lower case whose place is named behind `of` (`the government of Norway`). */
  readonly governingBodies: readonly string[];
  /** Words that begin or end the name of a part of a body (`Faculty of Law`, `Trade Office`). */
  readonly partBodies: readonly string[];
  /** Bodies of a place before whose chairman's name they end (`the National Assembly of X` Ana Silva). */
  readonly chambers: readonly string[];
  /** Bodies that may be named in lower case behind somebody's office (`ministry of finance`). */
  readonly lowerBodies: readonly string[];
  /** What a body is, in lower case before its name (`the Norwegian oil` company `Norgas`). */
  readonly describedBodies: readonly string[];
  /** Lower-case words in front of a body that are part of its name. */
  readonly leadingQualifiers: readonly string[];
  /** Lower-case words that qualify a body named in lower case. */
  readonly bodyQualifiers: readonly string[];
  /** Houses that stay in lower case behind their name (`Lund airport`). */
  readonly lowerHouses: readonly string[];
  /** Last words of a body named in lower case. */
  readonly lowerBodyHeads: readonly string[];
  /** Prepositions between such a body and its portfolio. */
  readonly bodyTopicLinks: readonly string[];
  /** Words before a portfolio that make it a part of a body's name. */
  readonly nameTopicLinks: readonly string[];
  /** Bodies whose names go on with `General` (`Consulate`). */
  readonly generalBodies: readonly string[];
  readonly generalWords: readonly string[];
  /** People to whom a body belongs by its name (`People’s Government`). */
  readonly bodyOwners: readonly string[];
  /**
   * What parts schools by age, by whom they are for or by what they teach (`Primary and Secondary School`, `Medicine and
   * Pharmacy`).
   */
  readonly schoolLevels: readonly string[];
  /** Words after a comma that end a company's name. */
  readonly companyEnds: readonly string[];
  /** Words behind `and` that end a company's name (`Berg and Sons`). */
  readonly firmEnds: readonly string[];
  /** Bodies whose place is part of their name (`Chamber of Commerce in X`). */
  readonly seatedBodies: readonly string[];
  /** Bodies whose host is part of their name (`Mission to X`). */
  readonly accreditedBodies: readonly string[];
  /** What a body named for its partner ends with before it (`Society for Friendship with X`). */
  readonly partnerNouns: readonly string[];
  /** Words behind a body before the name of somebody whom it is called after (`named after`), whole phrases. */
  readonly namedAfter: readonly string[];
  /** Two words that close the name of a body only together (`Red Cross`). */
  readonly bodyPairs: readonly string[];
  /** Words before the number of a school, a hospital or the like (`No. 5`). */
  readonly bodyNumbers: readonly string[];
  /** Words before the name of a saint whose name a body bears (`St. Mary’s College`). */
  readonly saints: readonly string[];
  /** Words and marks inside the name of a body that are no part of it by themselves (`Growers and Family Farms`). */
  readonly bodyNameJoints: readonly string[];
}
