import { behind, canAct, parts } from './parts.ts';
import { forVerbs, ofLemma } from './verb-rule.ts';

/** `The meeting brought together X and Y`. */
export const broughtTogether = forVerbs(ofLemma('gather', 'bring'), (clause) => {
  const happening = clause.subjectHappening;
  if (
    happening === null ||
    clause.verb.present ||
    !(
      clause.verb.lemma === 'gather' ||
      (clause.verb.lemma === 'bring' && clause.sentence.tokens[clause.verb.to]?.lower === 'together')
    )
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
});
