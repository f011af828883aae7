/**
 * Words by which the rules read who came to a gathering and spoke there. Patterns are for lower-case words with one space
 * between.
 */
export interface GatheringLexicon {
  /** Verbs before a speech (`delivered` a keynote); behind the speech in the passive as well. */
  readonly speakingVerbs: readonly string[];
  /** Behind such a verb, or before it in the passive: a speech. */
  readonly speech: RegExp;
  /** Verbs before those who listen (`addressed` the delegates). */
  readonly addressingVerbs: readonly string[];
  /** Right behind such a verb: those who listen. */
  readonly audience: RegExp;
  /** Right behind `spoke`: to those who were there. */
  readonly spokeThere: RegExp;
  /** Behind the name of somebody: that what he said was said there (`on her part`, `in an opening address`). */
  readonly saidThere: RegExp;
  /** Behind `with X and Y`: that they were there. */
  readonly takingPart: RegExp;
  /** Words that stand in every such phrase. */
  readonly saidThereNouns: readonly string[];
  /** Verbs, beside those of saying, for what is done before those who came (`thanked`, `unveiled`). */
  readonly remarkVerbs: readonly string[];
  /** Verbs of saying of which the subject need not have been there (`wrote`), or which nobody says aloud. */
  readonly absentVerbs: readonly string[];
  /** In a sentence: it was said or done elsewhere (`in a statement`, `in a video message`). */
  readonly saidElsewhere: RegExp;
  /** Verbs of thanks, and behind the name of whom they thank: for coming or for what was held. */
  readonly thankingVerbs: readonly string[];
  readonly thankedFor: RegExp;
  /** Behind `invited X`: to do there and then what is done before others. */
  readonly invitedThere: RegExp;
  /** Verbs by which those who came give somebody an office then and there. */
  readonly electingVerbs: readonly string[];
  /** Verbs whose passive tells who was honoured or chosen before others. */
  readonly honouringVerbs: readonly string[];
  /** Last words of the name of a gathering, never of a body (`Conference`, not `Congress`). */
  readonly conferenceNames: readonly string[];
  /** Verbs by which somebody is given a medal or a gift (`awarded` it to X). */
  readonly givingVerbs: readonly string[];
  /** Verbs of coming together, and what is done together then (`gathered` in Lund to `celebrate`). */
  readonly gatheringVerbs: readonly string[];
  readonly celebratingVerbs: readonly string[];
  /** How a sentence opens that tells what was done at a gathering. */
  readonly atGathering: RegExp;
  /** Titles of those whom reporters ask about a gathering that they need not have come to. */
  readonly bystanders: RegExp;
  /** How a sentence opens that names its speaker by what he thinks (`according to`). */
  readonly accordingTo: readonly string[];
  /** Papers that news is taken from. */
  readonly statements: readonly string[];
  /** Opens a sentence that lists those who came or spoke (`the speakers at the event`, `the line-up`), before its verb. */
  readonly lineUps: RegExp;
  /** Verbs before the names of such a list. */
  readonly lineUpVerbs: readonly string[];
  /** Behind `be`: a part that somebody has at a gathering (`the keynote speaker`, `guest of honour`). */
  readonly partAtGathering: RegExp;
  /** Of these the parts of whoever is somebody's guest. */
  readonly guestAtGathering: RegExp;
  /** Words that end the names of such parts, before `be` (`The guest speaker was X`). */
  readonly partsAtGathering: RegExp;
  /** Verbs behind a gathering, before the speeches with which it went on (`featured`, `began with`). */
  readonly featuringVerbs: readonly string[];
  /** Encounters to which many are asked: held, they are gatherings. */
  readonly receptions: RegExp;
  /** Words in the name of a discussion to which many are asked (`round table`). */
  readonly tables: readonly string[];
  /** Words before a session or meeting by which it is one of a row that a body holds (`annual`). */
  readonly sessionLeads: readonly string[];
  /** Gatherings to which people come to compete (`games`): none at which somebody is met. */
  readonly contests: readonly string[];
  /** Words before a meal by which it is one to which many are asked (`gala` dinner). */
  readonly mealLeads: readonly string[];
  /** Words before a ceremony by which it is a gathering of its own. */
  readonly ceremonyLeads: readonly string[];
  /** Verbs behind the name of a gathering, before those who came to it. */
  readonly drawingVerbs: readonly string[];
  /** Verbs for what a congress of many does where it takes place (`met` in Lund). */
  readonly assemblingBodies: readonly string[];
  /** Words between a gathering and its title in quotation marks (`entitled`, `under the theme`). */
  readonly titleLinks: readonly string[];
  /** What opens and closes such a title. */
  readonly openingMarks: readonly string[];
  readonly closingMarks: readonly string[];
  /** What somebody holds with others without a talk (`hands`, `shares`, `a match`). */
  readonly notTalks: readonly string[];
  /** Nouns for what is said at a gathering, and words between one and who said it (`remarks` `delivered` `by`). */
  readonly speechNouns: readonly string[];
  readonly speechLinks: readonly string[];
  readonly speechPrepositions: readonly string[];
  /** Of these nouns such as may be sent. */
  readonly sentSpeeches: readonly string[];
  /** Verbs of decorating somebody with something, and what is handed over before others. */
  readonly decoratingVerbs: readonly string[];
  readonly handedThings: RegExp;
  /** Shows that are opened on a day. */
  readonly shows: readonly string[];
  /** A verb and what stands behind it: what is led before many (`led the prayers`). */
  readonly ledThere: RegExp;
  /** Verbs for keeping a feast, and the feasts that bodies keep. */
  readonly feastVerbs: readonly string[];
  readonly feasts: readonly string[];
  /** Verbs of telling somebody something, and of having a part (`served as the keynote speaker`). */
  readonly toldThere: readonly string[];
  readonly servingVerbs: readonly string[];
  /** Words for those who are chaired at all times (`the jury, chaired by X`). */
  readonly chairedBodies: readonly string[];
  /** Those who listen, before `heard from`. */
  readonly listeners: RegExp;
  /** Verbs of which a gathering is the subject where it is told what happened at it (`featured`). */
  readonly contentVerbs: readonly string[];
  /** Verbs of opening new works, and what opened with them is no such works (a conference, a committee, a president). */
  readonly inauguratingVerbs: readonly string[];
  readonly notWorks: RegExp;
  /** A verb and what stands behind it, or before its passive: the ceremony at which works begin (`laid the foundation stone`). */
  readonly beginnings: RegExp;
  /** Words by which a house is opened before others, and the houses and works that are. */
  readonly officially: RegExp;
  readonly houses: RegExp;
  /** Prepositions between what somebody said and the gathering that he said it at. */
  readonly spokenAt: readonly string[];
  /** The same between a verb and what somebody welcomed others to, in words that another read. */
  readonly spokenTo: readonly string[];
  /** Prepositions between what was handed over and the gathering that it was handed over at, and verbs of receiving there. */
  readonly doneAt: readonly string[];
  readonly takingVerbs: readonly string[];
  /** Before `by` and who stood in: somebody’s words were read by another. */
  readonly readForAnother: RegExp;
  readonly givenForAnother: readonly string[];
  /** Verbs by which a gathering is said to begin, and what stands behind them then (`declared` the fair `open`). */
  readonly declaringVerbs: readonly string[];
  readonly declaredOpen: RegExp;
  /** Words behind `get` by which something begins. */
  readonly underWay: RegExp;
  /** Verbs of coming to others, and what is done before many with them then (`joined` residents `to cut` the ribbon). */
  readonly joiningVerbs: readonly string[];
  readonly openingDeeds: readonly string[];
  /** Gatherings at which something begins, of which it is told that somebody led or celebrated them. */
  readonly openings: readonly string[];
  readonly launches: readonly string[];
  readonly headingVerbs: readonly string[];
  /** Verbs for what somebody does who leads such a gathering. */
  readonly leadingVerbs: readonly string[];
  /** Behind `was held`: that somebody lent it his name. */
  readonly patronages: RegExp;
  /** Verbs by which people come together, before `for` and the gathering. */
  readonly assemblingVerbs: readonly string[];
  /** A verb that does so only with the word behind it (`turned out for the service`). */
  readonly turningOut: RegExp;
  /** Behind a gathering: what it is held for follows. */
  readonly dedications: readonly string[];
  /** Behind a gathering without a name: of what, where or by whom it was. */
  readonly circumstances: readonly string[];
}
