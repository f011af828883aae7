import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { tellsDay } from '../date/date-expression.ts';
import type { FrameDraft } from './frame.ts';
import { isInLead } from './in-lead.ts';
import { isNewGathering } from './new-gathering.ts';
import { behind, parts } from './parts.ts';
import { either, forVerbs, ofLemma, ofList } from './verb-rule.ts';

/** Verbs of keeping a feast, and of what a ceremony is held for. */
const MARKS = either(
  ofList('gatherings', 'feastVerbs'),
  ofLemma('open', 'inaugurate', 'dedicate', 'launch', 'begin', 'start', 'complete'),
);

/**
 * `The Embassy of Norway celebrated its National Day on Friday`, `Acme marked the opening with a ceremony`: a body’s feast,
 * told as news with its day.
 */
export const markedDay = forVerbs(MARKS, (clause) => {
  const { verb, subject, index, dates } = clause;
  if (verb.passive) return wasMarked(clause);
  const isActive = !verb.present && verb.form !== 'gerund' && verb.form !== 'infinitive';
  if (!isActive || !isInLead(index)) return null;
  const [host] = subject;
  const feast = clause.happenings.find(({ preposition, value }) =>
    isFeast(clause, preposition, value),
  )?.value;
  const isDated = dates.some(tellsDay);
  const areBodies = subject.every(({ kind }) => kind === 'organisation' || kind === 'name');
  const isBody = host === undefined ? isUnread(clause) : areBodies;
  if (!isBody || feast === undefined || !isDated) return null;
  return {
    rule: 'marked-day',
    type: 'conference',
    parts: parts(subject, 'agent', 'host'),
    trigger: { from: verb.from, to: feast.to },
    title: feast.named ? feast : null,
    noun: feast.noun,
  };
});

/** `The National Day of Peru was celebrated on Friday`, `Closer ties were marked on Monday with a ceremony`. */
function wasMarked(clause: Clause): FrameDraft | null {
  const { verb, index, dates, subjectHappening, happenings } = clause;
  const isPast = !verb.present && verb.modal === null && !verb.negated && isInLead(index);
  if (!isPast || !dates.some(tellsDay)) return null;
  const day = subjectHappening !== null && isFeast(clause, '', subjectHappening) ? subjectHappening : null;
  const ceremony = happenings.find(
    ({ preposition, value }) => preposition === 'with' && isFeast(clause, 'with', value),
  );
  const feast = day ?? ceremony?.value ?? null;
  if (feast === null) return null;
  return {
    rule: 'marked-day',
    type: 'conference',
    parts: parts(
      behind(clause, 'by').filter(({ kind }) => kind === 'organisation'),
      'agent',
      'host',
    ),
    trigger: feast,
    title: feast.named ? feast : null,
    noun: feast.noun,
  };
}

/** `The regiment`: a subject that is no name. */
function isUnread({ index, verbAt, subjectHappening }: Clause): boolean {
  return index === 0 && verbAt > 0 && subjectHappening === null;
}

/** `its National Day`, `the opening of its plant`, or `with a ceremony` whatever it marks. */
function isFeast(clause: Clause, preposition: string, happening: Happening): boolean {
  const { verb, sentence } = clause;
  const { feasts, feastVerbs, openings, launches } = sentence.words.gatherings;
  const { noun, sort } = happening;
  const isKept = feastVerbs.has(verb.lemma) && sort === 'gathering';
  const isOpening = openings.has(noun) && (!launches.has(noun) || noun === OPENING);
  const isDay = isKept && (feasts.has(noun) || (isOpening && happening.definite));
  return (preposition === '' && isDay) || (preposition === 'with' && isNewGathering(clause, happening));
}

/** Of launches, the one at which people come together. */
const OPENING = 'opening';
