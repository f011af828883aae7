import type { Clause } from '../clause/clause.ts';
import { mayTell } from '../clause/verb-group.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { isCompanyOfVisit } from './beside.ts';
import type { FrameDraft } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, isUnnamedPlural, parts } from './parts.ts';
import { peopleMetThere } from './people-met-there.ts';
import { premisesVisited } from './premises-visited.ts';
import { forVerbs, ofClass } from './verb-rule.ts';
import { isOurs, ownersVisited, partsVisited, placeVisited } from './visit-parts.ts';

/** `X visited Y`, `Y was visited by X`, `X toured Y`. */
export const visited = forVerbs(ofClass('visit'), (clause) => {
  if (clause.verb.passive) return wasVisited(clause);
  const told = behind(clause, '');
  const received = visitedInOffice(clause, told);
  if (received !== null) return received;
  const company = told.filter((goal, k) => k > 0 && isCompany(clause, goal));
  const direct = told.filter((goal) => !isTitle(clause, goal) && !company.includes(goal));
  const goals = direct.length === 0 ? goalsBehindNoun(clause) : direct;
  const guests = clause.subject.filter(canAct);
  if (isQualifier(clause) || told.some((goal) => isParaded(clause, goal))) return null;
  const isUnnamed = goals.length === 0 && told.length === 0 && !isOurs(clause, clause.verb.to);
  // `visited the headquarters for talks with X` is of the talks.
  const isNoVisit = isUnnamed && (!isOfficeHolderIn(clause, guests) || clause.happenings.some(isEncounter));
  if (guests.length === 0 || isNoVisit || isOfNobody(guests, goals)) return null;
  const isOfWorks = isUnnamed && (isInspection(clause) || isStay(clause));
  return {
    rule: clause.verb.lemma !== 'visit' ? 'toured' : isAside(clause) ? 'is-visiting' : 'visited',
    // Whoever visits somebody meets him, wherever that is.
    type: goals.length > 0 && goals.every(({ kind }) => kind === 'person') ? 'meeting' : 'visit',
    parts: [
      ...parts(guests, 'agent', 'guest'),
      ...parts(company, 'attendee', 'guest'),
      ...partsVisited(goals),
      ...ownersVisited(clause, goals),
      ...parts(peopleMetThere(clause), 'patient', 'host'),
    ],
    place: placeVisited(goals),
    weak: (!isOfWorks && (isUnnamed || isOnlyToured(clause, goals))) || isToldBeside(clause),
  };
});

/** `visited the plant together with X`: one behind words of company, who came along. */
function isCompany({ sentence }: Clause, { kind, from, head }: Phrase): boolean {
  const isOne = kind === 'person' || (kind === 'name' && head.to - head.from > 1);
  return isOne && sentence.words.frames.companyPrepositions.has(lowerWords(sentence, from - 2, from));
}

/** `toured the stand of X`, told in passing. */
function isOnlyToured(clause: Clause, goals: readonly Phrase[]): boolean {
  const { verb, chunks, subject } = clause;
  // `Minister X toured the port with Mayor Y`: two together.
  const isTogether = subject.some(isDoer) && chunks.some((_, k) => isCompanyOfVisit(clause, k));
  return verb.lemma !== 'visit' && !isHouse(goals) && !isTogether;
}

/** Told beside something else. */
function isToldBeside(clause: Clause): boolean {
  return wasGoingOn(clause) || isOnlyNamed(clause) || isAside(clause);
}

/** `Y was visited by X`. */
function wasVisited(clause: Clause): FrameDraft | null {
  const guests = behind(clause, 'by').filter(canAct);
  if (guests.length === 0) return null;
  return {
    rule: 'was-visited-by',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(clause.subject)],
    place: placeVisited(clause.subject),
  };
}

function isEncounter({ value }: Clause['happenings'][number]): boolean {
  return value.sort === 'encounter';
}

/**
 * `Minister X visited the plant on Monday`, `toured a security fair`: news, although it has no name, of somebody with an
 * office.
 */
function isOfficeHolderIn(clause: Clause, guests: readonly Phrase[]): boolean {
  const { sentence, verb, dates, happenings } = clause;
  if (verb.form === 'gerund' || !guests.some(isOfficial)) return false;
  const { premises, shows } = sentence.words.frames;
  const [article, noun] = [wordAt(sentence, verb.to), wordAt(sentence, verb.to + 1)];
  const isShow = happenings.some(({ preposition, value }) => preposition === '' && shows.has(value.noun));
  const isPremises = article === 'the' && premises.has(noun);
  return ((isPremises || isShow) && dates.length > 0) || isInspection(clause) || isStay(clause);
}

/** `A delegation led by X visited 18 to 22 April`, `visited from 18 to 22 April`: whoever tells it was visited. */
function isStay({ verb, verbAt, chunks }: Clause): boolean {
  const [next, behindIt] = chunks.slice(verbAt + 1);
  const date = next?.kind === 'preposition' && next.word === 'from' ? behindIt : next;
  return verb.lemma === 'visit' && date?.kind === 'date' && date.date.endDay !== null;
}

/** Somebody named, with an office or as it was told before. */
function isDoer({ kind, plural }: Phrase): boolean {
  return kind === 'person' || kind === 'office' || (kind === 'pronoun' && !plural) || kind === 'name';
}

/** Somebody with an office, or a party of which one is named. */
function isOfficial(phrase: Phrase): boolean {
  return isHolder(phrase) || (phrase.kind === 'group' && phrase.members.some(isOfficial));
}

/**
 * `Minister X inspected the construction of a bridge`: whoever inspects works went there; a guard of honour is inspected on
 * arrival.
 */
function isInspection({ sentence, verb, verbAt, chunks }: Clause): boolean {
  const { inspectingVerbs, paraded } = sentence.words.frames;
  const isMain = !chunks.slice(0, verbAt).some(({ kind }) => kind === 'verb' || kind === 'subordinator');
  const next = sentence.tokens[verb.to];
  const isOne = next?.kind === 'word' && !next.capital && !sentence.words.prepositions.has(next.lower);
  return (
    inspectingVerbs.has(verb.lemma) &&
    isMain &&
    isOne &&
    !paraded.test(lowerWords(sentence, verb.to, verb.to + LONGEST_WORKS))
  );
}

/** `said five councillors visited businesses`: nobody in particular went nowhere in particular. */
function isOfNobody(guests: readonly Phrase[], goals: readonly Phrase[]): boolean {
  const areUnknown = guests.every((guest) => isUnnamedPlural(guest) && !guest.definite);
  return areUnknown && goals.length > 0 && goals.every(isUnnamedPlural);
}

/** `inspected the Guard of Honour`, in capitals. */
function isParaded({ sentence, verb }: Clause, { from, to }: Phrase): boolean {
  const { inspectingVerbs, paraded } = sentence.words.frames;
  return inspectingVerbs.has(verb.lemma) && paraded.test(lowerWords(sentence, from, to));
}

/** How many words say what was inspected. */
const LONGEST_WORKS = 5;

/** `Visiting officials were from four embassies`: in front of its noun at the head of a sentence it tells of what kind that is. */
function isQualifier({ verb, verbAt, chunks, sentence }: Clause): boolean {
  // `every visiting dignitary`.
  const { definiteDeterminers, indefiniteDeterminers } = sentence.words.phrases;
  const word = wordAt(sentence, verb.from - 1);
  if (verb.form === 'gerund' && (indefiniteDeterminers.has(word) || definiteDeterminers.has(word)))
    return true;
  const [noun, main] = chunks.slice(verbAt + 1, verbAt + 3);
  const isMany =
    noun?.kind === 'noun' && noun.list.items.every(({ kind, plural }) => kind === 'group' || plural);
  // Nor behind `said that`.
  const before = chunks[verbAt - 1];
  const opens =
    verbAt === 0 || before?.kind === 'subordinator' || (before?.kind === 'verb' && mayTell(before));
  return opens && verb.form === 'gerund' && isMany && main?.kind === 'verb' && mayTell(main);
}

/** `visited the exhibition Norse Ships`: what a gathering right before it is called. */
function isTitle({ chunks }: Clause, { from, kind }: Phrase): boolean {
  const before = chunks.find((chunk) => chunk.to === from);
  return kind === 'name' && before?.kind === 'happening' && before.sort === 'gathering';
}

/** `X, who is visiting Lund, called on Y`: told of whoever acts. */
function isAside({ verb, verbAt, chunks, sentence }: Clause): boolean {
  const who = chunks[verbAt - 1];
  const isWho = who?.kind === 'subordinator' && sentence.words.clauses.sentences.asidePronouns.has(who.word);
  return isWho && verb.present;
}

/**
 * `The programme included visiting X`, `Visiting X was its aim`: a visit that is named beside what is told, of part of a longer
 * one.
 */
function isOnlyNamed({ verb, verbAt, chunks, sentence }: Clause): boolean {
  if (verb.form !== 'gerund') return false;
  const next = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb');
  const isSubject = verbAt === 0 && next > 0 && !chunks.slice(0, next).some(({ kind }) => kind === 'comma');
  const main = chunks.slice(0, verbAt).findLast((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
  const isListed = main?.kind === 'verb' && sentence.words.frames.programmeVerbs.has(main.lemma);
  return isSubject || isListed;
}

/** `said that they were visiting several universities`: told beside what happened then. */
function wasGoingOn({ verb, sentence }: Clause): boolean {
  const { words, tokens } = sentence;
  const isGerund = words.verbs.get(tokens[verb.at]?.lower ?? '')?.forms.includes('gerund') === true;
  return isGerund && verb.form === 'finite' && !verb.present;
}

/** A body may be toured by those who came to it; a country, by a band. */
function isHouse(goals: readonly Phrase[]): boolean {
  return goals.some((goal) => goal.kind === 'organisation' && !goal.definite);
}

/** What was visited has no name: whose or where the premises are, else, as in `visited several factories in Lund`, the place. */
function goalsBehindNoun(clause: Clause): readonly Phrase[] {
  const premises = premisesVisited(clause);
  if (premises.length > 0) return premises;
  const called = calledBehindComma(clause);
  return called.length > 0 || !clause.plainObject ? called : placesIn(clause);
}

/** `toured the largest employer of the area, Lund Foods`: what it is called. */
function calledBehindComma({ chunks, verbAt }: Clause): readonly Phrase[] {
  const behind = chunks.slice(verbAt + 1);
  const at = behind.findIndex(({ kind }) => kind !== 'word' && kind !== 'mark');
  const [comma, noun, next] = behind.slice(at);
  if (at < 1 || comma?.kind !== 'comma' || noun?.kind !== 'noun' || next?.kind === 'verb') return [];
  const [only, ...more] = noun.list.items;
  const isCalled = only?.kind === 'organisation' && !only.definite && more.length === 0;
  return isCalled ? [only] : [];
}

function placesIn(clause: Clause): readonly Phrase[] {
  return behind(clause, 'in').filter((phrase) => phrase.kind === 'place' || phrase.kind === 'name');
}

/** `visited him in his office`: whoever is meant received there. */
function visitedInOffice(clause: Clause, [whom, ...more]: readonly Phrase[]): FrameDraft | null {
  const { words } = clause.sentence;
  const isHim = whom !== undefined && words.actors.objectPronouns.has(wordAt(clause.sentence, whom.from));
  const isThere = words.frames.inOwnRoom.test(lowerWords(clause.sentence, clause.verb.to));
  const guests = clause.subject.filter(({ kind }) => kind !== 'place' && kind !== 'organisation');
  if (!isHim || more.length > 0 || !isThere || guests.length === 0) return null;
  return {
    rule: 'visited-in-office',
    type: 'meeting',
    parts: [...parts(guests, 'agent', 'guest'), ...parts([whom], 'patient', 'host')],
  };
}
