import type { Clause } from '../clause/clause.ts';
import { namesDay } from '../date/date-expression.ts';
import { type Phrase, wordAt } from '../phrase/phrase.ts';
import { gatheringTold } from './gathering-told.ts';
import { includedParts } from './included.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma, ofList } from './verb-rule.ts';

/** Verbs by which a gathering is told to have come about. */
const COMES_ABOUT = either(
  ofClass('hold', 'convene'),
  ofLemma('host', 'take', 'get'),
  ofList('gatherings', 'drawingVerbs'),
  ofList('gatherings', 'contentVerbs'),
  ofList('gatherings', 'assemblingBodies'),
  ofList('frames', 'openingVerbs'),
);

/** `The Conference on X was held in Y`, `the forum opened`, `the summit took place`. */
export const wasHeld = forVerbs(COMES_ABOUT, (clause) => {
  const { verb } = clause;
  const gathering = verb.form === 'gerund' ? null : gatheringTold(clause);
  if (gathering === null || !(isHeld(clause) || comesAbout(clause, gathering.named === true))) return null;
  if (isGeneral(clause) || isPlanned(clause)) return null;
  return {
    rule: 'gathering-was-held',
    type: 'conference',
    parts: [
      ...parts(behind(clause, 'by').filter(canAct), 'agent', 'host'),
      ...parts(withWhom(clause), 'attendee'),
    ],
    trigger: gathering,
    title: gathering,
    anaphoric: false,
    weak: isInPassing(clause, gathering.to),
  };
});

/**
 * `thanked them for the Ports Forum held in Oslo`, `the fruit of the Ports Forum, which took place in 2018`: without a day, or
 * those who held it or were there, it is only spoken of.
 */
function isInPassing(clause: Clause, end: number): boolean {
  const { verb, chunks, verbAt, dates } = clause;
  const { possessives } = clause.sentence.words.frames;
  const isNamed = ({ head }: Phrase) => !possessives.has(wordAt(clause.sentence, head.from - 1));
  if (dates.some(namesDay) || behind(clause, 'by').some(isNamed)) return false;
  const at = chunks.slice(0, verbAt).findLastIndex(({ from }) => from < end);
  const isAside = verb.form === 'bare' || chunks[verbAt - 1]?.kind === 'subordinator';
  const ruler = chunks[at - 1];
  return isAside && (ruler?.kind === 'preposition' || (ruler?.kind === 'verb' && ruler.form === 'gerund'));
}

/** `with 300 guests, including X and Y`, `with 300 guests, among them Z`, `between X and Y`: those who are named. */
function withWhom(clause: Clause): readonly Phrase[] {
  const drawn = clause.sentence.words.gatherings.drawingVerbs.has(clause.verb.lemma) ? [''] : [];
  const under = isUnderPatron(clause) ? [] : ['under'];
  const all = behind(clause, 'with', 'between', ...under, ...drawn);
  const named = all.filter(
    ({ kind, members }) => kind === 'person' || (kind === 'group' && members.length > 0),
  );
  return [...named, ...includedParts(clause, parts(all, 'attendee')).map(({ phrase }) => phrase)];
}

/** `under the patronage of King X`: who need not be there; not `under the patronage and in the presence of X`. */
function isUnderPatron({ sentence, verb }: Clause): boolean {
  const { patronages } = sentence.words.gatherings;
  return patronages.test(lowerWords(sentence, verb.to));
}

/** `was held`, `was hosted`, `held in Oslo`. */
function isHeld({ verb }: Clause): boolean {
  const holds = verb.lemma === 'host' || verb.classes.some((each) => each === 'hold' || each === 'convene');
  return holds && (verb.passive || verb.form === 'bare');
}

/** `took place`, `opened`, `got under way`, `brought together 300 experts`. */
function comesAbout({ verb, sentence, nouns }: Clause, named: boolean): boolean {
  const { frames, gatherings } = sentence.words;
  if (verb.lemma === 'take') return sentence.tokens[verb.to]?.lower === 'place';
  if (verb.lemma === 'get') return gatherings.underWay.test(lowerWords(sentence, verb.to, verb.to + 3));
  const isPast = !verb.present && verb.modal === null && !verb.passive;
  const has = gatherings.drawingVerbs.has(verb.lemma) || gatherings.contentVerbs.has(verb.lemma);
  const isAlone = nouns.every(({ preposition }) => preposition !== '');
  const draws = gatherings.drawingVerbs.has(verb.lemma) && nouns.some(isOfGuests);
  const meets = gatherings.assemblingBodies.has(verb.lemma) && named && isAlone;
  return (isPast && ((named && has) || draws || meets)) || (frames.openingVerbs.has(verb.lemma) && isAlone);
}

/** `drew 300 guests`. */
function isOfGuests({ preposition, value }: Clause['nouns'][number]): boolean {
  return preposition === '' && value.some(({ kind, plural }) => kind === 'group' && plural);
}

/** `The forum is held in Lund`: in general, or some day. */
function isGeneral({ verb, sentence: { tokens, words } }: Clause): boolean {
  const { be, pastBe, nonFiniteBe } = words.clauses.auxiliaries;
  const first = tokens[verb.from]?.lower ?? '';
  const isPresent = be.has(first) && !pastBe.has(first) && !nonFiniteBe.has(first);
  return verb.passive && isPresent && tokens[verb.from + 1]?.lower !== 'being';
}

/** `plans to attend the Forum held in Lund`: a participle is as true as the verb before it. */
function isPlanned({ chunks, verbAt, verb }: Clause): boolean {
  const ruler = chunks.slice(0, verbAt).findLast((chunk) => chunk.kind === 'verb');
  if (verb.form !== 'bare' || ruler?.kind !== 'verb') return false;
  const { modal, negated, present, form, classes } = ruler;
  return modal !== null || negated || form === 'infinitive' || (present && !classes.includes('report'));
}
