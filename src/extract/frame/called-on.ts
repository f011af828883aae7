import type { Clause } from '../clause/clause.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from '../phrase/determiner.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';

/** `X called on Y`, `X paid a courtesy call on Y`, `sat down with Y`, `spoke with Y at …`. */
export const calledOn: FrameRule = (clause) => {
  const { verb } = clause;
  const agents = clause.subject.filter(canAct);
  if (agents.length === 0) return null;
  const visit = clause.happenings.find((each) => each.value.sort === 'visit')?.value;
  const from = behind(clause, 'from', 'by').filter(canAct);
  if (verb.classes.includes('receive') && visit !== undefined && from.length > 0)
    return {
      rule: 'received-a-visit',
      type: 'visit',
      parts: [...parts(from, 'agent', 'guest'), ...parts(agents, 'patient', 'host')],
      trigger: { from: verb.from, to: visit.to },
    };
  if (verb.classes.includes('pay') && visit !== undefined) {
    const hosts = behind(clause, 'on', 'to', 'upon', 'with').filter(
      (phrase) => (isSomebody(phrase) && phrase.kind !== 'name') || isOne(clause, phrase),
    );
    return hosts.length === 0
      ? null
      : {
          rule: 'paid-a-call',
          type: 'meeting',
          parts: [...parts(agents, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
          trigger: { from: verb.from, to: visit.to },
        };
  }
  if (verb.lemma === 'call' && !verb.passive) {
    const hosts = behind(clause, 'on', 'upon').filter(
      (phrase) => isSomebody(phrase) || isOne(clause, phrase),
    );
    return hosts.length === 0 || asksSomething(clause)
      ? null
      : {
          rule: 'called-on',
          type: 'meeting',
          parts: [...parts(agents, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
        };
  }
  if (
    verb.lemma === 'discuss' &&
    !verb.passive &&
    agents.filter((agent) => agent.kind === 'person').length > 1
  )
    return {
      rule: 'discussed-together',
      type: 'meeting',
      parts: parts(agents, 'agent'),
      weak: clause.index > 0,
    };
  if (verb.lemma === 'sit') return withSomebody(clause, 'sat-down-with');
  if (clause.sentence.words.frames.conferringVerbs.has(verb.lemma))
    return withSomebody(clause, 'conferred-with');
  if (
    verb.lemma === 'exchange' &&
    clause.sentence.words.frames.exchangedViews.test(clause.sentence.tokens[verb.to]?.lower ?? '')
  )
    return withSomebody(clause, 'exchanged-views');
  return null;
};

/** `called on X to resign`, `on residents to save water`: what one calls on them to do; not what a call is paid for (`to discuss`). */
function asksSomething(clause: Clause): boolean {
  const { tokens, words } = clause.sentence;
  const to = tokens.findIndex(
    (token, k) => k > clause.verb.to && token.lower === 'to' && isDeedAhead(clause, k),
  );
  return to >= 0 && !words.frames.callPurposes.has(tokens[to + 1]?.lower ?? '');
}

/** What follows a `to` is no place, body or date (`ambassador to Chile`, `to the council`). */
function isDeedAhead({ sentence }: Clause, to: number): boolean {
  const next = sentence.tokens[to + 1];
  return next?.kind === 'word' && !next.capital && determinerAt(sentence, to + 1).length === 0;
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
        weak: rule !== 'sat-down-with' && !(rule === 'exchanged-views' && patients.some(isIntroduced)),
      };
}

/** Somebody named with an office: the talk with him is news, not one told before. */
function isIntroduced({ kind, offices }: Phrase): boolean {
  return kind === 'person' && offices.some((office) => office.organisation !== null);
}

/** A pronoun for one, right behind its preposition (`called on him`). */
function isOne({ sentence }: Clause, { kind, plural, from }: Phrase): boolean {
  return (
    kind === 'pronoun' && !plural && matchLength(sentence.words.prepositions, sentence.tokens, from - 1) > 0
  );
}
