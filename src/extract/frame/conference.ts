import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { behind, canAct, parts } from './parts.ts';

/** `The Conference on X was held in Y`, `the forum opened`, `the summit took place`. */
export const wasHeld: FrameRule = (clause) => {
  const gathering = subjectGathering(clause);
  const { verb } = clause;
  if (gathering === null || verb.form === 'gerund') return null;
  const held =
    (verb.classes.includes('hold') || verb.classes.includes('convene')) &&
    (verb.passive || verb.form === 'bare');
  const place = verb.lemma === 'take' && clause.sentence.tokens[verb.to]?.lower === 'place';
  const begins =
    ['open', 'conclude', 'convene', 'kick', 'begin', 'start', 'close', 'wrap', 'end'].includes(verb.lemma) &&
    behind(clause, '').length === 0;
  if (!held && !place && !begins) return null;
  return {
    rule: 'gathering-was-held',
    type: 'conference',
    parts: parts(behind(clause, 'by').filter(canAct), 'agent', 'host'),
    trigger: gathering,
    title: gathering,
    anaphoric: false,
  };
};

function subjectGathering(clause: Clause): { from: number; to: number } | null {
  const happening = clause.subjectHappening;
  if (
    happening !== null &&
    happening.named &&
    (happening.sort === 'gathering' || happening.sort === 'encounter')
  )
    return happening;
  if (happening !== null && happening.sort === 'gathering' && !happening.definite) return happening;
  const named = clause.subject.find(
    (phrase) => phrase.kind === 'organisation' && isGatheringName(clause, phrase),
  );
  return named ?? null;
}

function isGatheringName(clause: Clause, phrase: Phrase): boolean {
  const { tokens, words } = clause.sentence;
  return tokens
    .slice(phrase.head.from, phrase.head.to)
    .some((token) => words.gatheringNouns.has(token.lower) && token.capital);
}

/** `X held its 2nd meeting`, `the city hosted the Y Forum`, `X convened the conference`. */
export const heldGathering: FrameRule = (clause) => {
  const { verb } = clause;
  if (verb.passive || !verb.classes.some((each) => ['hold', 'convene', 'receive'].includes(each)))
    return null;
  const gathering = clause.happenings.find(
    (each) =>
      each.preposition === '' &&
      (each.value.sort === 'gathering' ||
        (each.value.sort === 'encounter' && /meeting|session|symposium/.test(each.value.noun))),
  )?.value;
  const hosts = clause.subject.filter((phrase) => phrase.kind !== 'pronoun');
  if (
    gathering === undefined ||
    hosts.length === 0 ||
    gathering.noun === 'ceremony' ||
    (gathering.definite && !gathering.named && gathering.sort === 'gathering')
  )
    return null;
  if (behind(clause, 'with', 'between').length > 0) return null;
  return {
    rule: 'held-gathering',
    type: 'conference',
    parts: parts(hosts, 'agent', 'host'),
    trigger: { from: verb.from, to: gathering.to },
    title: gathering.named ? gathering : null,
    noun: gathering.noun,
  };
};

/** `X attended the Y Forum`, `X spoke at the Z Conference`: a named gathering, its guest named. */
export const attendedGathering: FrameRule = (clause) => {
  const { verb } = clause;
  if (verb.passive || !verb.classes.some((each) => ['attend', 'preside', 'speak', 'arrive'].includes(each)))
    return null;
  const gathering = clause.happenings.find(
    (each) => each.value.named && each.value.sort === 'gathering' && isGoal(each.preposition),
  )?.value;
  const people = clause.subject.filter((phrase) => canAct(phrase) && phrase.kind !== 'pronoun');
  if (gathering === undefined || people.length === 0 || verb.form === 'infinitive') return null;
  return {
    rule: 'attended-gathering',
    type: 'conference',
    parts: parts(people, 'attendee'),
    trigger: { from: verb.from, to: gathering.to },
    title: gathering,
  };
};

function isGoal(preposition: string): boolean {
  return ['', 'at', 'in', 'over', 'during'].includes(preposition);
}

/** Whether this happening is a gathering told with its own name. */
export function isNamedGathering(happening: Happening): boolean {
  return happening.named && happening.sort === 'gathering';
}
