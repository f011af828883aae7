import type { BodyLexicon } from './body-lexicon.ts';

/** Words from which people, offices, bodies, groups and places are read. */
export interface PhraseLexicon extends BodyLexicon {
  /** Determiners that point back to something known (`the`, `its`). */
  readonly definiteDeterminers: readonly string[];
  /** Words behind them that belong to them (`the same`). */
  readonly determinerSeconds: readonly string[];
  readonly indefiniteDeterminers: readonly string[];

  /** Pronouns for one. */
  readonly singularPronouns: readonly string[];
  /** Those of them that before a noun say whose it is (`her`). */
  readonly possessivePronouns: readonly string[];
  /** Those that are the subject of a verb and stand in no list behind somebody (`hosted X, and` she `thanked him`). */
  readonly subjectPronouns: readonly string[];
  /** Pronouns for several. */
  readonly pluralPronouns: readonly string[];
  /** Nouns, and what qualifies them, by which both sides are meant (`the two ministers`). */
  readonly pairNouns: readonly string[];
  /** Those of them that mean both sides without a number (`the sides`). */
  readonly barePairNouns: readonly string[];
  /** Nouns that mean both sides and are followed by no other noun. */
  readonly pairWords: readonly string[];
  /** Words that begin what is told of `the two`, so that no noun is missing. */
  readonly pairFollowers: readonly string[];

  /** Words that open names of places and bodies, never of people (`City Hall`). */
  readonly placeNameOpenings: readonly string[];
  /** Directions that begin the name of a region (`West Azarbaijan`). */
  readonly compassWords: readonly string[];
  /** Particles behind which a name goes on with a forefather's (`bin`). */
  readonly patronymicParticles: readonly string[];
  /** Letters behind a personal name, in the case in which they are written. */
  readonly postNominals: readonly string[];
  /** A degree written with full stops (`S.H.`, `M.Hum`). */
  readonly degree: RegExp;
  /** Those of the letters behind a name that say which seat somebody holds. */
  readonly seatLetters: readonly string[];
  /** Words that close names of bodies or places and are surnames just as well (`Park`). */
  readonly surnames: readonly string[];
  /** What bodies of countries say that they are of (`League of Arab States`). */
  readonly unitedStates: readonly string[];
  /** Countries whose names are first names of people just as well (`Israel Berg`). */
  readonly countryLikeNames: readonly string[];
  /** Offices that are personal names just as well (`Hossein Amir`). */
  readonly nameLikeOffices: readonly string[];
  /** First words of the names of mountains and the like (`Mount Fuji`). */
  readonly landforms: readonly string[];
  /** Forms of address that are never part of a name and begin another one inside a run (`Lund Dr Tom Ray`). */
  readonly nameBreakers: readonly string[];
  /** Portfolios that are personal names just as well (`Raj`). */
  readonly nameLikeFields: readonly string[];
  /** Words of a unit or field behind an office and a comma (`Director, Legal Services`), beside the portfolios. */
  readonly unitWords: readonly string[];
  /** Words of grammar that open names inside a sentence, in the case in which these are written (`New Era College`). */
  readonly nameOpenings: readonly string[];
  /** Pronouns that are surnames too, with a capital. */
  readonly pronounSurnames: readonly string[];
  /** Words of grammar that are parts of names too, in the case in which these are written (`Nghe An`). */
  readonly nameLikeWords: readonly string[];
  /** Those that end names too (`Theresa May`). */
  readonly nameEndings: readonly string[];
  /** What ends a capitalised word with a hyphen that tells of the noun behind it (`Turkic-speaking countries`). */
  readonly compoundEndings: readonly string[];
  /** Short names of countries that are other words unless in capitals (`US`). */
  readonly countryAcronyms: readonly string[];
  /** Short forms of states and provinces behind a town and a comma (`Troy, Mich.`). */
  readonly regionAbbreviations: readonly string[];
  /** States and provinces that stand behind a town and a comma (`Troy, Michigan`). */
  readonly regionNames: readonly string[];
  /** Prepositions behind which a single name is a place. */
  readonly placePrepositions: readonly string[];
  /** Prepositions whose object ends before people who are the subject (`In Beijing, Minister X …`). */
  readonly settingPrepositions: readonly string[];

  /** Words for somebody of a family. */
  readonly kinNouns: readonly string[];
  /** Titles of one word that go with a name whatever the office (`the Vice-Chancellor, Professor X`). */
  readonly professions: readonly string[];
  /** Who has a degree (`Doctor of Medical Sciences`), and the words that its field ends with. */
  readonly graduates: readonly string[];
  readonly degreeFields: readonly string[];
  /** Words for offices that in lower case are adjectives as well. */
  readonly adjectivalRoles: readonly string[];
  /** Words for what a place is that stand for its authorities too (`Municipality of Lund`). */
  readonly territories: readonly string[];
  /** Words for rulers that are given names just as well (`Sultan`). */
  readonly rulerNames: readonly string[];
  /** Forms of address behind which such a word is a name. */
  readonly plainHonorifics: readonly string[];
  /** Words in brackets behind an office for who holds it only for a time. */
  readonly actingWords: readonly string[];
  /** Words in brackets behind a rank whose holder has left the service (`General (Rtd)`). */
  readonly retiredWords: readonly string[];
  /** Ranks that make a deputy of an office behind them, and these offices (`Lt. Governor`). */
  readonly deputyRanks: readonly string[];
  readonly rankedOffices: readonly string[];
  /** Words behind an office that belong to its title (`ad interim`). */
  readonly officeSuffixes: readonly string[];
  /** Words between a name and the office in which somebody acts (`in his capacity as`). */
  readonly capacityLeads: readonly string[];
  /** Titles of those who serve an office-holder (`assistant to the Minister`). */
  readonly servantTitles: RegExp;
  /** Forms of address for anybody, behind which stands a name and no office. */
  readonly commonAddresses: readonly string[];
  /** Forms of address that no body has in its name. */
  readonly personalAddresses: readonly string[];
  /** Offices that nobody holds at some place or body: what stands behind `at` is where something was done. */
  readonly seatedNowhere: readonly string[];
  /** Fields that are shared with somebody (`Cooperation with the Islamic World`). */
  readonly relationFields: readonly string[];
  /** Words that are an office only beside another word of one. */
  readonly weakRoles: readonly string[];
  /** Family names that stand before the given ones, and so may follow a place (`Bac Giang Le Anh Duong`). */
  readonly familyNamesFirst: readonly string[];
  /** Qualifiers of offices that are mostly other words when a phrase begins with them in lower case. */
  readonly commonQualifiers: readonly string[];
  /** A word that is an office with a prefix or an ending; the office is a group of it. */
  readonly prefixedRole: RegExp;
  /** Somebody's party and what he sits for, in brackets behind his name (`D-NY`). */
  readonly partyLetters: RegExp;
  /** Last words of names of things, which nobody bears (`Senior Staff Course`). */
  readonly thingEnds: readonly string[];
  /** Words that alone name nobody, but may end the name of a body (`World Food Programme`). */
  readonly thingRests: readonly string[];
  /** Titles right behind which the body stands that their holder commands (`Officer Commanding Coastal Command`). */
  readonly commandingTitles: RegExp;
  /** Titles that name where their holder is posted (`ambassador to`). */
  readonly postedTitles: RegExp;
  /** Those of them whose holders stay in the country that is named behind them. */
  readonly unpostedTitles: RegExp;
  /** Titles that name where their holder comes from (`his counterpart from`). */
  readonly peerTitles: RegExp;
  /** Whole titles of whoever represents a constituency. */
  readonly seatTitles: RegExp;
  /** Prepositions between an office and its body, place or portfolio. */
  readonly officeLinks: readonly string[];
  /** Behind an office, before the body that it is of. */
  readonly bodyLinks: readonly string[];
  /** Those of them that say where somebody is posted. */
  readonly postingLinks: readonly string[];
  /** Of where everybody knows (`the representative of the Fund in our country`). */
  readonly homeNouns: readonly string[];
  /** Say behind an envoy where he is posted or lives (`the Ambassador of Peru accredited to Norway`). */
  readonly accreditedWords: readonly string[];
  /** The same behind `with` (`with residence in Oslo`). */
  readonly residences: readonly string[];
  /** Houses where people are received, which no office belongs to (`the Ambassador at the City Hall`). */
  readonly venueNouns: readonly string[];
  /** Those of them that lead to a portfolio only, right behind the title. */
  readonly portfolioLinks: readonly string[];
  /** Words behind such a link before the portfolio (`with responsibility for Trade`). */
  readonly responsibilities: readonly string[];
  /** Adjectives among the portfolios, behind which a noun must stand (`ethnic`). */
  readonly fieldAdjective: RegExp;
  /** What joins the portfolios in front of an office. */
  readonly leadJoiners: readonly string[];
  /** What joins portfolios to a longer one (`trade and industry`). */
  readonly topicLinks: readonly string[];
  /** What ends a portfolio in plain words. */
  readonly topicClosers: readonly string[];
  /** Endings of words that are no noun of a portfolio in plain words. */
  readonly verbEnding: RegExp;
  /** Words in lower case before a country’s adjective and what a place is (`the` southern `Chinese city of X`). */
  readonly placeAdjectives: readonly string[];
  /** Offices in capitals that may be something else where no name or body stands by. */
  readonly capitalRoles: readonly string[];
  /** What joins two offices of one person, commas apart. */
  readonly officeJoiners: readonly string[];

  /** Groups that are no body, whatever qualifies them. */
  readonly delegations: readonly string[];
  /** Groups of which is told of what people they are (`a group of students`). */
  readonly parties: readonly string[];
  /** Those that without an article are mostly a part of another noun (`party lines`). */
  readonly looseParties: readonly string[];
  /** A word that may name a field before an office, by its letters: no adverb, participle or adjective of praise. */
  readonly plainFields: RegExp;
  /** Words that end the name of a thing that is no person and no body (`Lower Lund Project`). */
  readonly thingEndings: readonly string[];
  /** Words that end the name of a field and never that of a person (`affairs`). */
  readonly fieldEndings: readonly string[];
  /** Things in whose name a word for an office is an adjective (`official sources`, `the official website`). */
  readonly officialThings: readonly string[];
  /** Words before `party` that make a feast of it. */
  readonly feasts: readonly string[];
  /** Courtesies before a country (`the friendly Republic of X`). */
  readonly courtesies: readonly string[];

  /** Lower-case words in front of a group that say nothing of where it comes from. */
  readonly groupAdjectives: readonly string[];
  /** Participles that describe people wherever they stand (`distinguished`); behind an article any may. */
  readonly groupParticiples: readonly string[];
  /** Nouns before `of` that count a group. */
  readonly quantityNouns: readonly string[];
  /** People counted (`of 100 people`), besides the kinds of people in the plural. */
  readonly countedPeople: readonly string[];
  /** Plurals behind which their names may follow, besides offices in the plural. */
  readonly namedPlurals: readonly string[];
  /** Endings of words that are no adjective of a group. */
  readonly otherThanAdjective: RegExp;
  /** Words before a word for a place by which it is somebody's twin (`twin town`), and these words for places. */
  readonly twinAdjectives: readonly string[];
  readonly twinNouns: readonly string[];
  /** What may stand behind a twin that is named between commas (`its sister city, Lund, Sweden, arrived`). */
  readonly twinClosers: readonly string[];
  /** Words between a group and where it comes from. */
  readonly originLinks: readonly string[];
  /** What somebody is who leads a group (`with X as its head`). */
  readonly groupHeads: readonly string[];
  /** Words between a group and those who belong to it. */
  readonly includingWords: readonly string[];
  /** Verbs behind a relative pronoun that do so. */
  readonly includedWords: readonly string[];
  /** Participles before `of` that say of whom a group consists. */
  readonly consistingWords: readonly string[];
  /** Verbs (base form) before `by` and whoever stands for a body (`represented by`). */
  readonly standingIn: readonly string[];
  /** Words that say that names go with bodies one by one. */
  readonly severally: readonly string[];
  readonly relativePronouns: readonly string[];
  /** Forms of `be` behind them. */
  readonly copulas: readonly string[];
  /** Those of them for one. */
  readonly singularCopulas: readonly string[];
  /** What joins the members of a list, commas apart. */
  readonly listJoiners: readonly string[];
  /** Last words of joiners that name company (`together with`). */
  readonly companyJoiners: readonly string[];
  /** Words that without a name stand for whoever is so addressed (`His Majesty`). */
  readonly stylePossessives: readonly string[];
  readonly styleAdjectives: readonly string[];
  readonly styles: readonly string[];
}
