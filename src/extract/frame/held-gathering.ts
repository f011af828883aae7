import type { FrameRule } from './frame.ts';
import { behind, parts } from './parts.ts';

/** `X held its 2nd meeting`, `the city hosted the Y Forum`, `X convened the conference`. */
export const heldGathering: FrameRule = (clause) => {
  const { verb } = clause;
  const holds = verb.lemma === 'host' || verb.classes.some((each) => each === 'hold' || each === 'convene');
  if (verb.passive || !holds) return null;
  const gathering = clause.happenings.find(
    (each) =>
      each.preposition === '' &&
      (each.value.sort === 'gathering' ||
        (each.value.sort === 'encounter' &&
          !each.value.plural &&
          clause.sentence.words.frames.heldSessions.test(each.value.noun))),
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
