import { NAMING } from '../clause/aside.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { parts } from './parts.ts';
import { listAfter } from './present-were.ts';

/** `The envoys included A and B`, `The delegation consists of C`, `The nine heads of mission who called on X were A, B and C`: a group spelt out by names. */
export const membersWere: FrameRule = (clause) => {
  const { verb, chunks, verbAt } = clause;
  const isMadeUp = NAMING.includes(verb.lemma);
  const names = verb.classes.includes('be') || isMadeUp;
  if (!names || verb.negated || verb.modal !== null || verb.passive) return null;
  const groups = groupsNamed(clause);
  if (groups.length === 0) return null;
  const listed = listAfter(chunks, verbAt);
  const people = listed.filter(({ kind }) => kind !== 'group');
  const arePeople = people.every((each) => each.kind === 'person' || (isMadeUp && isWholeName(each)));
  if (people.length === 0 || !arePeople) return null;
  return {
    rule: 'members-were',
    type: 'attendance',
    parts: [...parts(groups, 'agent'), ...parts(people, 'attendee')],
    // What a group is made up of is told in the present of something past as well.
    certain: isMadeUp && verb.present,
  };
};

function isWholeName({ kind, head }: Phrase): boolean {
  return kind === 'name' && head.to - head.from > 1;
}

/** The definite plural that the sentence begins with, also where a relative clause stands between it and the verb. */
function groupsNamed({ subject, chunks }: Clause): readonly Phrase[] {
  const [first, next] = chunks;
  const relative = next?.kind === 'subordinator' && first?.kind === 'noun' ? first.list.items : [];
  return [...relative, ...subject].filter(isDefinitePlural).slice(0, 1);
}

function isDefinitePlural({ kind, plural, definite, members }: Phrase): boolean {
  return (kind === 'group' || kind === 'office') && plural && definite && members.length === 0;
}
