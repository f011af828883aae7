import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { tellsDay } from '../date/date-expression.ts';
import { isInLead } from './in-lead.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { isHeOrShe, isNamedPerson } from './speaker.ts';
import { either, forVerbs, ofList } from './verb-rule.ts';

/** Verbs of leading something or celebrating it. */
const LEADS = either(ofList('gatherings', 'leadingVerbs'), ofList('gatherings', 'celebratingVerbs'));

/**
 * `X led the inauguration of the bridge on Monday along with Y`, `attended the unveiling of the monument`, `celebrated the grand
 * opening of the park`: somebody at the ceremony with which something begins. It is news with its day, or where the article begins.
 */
export const ledOpening = forVerbs(LEADS, (clause) => {
  const { verb, sentence } = clause;
  if (verb.passive || verb.form === 'gerund' || verb.form === 'infinitive' || verb.negated) return null;
  // `received X, who presided over the opening ceremony`: beside another event.
  if (clause.chunks.slice(0, clause.verbAt).some(({ kind }) => kind === 'subordinator')) return null;
  const people = clause.subject.filter((phrase) => isNamedPerson(phrase) || isHeOrShe(sentence, phrase));
  const opening = clause.happenings.find(
    ({ preposition, value }) => isLed(clause, preposition) && isOpening(clause, value),
  )?.value;
  if (people.length === 0 || opening === undefined || !(isDated(clause) || isNews(clause, opening)))
    return null;
  const together = behind(
    clause,
    ...sentence.words.frames.companyLinks,
    'with',
    'together with',
    'along with',
    'alongside',
  );
  return {
    rule: 'led-opening',
    type: 'conference',
    parts: parts([...people, ...together.filter(isSomebody)], 'attendee'),
    trigger: { from: verb.from, to: opening.to },
    noun: opening.noun,
  };
});

/** `led the opening`, `presided over the opening`, `was speaking at the opening`. */
function isLed({ verb }: Clause, preposition: string): boolean {
  return preposition === '' || preposition === 'over' || (verb.lemma === 'speak' && preposition === 'at');
}

/** `the opening of the bridge`: of what it is follows. */
function isOpening({ sentence: { tokens, words } }: Clause, { sort, noun, plural, to }: Happening): boolean {
  const isOf = ['of', 'for', 'at', 'in', 'on', 'to'].includes(tokens[to]?.lower ?? '');
  return sort === 'gathering' && !plural && words.gatherings.openings.has(noun) && isOf;
}

/** Told where an article begins; a launch without a day may be that of a product, which somebody led in his time. */
function isNews({ index, sentence, verb }: Clause, { noun }: Happening): boolean {
  const { launches, headingVerbs } = sentence.words.gatherings;
  return isInLead(index) && !(launches.has(noun) && headingVerbs.has(verb.lemma));
}

function isDated({ dates }: Clause): boolean {
  return dates.some(tellsDay);
}
