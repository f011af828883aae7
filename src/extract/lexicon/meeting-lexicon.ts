/** Words by which the rules read who met, received or called on whom. Patterns are for lower-case words with one space between. */
export interface MeetingLexicon {
  /** Who is so called before his name came to whomever he meets (`the visiting X`). */
  readonly onVisit: readonly string[];
  /** Behind `be`, or before it: whose guest somebody was (`a guest of the Faculty of Law`). */
  readonly guestOf: RegExp;
  /** Before those of the house that tells the news (`our` Rector). */
  readonly ourWords: readonly string[];
  /** Verbs of speaking whose object is a party of people (`addressed` a delegation). */
  readonly addressingParties: readonly string[];
  /** Nouns behind which an infinitive says why somebody came, and not what he is asked to do (`as part of efforts to`). */
  readonly callAims: readonly string[];
  /** What somebody took who came into an office: `took office`, `took over`. */
  readonly takesOffice: readonly string[];
  /** Behind a name: that somebody is on a visit (`who is on a visit to`, `on a tour of`). */
  readonly travelling: RegExp;
  /** Behind `it was`, whose turn it was. */
  readonly turnOf: RegExp;
  /** To do what (`to be received`). */
  readonly receivedThen: RegExp;
  /** Words by which somebody is told to be received after or before another. */
  readonly inTurn: RegExp;
  /** Behind somebody, that it was done on his visit to the country of whoever tells it. */
  readonly onHomeVisit: RegExp;
  /** Nouns of a talk that are too common to stand for one, but for what somebody had with somebody (`had a bilateral with`). */
  readonly hadWith: readonly string[];
  /** Behind the verb: whom somebody visited, and his own room (`him in his office`). */
  readonly inOwnRoom: RegExp;
  /** By what somebody is greeted who is not there (`in a video message`). */
  readonly fromAfar: RegExp;
  /** Participles behind `was` that say what a talk was about or like (`was devoted to`). */
  readonly topicParticiples: readonly string[];
  /** Nouns before `of` that say what came of a talk, or what it was about (`the outcome of`). */
  readonly partsOfTalks: readonly string[];
  /** Verbs of coming by informally, and what stands behind them (`dropped` in on X, `came` to see X). */
  readonly droppingVerbs: readonly string[];
  readonly droppedIn: RegExp;
  /** Verbs for what such a visitor came for. */
  readonly seeingVerbs: readonly string[];
  /** Verbs for what somebody comes to do who congratulates or takes leave. */
  readonly greetingVerbs: readonly string[];
  /** Those of them whose object is what is said (`extend` wishes to X). */
  readonly giftsOfWords: readonly string[];
  /** Verbs by which a meeting is held in translations. */
  readonly sustainingVerbs: readonly string[];
  /** Where somebody is spoken to who is there (`in the margins of the summit`). */
  readonly besideSummit: RegExp;
  /** Before `with`: whom of many somebody met. */
  readonly inParticular: RegExp;
  /** Words before a call at which whoever is paid it speaks. */
  readonly speakingWhen: readonly string[];
  /** Verbs of going out of a meeting (`emerged from`, `left` talks with X). */
  readonly outOfVerbs: readonly string[];
  /** What opens a sentence that says which meeting of two it was. */
  readonly itWas: RegExp;
  /** Behind `got`: they met. */
  readonly gettingTogether: RegExp;
  /** Verbs in front of it. */
  readonly gatheringTogether: readonly string[];
  /** Verbs whose object is a meeting that took place (`used` her meeting with X to ask). */
  readonly usingVerbs: readonly string[];
  /** Verbs of having others travel with oneself. */
  readonly takingAlong: readonly string[];
  /** Where somebody stands in a picture, as brackets or commas say it (`second from left`). */
  readonly positions: RegExp;
  /** What opens the caption of a picture. */
  readonly pictureOpening: RegExp;
  /** What opens one that names those in a row. */
  readonly pictureRow: RegExp;
  /** Between two whom a picture shows (`pictured with`, `presents a plaque to`). */
  readonly posingWith: RegExp;
  /** Behind several whom it shows (`shake hands`, `at the town hall`). */
  readonly posingTogether: RegExp;
  /** What is exchanged in a talk. */
  readonly exchangedViews: RegExp;
  /** Words behind `and` by which the next of those met was met apart from the one before. */
  readonly apartAdverbs: readonly string[];
  /** How the words end behind somebody met that lead to one more meeting (`followed by`). */
  readonly joinsMeeting: RegExp;
  /** What stands in an aside that says for whom somebody acts (`on behalf of the city`). */
  readonly behalf: readonly string[];
}
