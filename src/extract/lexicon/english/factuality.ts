import type { FactualityLexicon } from '../factuality-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English words that tell whether something took place. */
export const englishFactuality: FactualityLexicon = {
  hypothetical: wordList(`if, whether, unless, in case, provided, once, until, as soon as`),
  conditionalOpenings: wordList(`had, should, were`),
  possibleModals: wordList(`may, might, could, can, should, must, cannot, can't, couldn't`),
  futureModals: wordList(`will, shall, would, won't, wouldn't`),
  adviceModals: wordList(`should, must`),
  refusing: wordList(
    `refuse, decline, fail, reject, deny, cancel, postpone, skip, miss, boycott, abandon, scrap, shelve, delay,
    suspend, prevent, avoid, reschedule, adjourn, threaten`,
  ),
  planning: wordList(
    `plan, intend, hope, want, agree, expect, schedule, aim, decide, promise, vow, pledge, prepare,
    anticipate, await, approve, authorise, authorize, ratify`,
  ),
  claiming: wordList(`claim, believe, doubt, allege, dream, imagine, pretend, speculate, suspect`),
  no: wordList(`no, neither`),
  notDenied: wordList(`fewer, less, longer, other, doubt`),
  nobody: wordList(`nobody, none, neither, no-one`),
  anybody: wordList(`any`),
  hearsayAdverbs: wordList(`reportedly, allegedly, supposedly, purportedly`),
  mistaken: wordList(`wrongly, falsely, mistakenly, erroneously, incorrectly, inaccurately`),
  nearly: wordList(`almost, nearly`),
  fiction:
    /^in (?:the|this|his|her|its|one) (?:\S+ ){0,2}(?:act|scene|novel|film|movie|play|opera|musical|drama|comedy|satire|sketch|role-play|tale)\b|^(?:the|this|his|her|a) (?:\S+ ){0,2}(?:novel|film|movie|play|opera|musical|drama|comedy|satire|sketch|tale) (?:tells|shows|depicts|imagines|portrays|recounts|narrates|follows)\b/,
  excess: wordList(`too`),
  settingOut: wordList(`leave, depart, head, embark`),
  sitting: wordList(`sit`),
  leading: wordList(`lead, join, accompany`),
  becoming: wordList(`be, become`),
  donePrepositions: wordList(`after, following, by, upon, on, while, during, in, besides, apart, aside`),
  openingPrepositions: wordList(`on, in`),
  calledOff:
    /\bbut\b.*\b(?:called (?:\S+ ){0,2}off|cancell?ed|scrapped|pulled out|fell through|did not (?:happen|take place|materiali[sz]e))\b/,
  chances: wordList(
    `opportunity, chance, occasion, pleasure, honour, honor, privilege, joy, fortune, pleased, delighted, thrilled, overjoyed,
    honoured, honored, glad, happy, proud, privileged, fortunate, lucky`,
  ),
  takingChances: wordList(`have, take, get, seize, use, be, find, found, honoured, honored`),
  usedOccasions: wordList(
    `use visit, use trip, use stay, use tour, use stopover, use summit, use forum, use occasion, use opportunity,
    make time, take advantage`,
  ),
  managing: wordList(`managed, get`),
  countingWords: wordList(`since`),
  without: wordList(`without`),
  habit: wordList(
    `often, frequently, regularly, usually, traditionally, typically, routinely, repeatedly, always, annually,
    periodically, monthly, weekly, normally, generally, customarily, ordinarily, invariably`,
  ),
  iterative: wordList(
    `many times, several times, every year, every month, every week, every day, each year, each month,
    on several occasions, on many occasions, on numerous occasions, on several previous occasions, on previous occasions, never before, over the years, in the past,
    from time to time`,
  ),
  past: wordList(
    `previously, formerly, in the past, last met, first met in, first met when, first met at, first met during, first met as, first met while, last visited, last travelled, last traveled, last hosted, last received, year ago, years ago, decade ago, decades ago,
    historically, since then, back in`,
  ),
  earlierThatDay: wordList(`earlier, beforehand`),
  sameDay: wordList(
    `had earlier, had also, had just, had already, earlier in the day, earlier today, earlier on,
    the day before, the previous day, a day earlier, the evening before`,
  ),
  thoughts: wordList(`proposal, proposals, plan, plans, idea, suggestion, wish, desire, intention, hope`),
  rumours: wordList(
    `report, reports, claim, claims, rumour, rumours, rumor, rumors, allegation, allegations, speculation,
    suggestion, suggestions, false, untrue, doubtful, unlikely, likely, possible, impossible, improbable,
    conceivable, hope, hopes, fear, fears, possibility, idea, proposal, plan, plans, condition, expectation,
    expectations, denial, denials, chance, risk, wish, desire, assurance, assurances`,
  ),
};
