import type { Clause } from '../clause/clause.ts';
import { subjectOf } from '../clause/subject.ts';
import type { Side } from '../event.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { restOfRow } from './rest-of-row.ts';
import { sideNamed } from './side-named.ts';
import { either, forVerbs, ofClass, ofLemma, ofList } from './verb-rule.ts';

/** Verbs of attending, going along, heading or holding. */
const GOES_ALONG = either(
  ofClass('attend', 'head', 'preside', 'accompany', 'arrive'),
  ofLemma('join', 'host', 'accompany', 'escort'),
  ofList('frames', 'openedBy'),
  ofList('frames', 'leadingAroundVerbs'),
);

/** `The meeting was attended by A and B`, `X was accompanied by Y`, `Y accompanied X`. */
export const accompanied = forVerbs(GOES_ALONG, (clause) => {
  const { verb } = clause;
  const named = [...behind(clause, 'by'), ...amongThem(clause)].filter(isSomebody);
  const rest = named.length > 0 && isAttendedBy(clause) ? restOfRow(clause) : [];
  const by = [...named, ...rest.filter((phrase) => !named.includes(phrase))];
  const passive = verb.passive || (verb.form === 'bare' && !hasObject(clause));
  const told = passive && by.length > 0 ? toldOfThose(clause, by) : null;
  if (told !== null) return told;
  const people = clause.subject.filter(isSomebody);
  return verb.passive || people.length === 0 ? null : toldByThose(clause, people);
});

/** `by officials, among them A and B`. */
function amongThem(clause: Clause): readonly Phrase[] {
  const [pronoun, ...people] = behind(clause, 'among');
  return pronoun?.kind === 'pronoun' && pronoun.plural ? people : [];
}

/**
 * `attended a dinner given by X`, `participated in a reception hosted by Y`: an active verb, whoever stands behind a later
 * `by`.
 */
function hasObject({ chunks, verbAt }: Clause): boolean {
  const [next, behindIt] = chunks.slice(verbAt + 1, verbAt + 3);
  if (next?.kind === 'preposition') return behindIt?.kind === 'happening';
  return next?.kind === 'noun' || next?.kind === 'happening' || next?.kind === 'agreement';
}

/** `was attended by`, `was chaired by`, `was accompanied by`, `was led by` those named behind `by`. */
function toldOfThose(clause: Clause, by: readonly Phrase[]): FrameDraft | null {
  const { verb, subject } = clause;
  const attendees = parts(by, 'attendee');
  // `initiatives taken up by X`.
  const isTaken = verb.lemma === 'take';
  if (!isTaken && (isAttendedBy(clause) || isJoinedMeeting(clause))) {
    const side = sideNamed(clause);
    const rule = side.length > 0 ? 'on-the-side-of' : 'was-attended-by';
    return { rule, type: 'attendance', parts: [...parts(side, 'agent'), ...attendees] };
  }
  const heads = verb.classes.includes('head') && verb.lemma !== 'include';
  const isHosted = verb.lemma === 'host' && clause.subjectHappening?.definite === true;
  const opens = verb.passive && clause.sentence.words.frames.openedBy.has(verb.lemma);
  if (
    (opens && isToMany(clause.subjectHappening)) ||
    (verb.classes.includes('preside') && !isOfBody(clause)) ||
    isHosted ||
    (heads && clause.subjectHappening !== null)
  )
    return {
      rule: 'was-chaired-by',
      type: 'attendance',
      parts: [
        ...parts(
          subject.filter(({ kind }) => kind === 'organisation'),
          'agent',
        ),
        ...parts(by, 'attendee', sideOfVisit(clause, heads)),
      ],
    };
  if (verb.classes.includes('accompany'))
    return {
      rule: 'was-accompanied-by',
      type: 'attendance',
      parts: [...parts(accompaniedOnes(clause), 'agent'), ...attendees],
    };
  const together = [...parts(subject, 'agent'), ...attendees];
  return heads && subject.length > 0 && !isStanding(clause)
    ? { rule: 'was-led-by', type: 'attendance', parts: together }
    : null;
}

/** `the efforts of the Government led by X`: whoever leads it does so at all times. */
function isStanding({ verb, sentence }: Clause): boolean {
  const { standingBodies } = sentence.words.actors;
  return verb.form === 'bare' && standingBodies.has(wordAt(sentence, verb.from - 1));
}

/** `the jury, chaired by X`: at all times. */
function isOfBody({ sentence, verb, chunks, verbAt }: Clause): boolean {
  const comma = chunks[verbAt - 1]?.kind === 'comma' ? 1 : 0;
  const isReduced = verb.form === 'bare' && comma === 1;
  return isReduced && sentence.words.gatherings.chairedBodies.has(wordAt(sentence, verb.from - 1 - comma));
}

/** `The forum`, `The meeting` that somebody opened; `An exhibition` may be news itself, and a call is none. */
function isToMany(happening: Clause['subjectHappening']): boolean {
  return happening?.sort === 'gathering' || (happening?.sort === 'encounter' && happening.definite);
}

/** `X visited the university on Monday, accompanied by Y`: of a house nobody is the company, so it is that of whoever acts. */
export function accompaniedOnes({ sentence, chunks, verbAt, subject }: Clause): readonly Phrase[] {
  if (subject.some((phrase) => isSomebody(phrase) || phrase.kind === 'pronoun')) return subject;
  const main = chunks.findLastIndex(
    (chunk, k) =>
      k < verbAt && chunk.kind === 'verb' && chunk.form !== 'gerund' && chunk.form !== 'infinitive',
  );
  const doers = main < 0 ? [] : subjectOf(sentence.words, chunks, main).phrases.filter(isSomebody);
  return doers.length > 0 ? doers : subject;
}

/** `The visit was led by X`: he came; `hosted by Y`, `a tour of the port led by Y`, `a campus tour led by Y`: she received. */
function sideOfVisit({ subjectHappening, sentence }: Clause, heads: boolean): Side | null {
  if (subjectHappening?.sort !== 'visit') return null;
  const { from, to } = subjectHappening;
  const { tours, tourLinks, premises } = sentence.words.frames;
  const isTour = tours.test(lowerWords(sentence, from, to));
  const isOfHouse =
    tourLinks.has(wordAt(sentence, to)) ||
    sentence.tokens.slice(from, to).some(({ lower }) => premises.has(lower));
  return heads && !(isTour && isOfHouse) ? 'guest' : 'host';
}

/** An event, or nobody in particular, was attended; a body may stand for the event that it held. */
function isAttendedBy({ verb, subject, subjectHappening }: Clause): boolean {
  if (!verb.classes.includes('attend') || verb.lemma === 'join' || verb.lemma === 'represent') return false;
  return (
    subjectHappening !== null ||
    verb.form === 'bare' ||
    subject.every((phrase) => phrase.kind === 'organisation' || phrase.kind === 'pronoun')
  );
}

/** `a session with X, which was joined by Y`: people would be those who were joined. */
function isJoinedMeeting({ verb, verbAt, chunks, sentence }: Clause): boolean {
  const relative = chunks[verbAt - 1];
  const isThing =
    relative?.kind === 'subordinator' && sentence.words.frames.thingRelatives.has(relative.word);
  return verb.lemma === 'join' && isThing;
}

/** `Y accompanied X`, `Y travelled with the delegation`, `Y led the delegation`. */
function toldByThose(clause: Clause, people: readonly Phrase[]): FrameDraft | null {
  const { verb } = clause;
  const whom = behind(clause, '').filter(canAct);
  const shows = whom.some(({ head }) =>
    clause.sentence.words.frames.guestNouns.has(wordAt(clause.sentence, head.to - 1)),
  );
  const together = [...parts(whom, 'agent'), ...parts(people, 'attendee', shows ? 'host' : null)];
  const [first] = clause.happenings;
  if (verb.lemma === 'accompany' && first?.preposition === '' && first.value.sort === 'visit')
    return { rule: 'accompanied', type: 'attendance', parts: parts(people, 'attendee', 'guest') };
  if (whom.length > 0 && (verb.lemma === 'accompany' || verb.lemma === 'escort'))
    return { rule: 'accompanied', type: 'attendance', parts: together };
  const { leadingAroundVerbs, waysAround } = clause.sentence.words.frames;
  if (shows && leadingAroundVerbs.has(verb.lemma) && waysAround.test(wordsBehindGuests(clause, whom)))
    return { rule: 'accompanied', type: 'attendance', parts: together, noun: 'guide' };
  if (leadingAroundVerbs.has(verb.lemma) && whom.some(isKnownGroup) && isTourHere(clause))
    return {
      rule: 'accompanied',
      type: 'attendance',
      parts: [...parts(whom, 'agent'), ...parts(people, 'attendee', 'host')],
      noun: 'guide',
    };
  if (verb.lemma === 'join' && whom.length > 0 && whom.every(isKnownGroup))
    return { rule: 'joined-them', type: 'attendance', parts: together };
  if (verb.classes.includes('arrive') && behind(clause, 'with').some(isKnownGroup))
    return { rule: 'went-with', type: 'attendance', parts: parts(people, 'attendee') };
  const companions = verb.classes.includes('arrive') ? behind(clause, 'with').filter(isHimOrHer) : [];
  if (companions.length > 0 && clause.subject.every(isHolder))
    return {
      rule: 'accompanied',
      type: 'attendance',
      parts: [...parts(companions, 'agent'), ...parts(people, 'attendee')],
    };
  const leads = verb.classes.includes('head') && !clause.sentence.words.frames.spellingOut.has(verb.lemma);
  return leads && whom.some((phrase) => phrase.kind === 'group' && !isSideOf(clause, phrase))
    ? { rule: 'led-the-group', type: 'attendance', parts: together }
    : null;
}

/** `led the delegation on a tour of the school`; not `of Asia`. */
function isTourHere({ happenings, chunks, sentence }: Clause): boolean {
  const tour = happenings.find(
    ({ preposition, value }) =>
      preposition === 'on' && sentence.words.frames.tours.test(lowerWords(sentence, value.from, value.to)),
  )?.value;
  const goal = tour === undefined ? undefined : chunks[chunks.indexOf(tour) + 2];
  return (
    tour !== undefined && !(goal?.kind === 'noun' && goal.list.items.some(({ kind }) => kind === 'place'))
  );
}

/** `led the guests to the hall`: the first word behind those who were led. */
function wordsBehindGuests({ sentence }: Clause, whom: readonly Phrase[]): string {
  const end = Math.max(...whom.map(({ to }) => to));
  return lowerWords(sentence, end, end + 1);
}

/** `led the wrong side of the street`. */
function isSideOf({ sentence }: Clause, { head }: Phrase): boolean {
  return (
    sentence.words.frames.sideNouns.has(wordAt(sentence, head.to - 1)) && wordAt(sentence, head.to) === 'of'
  );
}

/** `them`, `the delegation`: those of whom was told. */
function isKnownGroup({ kind, plural, definite }: Phrase): boolean {
  return (kind === 'pronoun' && plural) || (kind === 'group' && definite);
}

/** `travelled with her`, of somebody told of before. */
function isHimOrHer({ kind, plural }: Phrase): boolean {
  return kind === 'pronoun' && !plural;
}
