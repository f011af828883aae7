import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { isIntroduced } from './introduced.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { wordsBehind } from './words-behind.ts';

/** `X sat down with Y`, `X conferred with Y`, `X discussed trade with Y`, `X and Y discussed trade`, `exchanged views with Y`. */
export const talkedWith: FrameRule = (clause) => {
  const { verb } = clause;
  const { frames } = clause.sentence.words;
  const agents = clause.subject.filter(canAct);
  if (agents.length === 0) return null;
  const people = agents.filter((agent) => agent.kind === 'person');
  const ofViews = verb.lemma === 'exchange' && frames.exchangedViews.test(wordsBehind(clause));
  const discussed = verb.lemma === 'discuss' && !verb.passive;
  if (people.length > 1 && (discussed || (ofViews && behind(clause, 'with').length === 0)))
    return {
      rule: 'discussed-together',
      type: 'meeting',
      parts: parts(agents, 'agent'),
      weak: clause.index > 0,
    };
  if (verb.lemma === 'sit') return withSomebody(clause, 'sat-down-with');
  if (frames.conferringVerbs.has(verb.lemma)) return withSomebody(clause, 'conferred-with');
  if (frames.discussingVerbs.has(verb.lemma) && !verb.passive) return withSomebody(clause, 'discussed-with');
  if (frames.engagingVerbs.has(verb.lemma))
    return withSomebody(clause, isInTalks(clause) ? 'engaged-in-talks' : 'conferred-with');
  // `The delegation exchanged with X`: views, where nothing else is named.
  const isBare = verb.lemma === 'exchange' && wordsBehind(clause).startsWith('with ');
  if (isBare) return withSomebody(clause, 'conferred-with');
  return ofViews ? withSomebody(clause, 'exchanged-views') : null;
};

/** `engaged in a discussion with X`. */
function isInTalks({ happenings }: Clause): boolean {
  return happenings.some(({ preposition, value }) => preposition === 'in' && value.sort === 'encounter');
}

function withSomebody(clause: Clause, rule: string): FrameDraft | null {
  const patients = behind(clause, 'with').filter(isSomebody);
  const agents = clause.subject.filter(canAct);
  return patients.length === 0 || agents.length === 0
    ? null
    : {
        rule,
        type: 'meeting',
        parts: [...parts(agents, 'agent'), ...parts(patients, 'patient')],
        weak: isWeak(clause, rule, patients),
      };
}

/** Whether it may be told of somebody without a meeting: `engaged with X`; not of X with his office, or on a day. */
function isWeak(clause: Clause, rule: string, patients: readonly Phrase[]): boolean {
  const { sentence, verb, dates } = clause;
  const isKnown = patients.some((phrase) => isIntroduced(sentence, phrase));
  if (rule === 'engaged-in-talks') return false;
  if (rule === 'discussed-with') return dates.length === 0 || !isKnown;
  return rule !== 'sat-down-with' && (sentence.words.frames.engagingVerbs.has(verb.lemma) || !isKnown);
}
