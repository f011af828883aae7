import type { FrameRule } from './frame.ts';
import { behind, parts } from './parts.ts';
import { wordsBehind } from './words-behind.ts';

/** `A and B also made up the delegation`, `C completed the team`: people who are told to belong to a group spoken of before. */
export const madeUpGroup: FrameRule = (clause) => {
  const { verb, subject } = clause;
  if (verb.negated || verb.modal !== null || verb.passive || verb.present) return null;
  const people = subject
    .filter(({ kind, head }) => kind === 'person' || (kind === 'name' && head.to - head.from > 1))
    .map((phrase) => ({ ...phrase, kind: 'person' as const }));
  const groups = [...behind(clause, ''), ...behind(clause, 'up', 'out')].filter(
    ({ kind, definite, members }) => kind === 'group' && definite && members.length === 0,
  );
  const told = clause.sentence.words.frames.makingUp.test(`${verb.lemma} ${wordsBehind(clause)}`);
  if (!told || people.length === 0 || people.length < subject.length || groups.length === 0) return null;
  return {
    rule: 'members-were',
    type: 'attendance',
    parts: [...parts(groups, 'agent'), ...parts(people, 'attendee')],
  };
};
