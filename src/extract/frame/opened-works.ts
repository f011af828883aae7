import type { Clause } from '../clause/clause.ts';
import { namesDay, tellsDay } from '../date/date-expression.ts';
import { isYearAlone } from '../date/year-alone.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { besideParts } from './beside.ts';
import type { FrameRule } from './frame.ts';
import { isInLead } from './in-lead.ts';
import { lowerWords } from './lower-words.ts';
import { behind, parts } from './parts.ts';
import { isHeOrShe } from './speaker.ts';

/** How many words behind the verb say what was opened. */
const REACH = 8;

/**
 * `X inaugurated the new terminal`, `laid the foundation stone`, `broke ground`, `cut the ribbon`, `The plant was officially opened by X`:
 * the ceremony at which works begin or are opened, told by what is done there.
 */
export const openedWorks: FrameRule = (clause) => {
  const { verb, index, dates } = clause;
  if (verb.form === 'gerund' || verb.form === 'infinitive') return null;
  if ((!isInLead(index) && dates.length === 0) || isYearAlone(dates)) return null;
  if (!(opensWorks(clause) || opensHouse(clause) || declaresOpen(clause))) return null;
  const told = verb.passive ? behind(clause, 'by') : clause.subject;
  const people = told.filter((phrase) => isNamed(phrase) || isHeOrShe(clause.sentence, phrase));
  // A name alone may be a company's.
  return people.every(({ kind }) => kind === 'name') &&
    !told.some(isOfOfficials) &&
    !(verb.passive && told.length === 0 && isNews(clause))
    ? null
    : { rule: 'opened-works', type: 'conference', parts: parts(people, 'attendee'), noun: 'ceremony' };
};

/** `The exhibition was declared open by X`, `X declared the forum open`. */
function declaresOpen({ verb, sentence, chunks, happenings, subjectHappening }: Clause): boolean {
  const { declaringVerbs, declaredOpen } = sentence.words.gatherings;
  const isRuled = chunks.some((chunk) => chunk.kind === 'verb' && chunk.classes.includes('control'));
  if (!declaringVerbs.has(verb.lemma) || verb.modal !== null || isRuled) return false;
  const declared = verb.passive ? subjectHappening : happenings[0]?.value;
  return (
    declared?.sort === 'gathering' &&
    declaredOpen.test(lowerWords(sentence, verb.to, verb.passive ? verb.to + 1 : declared.to + 1))
  );
}

function opensWorks({ sentence, verb, chunks, subject, subjectHappening }: Clause): boolean {
  const { inauguratingVerbs, notWorks, beginnings } = sentence.words.gatherings;
  const words = verb.passive
    ? `${verb.lemma} ${lowerWords(sentence, chunks[0]?.from ?? 0, verb.from)}`
    : `${verb.lemma} ${lowerWords(sentence, verb.to, verb.to + REACH)}`;
  if (beginnings.test(words)) return true;
  if (!inauguratingVerbs.has(verb.lemma) || subjectHappening !== null || notWorks.test(words)) return false;
  return verb.passive ? !subject.some(isNamed) : words.includes(' ');
}

/**
 * `officially opened the new laboratory`, `The bridge was opened on Saturday by X`; with neither, somebody may only open his
 * shop.
 */
function opensHouse({ sentence, verb, chunks, dates }: Clause): boolean {
  const { officially, houses } = sentence.words.gatherings;
  if (verb.lemma !== 'open') return false;
  const isOfficial = officially.test(lowerWords(sentence, verb.from, verb.to + 1));
  const isDated = dates.some((date) => namesDay(date) || date.relative !== null);
  if (!isOfficial && !(verb.passive && isDated)) return false;
  const words = verb.passive
    ? lowerWords(sentence, chunks[0]?.from ?? 0, verb.from)
    : lowerWords(sentence, verb.to, verb.to + REACH);
  return houses.test(words);
}

/** `The new bridge was inaugurated on Monday`: by whomever, where the article begins with it or names those before whom it was. */
function isNews(clause: Clause): boolean {
  const isDated = clause.dates.some(tellsDay);
  return (clause.index === 0 && isDated) || besideParts(clause).length > 0;
}

/** `City leaders broke ground`: some of them are named behind it. */
function isOfOfficials({ kind, plural, origins }: Phrase): boolean {
  return (kind === 'group' || kind === 'office') && plural && origins.length < 2;
}

/** Somebody with a name or an office: who opens works is no body. */
function isNamed({ kind, plural }: Phrase): boolean {
  return kind === 'person' || kind === 'name' || (kind === 'office' && !plural);
}
