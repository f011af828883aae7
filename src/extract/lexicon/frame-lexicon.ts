import type { MeetingLexicon } from './meeting-lexicon.ts';
import type { SigningLexicon } from './signing-lexicon.ts';
import type { VisitLexicon } from './visit-lexicon.ts';

/** Words by which the rules read what a clause tells. Patterns are for lower-case words with one space between. */
export interface FrameLexicon extends SigningLexicon, MeetingLexicon, VisitLexicon {
  /** Prepositions before those who are met (`with`, `between`). */
  readonly withPrepositions: readonly string[];
  /** Those of them behind `met`. */
  readonly meetingPrepositions: readonly string[];
  /** Prepositions before an encounter at which something else was said or done (`during talks`). */
  readonly atPrepositions: readonly string[];
  /** Those that name both sides of an encounter behind its noun (`a meeting between X and Y`). */
  readonly mutualPrepositions: readonly string[];
  /** Words that end who was there, before a verb that lists them (`Others present include X`). */
  readonly presentWords: readonly string[];
  readonly possessives: readonly string[];
  readonly ordinals: readonly string[];
  /** Encounters that are held although their noun also names gatherings (`session`). */
  readonly talks: readonly string[];
  /** Gatherings that a body holds or a place hosts, where they are called by a word for a meeting. */
  readonly heldSessions: RegExp;
  /** Meals and receptions: given for somebody, they are a meeting. */
  readonly meals: readonly string[];
  /** Words by which a meal is given for somebody (`in honour of`, in his `honour`). */
  readonly inHonour: RegExp;
  readonly honours: readonly string[];
  /** What is received without meeting anybody (`received the Order of …`). */
  readonly awards: RegExp;
  /** Words for people of whom a `who` says what they did. */
  readonly thoseWords: readonly string[];
  /** What follows `were` of those for whom a reception is given (`guests of honour at`). */
  readonly guestsAt: RegExp;
  /** What leads up to a visit on which something else happened (`while on`). */
  readonly whileOn: RegExp;
  /** Before the place where whoever acts was on a visit (`while in Oslo`). */
  readonly whileWords: readonly string[];
  /** Words behind a comma after which a gerund says what its subject did then (`X, upon receiving Y, said`). */
  readonly uponWords: readonly string[];
  /** Opens a clause whose subject stands behind its verb (`there was a meeting`). */
  readonly thereOpening: readonly string[];
  /** How a sentence opens on those whom somebody met (`People they met`). */
  readonly peopleMet: RegExp;
  /** Words for calls that are paid to people, not to places. */
  readonly courtesies: readonly string[];
  /** What makes an envoy one, and how it is handed over and taken (`presented her credentials`). */
  readonly credentials: RegExp;
  readonly presentingVerbs: readonly string[];
  readonly acceptingVerbs: readonly string[];
  /** Verbs of whoever takes the credentials, without a word for these (`accredited four new ambassadors`). */
  readonly accreditingVerbs: readonly string[];
  /** Titles of those who receive nobody in the place where they are met. */
  readonly envoys: RegExp;
  /** Verbs of speaking to somebody, who may be anywhere. */
  readonly addressingSomebody: readonly string[];
  /** Verbs for a talk that may be one by letter as well (`conferred with`). */
  readonly conferringVerbs: readonly string[];
  /** Verbs before `with` that may tell of a meeting or of dealings without one. */
  readonly engagingVerbs: readonly string[];
  /** Verbs of talking something over, whose `with` says with whom. */
  readonly discussingVerbs: readonly string[];
  /** Verbs for receiving somebody in one's own rooms (`accepted X in her office`). */
  readonly admittingVerbs: readonly string[];
  /** Verbs of two who come to terms, and words right behind for where. */
  readonly agreeingVerbs: readonly string[];
  readonly herePlaces: readonly string[];
  /** Relative pronouns for whom something is done to. */
  readonly objectRelatives: readonly string[];
  /** Verbs of two who talk about something. */
  readonly conversingVerbs: readonly string[];
  /** Verbs for what a call on somebody is paid for (`called on the Mayor to discuss …`). */
  readonly callPurposes: readonly string[];
  /** Verbs of motion so common that only people or a delegation count as arriving with them. */
  readonly motionVerbs: readonly string[];
  /** Verbs that tell what a visit was about. */
  readonly topicVerbs: readonly string[];
  /** Verbs by which a gathering begins or ends. */
  readonly openingVerbs: readonly string[];
  /** Verbs for what is done to a gathering by those who come to it. */
  readonly openedBy: readonly string[];
  /** Verbs by which somebody is given an office. */
  readonly appointingVerbs: readonly string[];
  /** Verbs that always mean a signature, so that weaker nouns may follow (`signed documents`). */
  readonly signingVerbs: readonly string[];
  /** Verbs that mean a signature where what is behind them is new (`sealed a deal`). */
  readonly dealVerbs: readonly string[];
  /** Verbs by which an agreement is kept in force, by one side or by both. */
  readonly prolongingVerbs: readonly string[];
  /** Verbs for setting down a signature, and what is set down behind them (`pen to paper`). */
  readonly puttingVerbs: readonly string[];
  readonly signature: RegExp;
  /** Verbs behind which `in the signing` tells how something ended. */
  readonly endingIn: readonly string[];
  /** Words before a signing of the past (`since the signing of`). */
  readonly sinceWords: readonly string[];
  /** Behind `be`: a journey is being made. */
  readonly underWay: RegExp;
  /** How a sentence opens that is about somebody’s presence. */
  readonly presenceOpening: RegExp;
  /** Behind `as`: with whom somebody was there (`as part of the delegation`). */
  readonly memberLeads: RegExp;
  /** How a word ends that says what became of somebody (`was informed`, `were united`). */
  readonly participleEnding: RegExp;
  /** What is told of a visit that was not, or not yet, paid (`was postponed`). */
  readonly unpaidVerbs: readonly string[];
  /** States of such a visit (`was under consideration`). */
  readonly unpaidStates: RegExp;
  /** Opens a sentence that tells of when something was done before. */
  readonly lastTime: RegExp;
  /** Words before what is told only because it is seldom (`it is the first time`). */
  readonly firstTime: RegExp;
  /** Verbs of going away whose goal stands behind `for`. */
  readonly leavingVerbs: readonly string[];
  /**
   * Words behind a verb by which somebody is seen off (`bade` farewell to X), leaves (`took` leave of X), goes `off`; who is
   * `outgoing`.
   */
  readonly farewells: RegExp;
  readonly leaveTaking: RegExp;
  readonly awayWords: readonly string[];
  readonly leavingAdjectives: readonly string[];
  /** Before a group: those who were in it follow. */
  readonly withinWords: readonly string[];
  /** Verbs for paying a visit that with a tour say who shows somebody around. */
  readonly conductingVerbs: readonly string[];
  /** Verbs for paying a call that elsewhere mean something else (`extended a courtesy call`). */
  readonly callExtendingVerbs: readonly string[];
  /** Words for being at a place to welcome somebody. */
  readonly thereWords: readonly string[];
  /** A verb and what stands behind it by which people are told to belong to a group (`make up the delegation`). */
  readonly makingUp: RegExp;
  /** Verbs of going together (`travelling with X were …`). */
  readonly companyVerbs: readonly string[];
  /** Behind `was`: the members of a group follow. */
  readonly madeUp: RegExp;
  /** Verbs that say who is in a group, not who leads it. */
  readonly spellingOut: readonly string[];
  /**
   * What a host does with visitors by itself, what one does who speaks to somebody, with what they go around, and by giving a
   * tour.
   */
  readonly briefingVerbs: readonly string[];
  readonly telling: readonly string[];
  /** Verbs (base form) of giving or saying something to somebody (`conveyed the greetings to` X). */
  readonly passingOn: readonly string[];
  readonly leadingAroundVerbs: readonly string[];
  readonly aroundWords: RegExp;
  /** Verbs whose object may be shown to somebody right behind him. */
  readonly directShowing: readonly string[];
  /** Prepositions for where guests are led. */
  readonly waysAround: RegExp;
  readonly tourGivers: readonly string[];
  /** Verbs by which visitors get a welcome. */
  readonly welcomeGivers: readonly string[];
  /** Verbs by which hosts speak one. */
  readonly welcomeExtenders: readonly string[];
  /** Pronouns for a thing, an agreement among them. */
  readonly thingPronouns: readonly string[];
  /** Relative pronouns for things alone. */
  readonly thingRelatives: readonly string[];
  /** What is exchanged where agreements are. */
  readonly exchangedInstruments: readonly string[];
  /** Words by which nothing has been signed yet. */
  readonly inPrinciple: RegExp;
  /** Right behind `signed`: it only approves (`signed off`). */
  readonly approvalParticles: readonly string[];
  /** Behind `signed`: for whom. */
  readonly onBehalf: RegExp;
  /** Nouns by which somebody is said to be there (`in the presence of`). */
  readonly presenceNouns: readonly string[];
  /** Prepositions before such a noun (`under the leadership of`). */
  readonly presenceOpeners: readonly string[];
  /** Those of them before whoever leads. */
  readonly leadingPresence: readonly string[];
  /** Prepositions before those who are there with somebody. */
  readonly companyPrepositions: readonly string[];
  /** Behind a name in `with X in attendance`. */
  readonly attendingBehind: RegExp;
  /** Behind `be`: was there. */
  readonly presentBehind: RegExp;
  /** Behind `be`: was one of those there. */
  readonly amongPresent: RegExp;
  /** Behind `be`: the clause tells something else of its subject. */
  readonly notPresent: RegExp;
  /** Words of a sentence that ends with a colon and opens a list, below it, of those who were there. */
  readonly belowOpening: RegExp;
  /** Words of such a sentence by which its list is of those who received whom it names. */
  readonly belowHosts: RegExp;
  /** Words by which such a sentence tells of something to come, or of another list. */
  readonly belowNever: RegExp;
  /** What stands before the colon of a list of those who were there. */
  readonly presentListOpening: RegExp;
  /** Verbs that take up the one before (`attended, as did X`). */
  readonly takingUpVerbs: readonly string[];
  /** Words before the verb that open a list of those there (`Also present were`). */
  readonly attendanceOpening: RegExp;
  /** Beginnings of words, one of which must be among them. */
  readonly attendanceStem: RegExp;
  /** Behind a conference: of whom, or on what. */
  readonly conferenceTopics: readonly string[];
  /** Behind `is in`: what somebody is there for, who came on a visit. */
  readonly travelWords: RegExp;
  /** What is given by somebody who speaks at an event. */
  readonly speeches: RegExp;
  /** What opens a sentence whose subject says something at an event told before. */
  readonly speechOpening: RegExp;
  /** The same between commas behind somebody (`, who spoke at the event,`). */
  readonly speechAside: RegExp;
  /** What somebody joins in order to meet. */
  readonly joinedTalks: RegExp;
  /** Kinds of people whose name in the plural does for an office (`among the officials`). */
  readonly officialsPlurals: readonly string[];
  readonly sideNouns: readonly string[];
  /** Verbs by which somebody speaks a welcome, without more being told of a meeting. */
  readonly welcomingVerbs: readonly string[];
  /** Behind `was taken`: on a tour. */
  readonly takenAround: RegExp;
  /** What guests are given by those who receive them (`presentations`). */
  readonly presentations: RegExp;
  /** Verbs for following them. */
  readonly listeningVerbs: readonly string[];
  /** Journeys that are also called by the word for those who travel (`a mission`). */
  readonly missions: readonly string[];
  /** Verbs for a stay, and the length of it behind them (`spent` `three days`). */
  readonly stayVerbs: readonly string[];
  readonly stays: RegExp;
  /** Behind `for`: how long somebody came. */
  readonly shortStay: RegExp;
  /** Behind whom somebody welcomed: a body of which he is one from then on (`to the board`). */
  readonly intoBody: RegExp;
  /** The house of whoever publishes, in his own words. */
  readonly ourHouse: RegExp;
  /** Rooms and houses of an office-holder (`the office of`). */
  readonly ownRooms: readonly string[];
  /** Kinds of places that are visited, whose or where the words behind them say (`the headquarters of`). */
  readonly premises: readonly string[];
  /** What is shown somewhere for some days, and visited. */
  readonly shows: readonly string[];
  /** What an agreement may be about between others than sign it (`trade` between A and B). */
  readonly relationNouns: readonly string[];
  /** First words of `along with`, `together with` and their like. */
  readonly companyLinks: readonly string[];
  /** Verbs joined to `met`, before those met (`met and worked with X`). */
  readonly workingVerbs: readonly string[];
  /** Those who came, whom somebody of the house shows around (`accompanied the guests`). */
  readonly guestNouns: readonly string[];
  /** Prepositions between them and whose or where they are. */
  readonly premisesLinks: readonly string[];
}
