import { determinerAt } from './determiner.ts';
import { groupLead } from './group-lead.ts';
import type { ListReader } from './group-members.ts';
import { groupLeaders } from './group-members.ts';
import { groupOrigins } from './group-origins.ts';
import type { Phrase, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/**
 * A delegation or people in the plural at `at` (`a 12-member delegation of X led by Y`, `German entrepreneurs`), or null. Its
 * origins are where it comes from, its members those named as leading it or belonging to it. `listAt` reads these: a group's
 * leader can be any participant.
 */
export function groupAt(sentence: TokenSentence, at: number, listAt: ListReader): Phrase | null {
  const determiner = determinerAt(sentence, at);
  const from = at + determiner.length;
  const lead = groupLead(sentence, from);
  if (lead === null) return null;
  const behind = groupOrigins(sentence, membersEnd(sentence, lead.end));
  const leaders = groupLeaders(sentence, behind.end, listAt);
  return {
    kind: 'group',
    from: at,
    to: leaders.end,
    head: { from, to: behind.end },
    offices: [],
    origins: [...behind.origins, ...lead.origins],
    members: leaders.members,
    definite: determiner.definite,
    plural: true,
  };
}

/** `members of the delegation` are the delegation: steps over `of the delegation`. */
function membersEnd(sentence: TokenSentence, end: number): number {
  const { phrases } = sentence.words;
  if (!phrases.namedPlurals.has(wordAt(sentence, end - 1)) || wordAt(sentence, end) !== 'of') return end;
  const at = end + 1 + determinerAt(sentence, end + 1).length;
  return phrases.delegations.has(wordAt(sentence, at)) ? at + 1 : end;
}
