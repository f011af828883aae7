import { matchLength } from '../lexicon/phrase-set.ts';
import { groupLead } from './group-lead.ts';
import type { Origins } from './origin-list.ts';
import type { TokenRange, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Most kinds of people of which one group is told to be. */
const MOST_KINDS = 4;

/**
 * Of what people a group is, read behind the word for it that ends at `at` (`a group` of students, `a delegation` of mayors and
 * Norwegian experts); its end is `at` where nothing of the kind follows, or the word means people already.
 */
export function groupKind(sentence: TokenSentence, at: number): Origins {
  const none = { end: at, origins: [] };
  const { tokens, words } = sentence;
  if (!words.phrases.parties.has(wordAt(sentence, at - 1)) || wordAt(sentence, at) !== 'of') return none;
  const origins: TokenRange[] = [];
  let end = at;
  let next: number | null = at + 1;
  for (let kinds = 0; next !== null && kinds < MOST_KINDS; kinds++) {
    const lead = groupLead(sentence, next);
    if (lead === null || matchLength(words.peoplePlurals, tokens, lead.end - 1) === 0) break;
    if (hasVerb(sentence, next, lead.end)) break;
    origins.push(...lead.origins);
    end = lead.end;
    next = isJoint(sentence, end) ? end + 1 : null;
  }
  return end === at ? none : { end, origins };
}

/** `mayors and received officials`: a verb leads up to the people, who are no part of the group then. */
function hasVerb({ tokens, words }: TokenSentence, from: number, end: number): boolean {
  return tokens.slice(from, end - 1).some((token) => !token.capital && words.verbs.has(token.lower));
}

function isJoint(sentence: TokenSentence, at: number): boolean {
  return wordAt(sentence, at) === 'and' || wordAt(sentence, at) === ',';
}
