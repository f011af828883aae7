import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { tellsDay } from '../date/date-expression.ts';
import type { FrameDraft } from './frame.ts';
import { isInLead } from './in-lead.ts';
import { isNewGathering } from './new-gathering.ts';
import { behind, parts } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/**
 * `The Embassy of Norway celebrated its National Day on Friday`, `Acme marked the opening with a ceremony`: a body’s feast,
 * told as news with its day.
 */
export const markedDay = forVerbs(ofList('gatherings', 'feastVerbs'), (clause) => {
  const { verb, subject, index, dates } = clause;
  if (verb.passive) return wasMarked(clause);
  const isActive = !verb.present && verb.form !== 'gerund' && verb.form !== 'infinitive';
  if (!isActive || !isInLead(index)) return null;
  const [host, another] = subject;
  const feast = clause.happenings.find(({ preposition, value }) =>
    isFeast(clause, preposition, value),
  )?.value;
  const isDated = dates.some(tellsDay);
  const isBody = host === undefined ? isUnread(clause) : host.kind === 'organisation' || host.kind === 'name';
  if (!isBody || another !== undefined || feast === undefined || !isDated) return null;
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

/** `its National Day`, or `with a ceremony` whatever it marks. */
function isFeast(clause: Clause, preposition: string, happening: Happening): boolean {
  const isDay = happening.sort === 'gathering' && clause.sentence.words.gatherings.feasts.has(happening.noun);
  return (preposition === '' && isDay) || (preposition === 'with' && isNewGathering(clause, happening));
}
