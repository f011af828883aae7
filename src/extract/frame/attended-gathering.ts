import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { type Phrase, wordAt } from '../phrase/phrase.ts';
import { isForMedia } from './for-media.ts';
import type { FrameRule } from './frame.ts';
import { isInLead } from './in-lead.ts';
import { isMealGiven } from './meal-given.ts';
import { isOfDay } from './new-gathering.ts';
import { isOfRow } from './of-row.ts';
import { behind, canAct, isSomebody, isUnnamedPlural, parts } from './parts.ts';
import { inPerson } from './stand-in.ts';

/** `X attended the Y Forum`, `X spoke at the Z Conference`: a named gathering, its guest named. */
export const attendedGathering: FrameRule = (clause) => {
  const { verb } = clause;
  const { tokens } = clause.sentence;
  if (verb.lemma === 'take' && tokens[verb.to]?.lower !== 'part') return null;
  const there = isThereFor(clause);
  const attends = verb.classes.some((each) => ['attend', 'preside', 'speak', 'arrive'].includes(each));
  const says = verb.classes.includes('report');
  const assembles = assemblesFor(clause);
  const comes = there || assembles;
  if (verb.passive || !(attends || comes || says)) return null;
  const gathering = clause.happenings.find(
    (each) =>
      (says
        ? isSaidAt(clause, each)
        : ((attends || there) && isGoal(each.preposition)) || (comes && each.preposition === 'for')) &&
      (isGathering(clause, each.value) ||
        (!says && verb.form !== 'gerund' && isOneOfMany(clause, each.value)) ||
        turnsOut(clause)),
  )?.value;
  const people = clause.subject.filter(
    (phrase) => canAct(phrase) && !(phrase.kind === 'pronoun' && phrase.plural),
  );
  const body = attends && gathering === undefined ? gatheringOfBody(clause) : undefined;
  const whole = gathering ?? body;
  if (whole === undefined || verb.form === 'infinitive') return null;
  if (people.length === 0 && !isCounted(clause)) return null;
  return {
    rule: 'attended-gathering',
    type: 'conference',
    parts: parts([...inPerson(clause, people), ...companyOf(clause, whole)], 'attendee'),
    trigger: { from: verb.from, to: whole.to },
    title: gathering?.named === false ? null : whole,
  };
};

/** `joined the ceremony with X and Y`: those named right behind it. */
function companyOf(clause: Clause, { to }: Pick<Phrase, 'to'>): readonly Phrase[] {
  const { verb, sentence } = clause;
  const { withPrepositions } = sentence.words.frames;
  if (!verb.classes.includes('attend') || !withPrepositions.has(wordAt(sentence, to))) return [];
  return behind(clause, ...withPrepositions).filter(
    (phrase) => phrase.kind === 'person' && isSomebody(phrase),
  );
}

/** `attended the Association of Northern Ports (ANP) Conference`: a body whose name goes on to a gathering of it. */
function gatheringOfBody({ nouns, sentence }: Clause): Phrase | undefined {
  const { tokens, words } = sentence;
  const [first] = nouns.filter(({ preposition }) => isGoal(preposition));
  const [phrase] = first?.value ?? [];
  const last = tokens[(phrase?.head.to ?? 0) - 1];
  const isNamed = last?.capital === true && words.gatherings.conferenceNames.has(last.lower);
  return phrase?.kind === 'organisation' && isNamed ? phrase : undefined;
}

/** `said at a Business Forum`, `told the Baltic Ports Forum`. */
function isSaidAt(clause: Clause, { preposition, value }: Clause['happenings'][number]): boolean {
  const { verb, verbAt, chunks } = clause;
  // `thanked Norway for backing the text adopted at the Forum`: something else was done there.
  const at = chunks.indexOf(value);
  if (chunks.slice(verbAt + 1, at).some(({ kind }) => kind === 'verb')) return false;
  if (verb.modal !== null || verb.negated || isForMedia(clause.sentence, value)) return false;
  return ['at', 'during'].includes(preposition) || (preposition === '' && verb.lemma === 'tell');
}

/** Bears a name, is a conference of somebody or on something, or one of a row of meetings that a body holds. */
function isGathering(clause: Clause, happening: Happening): boolean {
  const { sort, named, head, noun } = happening;
  const { tokens, words } = clause.sentence;
  if (isOnTopic(clause, happening)) return true;
  if (sort === 'gathering')
    return (
      isOfDay(clause, happening) ||
      named ||
      isConference(clause, happening) ||
      isHeldYearly(clause, happening) ||
      isPartOfNamed(clause, happening)
    );
  if (sort !== 'encounter' || !words.frames.heldSessions.test(noun)) return false;
  return tokens.slice(head.from, head.to).some(({ lower }) => words.gatherings.sessionLeads.has(lower));
}

/** `attended the symposium on farming`: what it is about tells it from others, also where it is said to be known. */
function isOnTopic({ verb, sentence: { tokens, words }, chunks }: Clause, happening: Happening): boolean {
  const { noun, head, plural } = happening;
  const [on, topic] = chunks.slice(chunks.indexOf(happening) + 1);
  const isOn = on?.kind === 'preposition' && tokens[head.to]?.lower === 'on' && topic?.kind !== 'date';
  return (
    isOn && !plural && !verb.present && verb.form !== 'gerund' && words.events.soleGatheringNouns.has(noun)
  );
}

/** `attended the chamber's annual luncheon`: it took place, where it is told in the past. */
function isHeldYearly({ verb, sentence, chunks, verbAt }: Clause, happening: Happening): boolean {
  // `X, who chaired the 1998 conference, has died`.
  const isAside = chunks[verbAt - 1]?.kind === 'subordinator';
  return !isAside && !verb.present && happening.from < happening.head.from && isOfRow(sentence, happening);
}

/** `More than 200 people attended the forum`: who they were is told behind it. */
function isCounted({ chunks, verbAt, sentence, index }: Clause): boolean {
  const before = chunks[verbAt - 1];
  const isPeople = before?.kind === 'word' && sentence.words.phrases.countedPeople.has(before.word);
  // `As many as 30 heads of state and government`.
  const front = chunks.slice(0, verbAt);
  const areMany =
    !front.some(({ kind }) => kind === 'verb' || kind === 'subordinator') &&
    front.some((chunk) => chunk.kind === 'noun' && chunk.list.items.every(isUnnamedPlural));
  return (isPeople || areMany) && isInLead(index);
}

/** `turned out for the memorial service`. */
function turnsOut({ verb, sentence: { tokens, words } }: Clause): boolean {
  return words.gatherings.turningOut.test(`${verb.lemma} ${tokens[verb.to]?.lower}`);
}

function assemblesFor(clause: Clause): boolean {
  return turnsOut(clause) || clause.sentence.words.gatherings.assemblingVerbs.has(clause.verb.lemma);
}

/** `the opening ceremony of the 4th Conference of Ports`. */
function isPartOfNamed({ chunks }: Clause, happening: Happening): boolean {
  const [of, whole] = chunks.slice(chunks.indexOf(happening) + 1);
  const isOf = of?.kind === 'preposition' && of.word === 'of';
  return isOf && whole?.kind === 'happening' && whole.sort === 'gathering' && whole.named;
}

/** `a round table discussion focusing on trade`, `a reception hosted by the city`: another than was told before. */
function isOneOfMany(clause: Clause, happening: Happening): boolean {
  const { sort, noun, definite, from, head } = happening;
  const { words, tokens } = clause.sentence;
  const isRoundTable = tokens
    .slice(head.from, head.to)
    .some(({ lower }) => words.gatherings.tables.has(lower));
  const isMany =
    sort === 'gathering' ||
    (sort === 'encounter' && (isRoundTable || words.gatherings.receptions.test(noun)));
  const isIndefinite = !definite && from < head.from;
  if (!isMany || !isIndefinite || isForMedia(clause.sentence, happening) || isMealGiven(clause, happening))
    return false;
  return words.gatherings.circumstances.has(tokens[head.to]?.lower ?? '');
}

/**
 * `a high-level conference of the Union`: a conference of somebody or something, or on a day, without a name; no press
 * conference.
 */
function isConference(clause: Clause, happening: Happening): boolean {
  const { noun, definite, head } = happening;
  const { tokens, words } = clause.sentence;
  if (definite || !words.events.conferenceNouns.has(noun) || isForMedia(clause.sentence, happening))
    return false;
  return clause.dates.length > 0 || words.frames.conferenceTopics.has(tokens[head.to]?.lower ?? '');
}

/** `was in Oslo for a conference of the ports`. */
function isThereFor({ verb, sentence }: Clause): boolean {
  return (
    verb.lemma === 'be' && !verb.present && verb.modal === null && sentence.tokens[verb.to]?.lower === 'in'
  );
}

function isGoal(preposition: string): boolean {
  return ['', 'at', 'in', 'over', 'during'].includes(preposition);
}
