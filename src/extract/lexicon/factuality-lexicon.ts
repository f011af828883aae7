/** Words that tell whether something took place. */
export interface FactualityLexicon {
  /** Subordinators that leave open what follows (`if`). */
  readonly hypothetical: readonly string[];
  /** Auxiliaries that open a sentence with a condition (`Had he met …`). */
  readonly conditionalOpenings: readonly string[];
  readonly possibleModals: readonly string[];
  readonly futureModals: readonly string[];
  /** Modals of advice: `should be noted that` tells what follows as true. */
  readonly adviceModals: readonly string[];
  /** Verbs (base form) by which something does not come about. */
  readonly refusing: readonly string[];
  /** Verbs (base form) by which something is to come about. */
  readonly planning: readonly string[];
  /** Verbs (base form) that tell something without vouching for it. */
  readonly claiming: readonly string[];
  /** Determiners that deny a noun. */
  readonly no: readonly string[];
  /** Words behind them with which they deny nothing (`no` `fewer than`). */
  readonly notDenied: readonly string[];
  /** Pronouns for nobody. */
  readonly nobody: readonly string[];
  /** Words before somebody of whom nothing is told (`the first visit that any minister paid`). */
  readonly anybody: readonly string[];
  /** Adverbs by which something did not quite come about. */
  readonly nearly: readonly string[];
  /** Adverbs by which something is only heard. */
  readonly hearsayAdverbs: readonly string[];
  /** Beside a verb of saying: what is said is not so (`wrongly reported`). */
  readonly mistaken: readonly string[];
  /** How a sentence opens that tells what happens in a work of fiction. */
  readonly fiction: RegExp;
  /** How a sentence goes on that tells what came in the way of a plan. */
  readonly calledOff: RegExp;
  /** An adverb that, before an adjective and an infinitive, denies the infinitive (`too` late to meet). */
  readonly excess: readonly string[];
  /** Verbs (base form) of setting out: what they are followed by is not done yet (`left to meet`). */
  readonly settingOut: readonly string[];
  /** Verbs (base form) beside those of coming and meeting by which people came to do something and did it (`sat` to review). */
  readonly sitting: readonly string[];
  /** Verbs (base form) of those who had others with them and did what they set out for (`led` a team to visit X). */
  readonly leading: readonly string[];
  /** Verbs (base form) before somebody who did first what follows (`became` the first to visit X). */
  readonly becoming: readonly string[];
  /** Prepositions before a verbal noun that tell it as done (`after visiting`). */
  readonly donePrepositions: readonly string[];
  /** Those of them that do so only at the head of a sentence (`on arriving`). */
  readonly openingPrepositions: readonly string[];
  /** A verb and what is used or taken for a deed, behind which the infinitive says what was done (`used the visit to meet X`). */
  readonly usedOccasions: readonly string[];
  /** Verbs of bringing about what the infinitive right behind them says (`managed to meet`). */
  readonly managing: readonly string[];
  /** Words behind which a clause tells from when the main clause counts (`since`). */
  readonly countingWords: readonly string[];
  /** What one has or takes to do something, or is (`had an opportunity to`, `was glad to`), and the verbs (base form) for it. */
  readonly chances: readonly string[];
  readonly takingChances: readonly string[];
  /** Prepositions that deny what follows. */
  readonly without: readonly string[];
  /** Beside the verb: a habit. */
  readonly habit: readonly string[];
  /** Phrases that tell of more than one time. */
  readonly iterative: readonly string[];
  /** Phrases that tell of history. */
  readonly past: readonly string[];
  /** Phrases with `had` or `earlier` that tell of the same day all the same. */
  readonly sameDay: readonly string[];
  /** Words that open a sentence, before a comma, by which it tells of the same day. */
  readonly earlierThatDay: readonly string[];
  /** Nouns before an infinitive for what is only thought of. */
  readonly thoughts: readonly string[];
  /** Nouns before `that` that do not vouch for what follows (`reports that`). */
  readonly rumours: readonly string[];
}
