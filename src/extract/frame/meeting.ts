import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { behind, canAct, isSeveral, isSomebody, parts, WITH } from './parts.ts';

/** `X met (with) Y`, `X and Y met`, `X was met by Y`; not `met the target`. */
export const met: FrameRule = (clause) => {
  if (!clause.verb.classes.includes('meet')) return null;
  const agents = clause.subject.filter(canAct);
  if (clause.verb.passive) {
    const hosts = behind(clause, 'by').filter(isSomebody);
    return hosts.length === 0 || agents.length === 0
      ? null
      : {
          rule: 'was-met-by',
          type: 'meeting',
          parts: [...parts(agents, 'patient', 'guest'), ...parts(hosts, 'agent', 'host')],
        };
  }
  const patients = behind(clause, '', ...WITH).filter(canAct);
  if (patients.length > 0 && agents.length > 0)
    return {
      rule: 'met',
      type: 'meeting',
      parts: [...parts(agents, 'agent'), ...parts(patients, 'patient')],
    };
  const pair = patients.length === 0 && !clause.plainObject ? officesApart(agents) : null;
  if (pair !== null) return { rule: 'met-each-other', type: 'meeting', parts: parts(pair, 'agent') };
  if (patients.length === 0 && isSeveral(agents) && !clause.plainObject)
    return {
      rule: 'met-each-other',
      type: 'meeting',
      parts: parts(agents, 'agent'),
      anaphoric: agents.every((agent) => agent.kind === 'pronoun'),
    };
  return null;
};

/** `The Secretary-General and Foreign Minister X met`: where nobody else is met, the two offices are two people. */
function officesApart(agents: readonly Phrase[]): Phrase[] | null {
  const [agent] = agents;
  const [first, ...rest] = agent?.offices ?? [];
  if (agent?.kind !== 'person' || agents.length !== 1 || first === undefined || rest.length === 0 || first.to > agent.head.from) return null;
  const holder: Phrase = { ...agent, kind: 'office', to: first.to, head: { from: first.title.from, to: first.to }, offices: [first], origins: first.organisation === null ? [] : [first.organisation], definite: true };
  return [holder, { ...agent, from: rest[0]?.from ?? agent.from, offices: rest }];
}

/** `Talks between X and Y were held`, `a meeting with X took place`, `talks were held with X`. */
export const talksTookPlace: FrameRule = (clause) => {
  const happening = clause.subjectHappening;
  if (happening === null || happening.sort !== 'encounter' || !takesPlace(clause)) return null;
  const named = argumentsOfNoun(clause, happening);
  const hosts = behind(clause, 'by').filter(canAct);
  const patients = [...named, ...behind(clause, ...WITH)];
  if (patients.length + hosts.length === 0) return null;
  return {
    rule: 'talks-took-place',
    type: 'meeting',
    parts: [...parts(hosts, 'agent'), ...parts(patients, 'patient')],
    trigger: happening,
    anaphoric: happening.definite && named.length === 0 && patients.length < 2 && !patients.some((phrase) => phrase.origins.length > 1),
    implicitAgent: hosts.length === 0 && patients.every((phrase) => !named.includes(phrase)),
    noun: happening.noun,
  };
};

function takesPlace(clause: Clause): boolean {
  const { verb } = clause;
  if (verb.classes.includes('hold') || verb.classes.includes('convene'))
    return verb.passive || verb.form === 'bare';
  if (verb.lemma === 'take')
    return (
      clause.chunks[clause.verbAt + 1]?.kind === 'word' &&
      (clause.chunks[clause.verbAt + 1] as { word: string }).word === 'place'
    );
  return verb.classes.includes('occur') || verb.lemma === 'focus' || verb.lemma === 'cover';
}

/** Those named right behind the noun: `between X and Y`, `with X`, `of X with Y`. */
function argumentsOfNoun(clause: Clause, happening: Happening) {
  const at = clause.chunks.indexOf(happening);
  return nounArguments(clause, at);
}

/** Phrases ruled by `between`, `with`, `of` behind the happening at chunk `at`, before the next verb. */
export function nounArguments(clause: Pick<Clause, 'chunks'>, at: number) {
  const found = [];
  for (let k = at + 1; k < clause.chunks.length; k++) {
    const chunk = clause.chunks[k];
    if (
      chunk === undefined ||
      chunk.kind === 'verb' ||
      chunk.kind === 'comma' ||
      chunk.kind === 'mark' ||
      chunk.kind === 'subordinator' ||
      chunk.kind === 'happening'
    )
      break;
    const before = clause.chunks[k - 1];
    const ruled =
      before?.kind === 'preposition' &&
      (WITH.includes(before.word) || (before.word === 'of' && k === at + 2));
    if (chunk.kind === 'noun' && ruled) found.push(...chunk.list.items);
  }
  return found;
}

/** `The meeting brought together X and Y`. */
export const broughtTogether: FrameRule = (clause) => {
  const happening = clause.subjectHappening;
  if (
    happening === null || !(clause.verb.lemma === 'gather' || (clause.verb.lemma === 'bring' && clause.sentence.tokens[clause.verb.to]?.lower === 'together'))
  )
    return null;
  const people = behind(clause, '').filter(canAct);
  return people.length < 2
    ? null
    : {
        rule: 'brought-together',
        type: happening.sort === 'gathering' ? 'conference' : 'meeting',
        parts: parts(people, 'patient'),
        trigger: happening,
        noun: happening.noun,
      };
};

/** `X received Y`, `Y was received by X`, `X hosted Y`. */
export const received: FrameRule = (clause) => {
  if (!clause.verb.classes.includes('receive')) return null;
  const weak = clause.verb.lemma !== 'receive' && clause.verb.lemma !== 'host';
  if (clause.verb.passive || (clause.verb.form === 'bare' && behind(clause, 'by').length > 0)) {
    const hosts = behind(clause, 'by').filter(canAct);
    const guests = clause.subject.filter(isVisitor);
    return hosts.length === 0 || guests.length === 0
      ? null
      : {
          rule: 'was-received-by',
          type: 'meeting',
          parts: [...parts(guests, 'patient', 'guest'), ...parts(hosts, 'agent', 'host')],
          weak: weak && !hosts.some((phrase) => phrase.kind === 'person'),
        };
  }
  const guests = behind(clause, '').filter(
    (phrase) => isVisitor(phrase) && !AWARDS.test(mentionOf(clause.sentence, phrase).text),
  );
  const hosts = clause.subject.filter((phrase) => phrase.kind !== 'pronoun' || !phrase.plural);
  if (guests.length === 0 || hosts.length === 0 || isDeed(clause)) return null;
  return {
    rule: 'received',
    type: 'meeting',
    parts: [...parts(hosts, 'agent', 'host'), ...parts(guests, 'patient', 'guest')],
    weak: weak && !guests.some((phrase) => phrase.kind === 'person' && phrase.offices.length > 0),
  };
};

const AWARDS =
  /\b(?:order|award|medal|prize|cup|certificate|title|degree|honou?r|doctorate|citizenship|keys?)\b/i;

function isVisitor(phrase: { kind: string }): boolean {
  return ['person', 'office', 'group', 'name', 'pronoun'].includes(phrase.kind);
}

/** `welcomed X’s decision`: what follows the name is not the end of the object. */
function isDeed(clause: Clause): boolean {
  const behindNoun = clause.chunks.slice(clause.verbAt + 1).findIndex((chunk) => chunk.kind === 'noun');
  const next = clause.chunks[clause.verbAt + 2 + behindNoun];
  return next !== undefined && clause.sentence.tokens[next.from]?.lower === "'s";
}

/** `X called on Y`, `X paid a courtesy call on Y`, `sat down with Y`, `spoke with Y at …`. */
export const calledOn: FrameRule = (clause) => {
  const { verb } = clause;
  const agents = clause.subject.filter(canAct);
  if (agents.length === 0) return null;
  const visit = clause.happenings.find((each) => each.value.sort === 'visit')?.value;
  const from = behind(clause, 'from', 'by').filter(canAct);
  if (verb.classes.includes('receive') && visit !== undefined && from.length > 0)
    return { rule: 'received-a-visit', type: 'visit', parts: [...parts(from, 'agent', 'guest'), ...parts(agents, 'patient', 'host')], trigger: { from: verb.from, to: visit.to } };
  if (verb.classes.includes('pay') && visit !== undefined) {
    const hosts = behind(clause, 'on', 'to', 'upon', 'with').filter(
      (phrase) => isSomebody(phrase) && phrase.kind !== 'name',
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
    const hosts = behind(clause, 'on', 'upon').filter((phrase) => isSomebody(phrase) || (phrase.kind === 'pronoun' && !phrase.plural));
    const asks = clause.chunks
      .slice(clause.verbAt)
      .some((chunk) => chunk.kind === 'verb' && chunk.form === 'infinitive');
    return hosts.length === 0 || asks
      ? null
      : {
          rule: 'called-on',
          type: 'meeting',
          parts: [...parts(agents, 'agent', 'guest'), ...parts(hosts, 'patient', 'host')],
        };
  }
  if (verb.lemma === 'discuss' && !verb.passive && agents.filter((agent) => agent.kind === 'person').length > 1)
    return { rule: 'discussed-together', type: 'meeting', parts: parts(agents, 'agent'), weak: clause.index > 0 };
  if (verb.lemma === 'sit') return withSomebody(clause, 'sat-down-with');
  if (verb.lemma === 'confer' || verb.lemma === 'interact' || verb.lemma === 'engage')
    return withSomebody(clause, 'conferred-with');
  if (verb.lemma === 'exchange' && /^views|opinions/.test(clause.sentence.tokens[verb.to]?.lower ?? ''))
    return withSomebody(clause, 'exchanged-views');
  return null;
};

function withSomebody(clause: Clause, rule: string): FrameDraft | null {
  const patients = behind(clause, 'with').filter(isSomebody);
  const agents = clause.subject.filter(canAct);
  return patients.length === 0 || agents.length === 0
    ? null
    : {
        rule,
        type: 'meeting',
        parts: [...parts(agents, 'agent'), ...parts(patients, 'patient')],
        weak: rule !== 'sat-down-with',
      };
}
