import { determinerAt } from './determiner.ts';
import { complementEnd } from './office-complement.ts';
import { leadEnd } from './office-lead.ts';
import type { Office, TokenSentence } from './phrase.ts';
import { roleRunEnd } from './role-words.ts';

/** Words that are an office only beside another word of one. */
const WEAK = new Set([
  'general',
  'vice',
  'principal',
  'major',
  'executive',
  'chief',
  'justice',
  'host',
  'judge',
  'head',
  'officer',
  'member',
  'chair',
  'deputy',
  'lieutenant',
  'partner',
  'representative',
  'fellow',
  'guest',
  'player',
  'king',
  'prince',
  'marshal',
  'bishop',
  'dean',
  'author',
  'official',
  'leader',
  'owner',
]);
/**
 * An office at `at` (`Deputy Minister for Foreign Affairs of Vietnam`, `FAW president`), or null. A name after it is not
 * part of it. `beforeName` says that a personal name may follow its complement (`President of France Emmanuel Macron`).
 */
export function officeAt(sentence: TokenSentence, at: number, beforeName: boolean): Office | null {
  const lead = leadEnd(sentence, at);
  if (lead === null) return null;
  const head = roleRunEnd(sentence, lead.roleFrom);
  if (head.end === lead.roleFrom) return null;
  const complement = complementEnd(
    sentence,
    head.end,
    beforeName,
    titleText(sentence, lead.titleFrom, head.end),
  );
  const bare = complement.end === head.end && lead.organisation === null && head.end - lead.titleFrom === 1;
  const only = sentence.tokens[lead.titleFrom];
  if (
    bare &&
    only !== undefined &&
    WEAK.has(only.lower) &&
    !only.capital &&
    !determinerAt(sentence, at - 1).definite
  )
    return null;
  return {
    from: at,
    to: complement.end,
    title: { from: lead.titleFrom, to: complement.titleEnd },
    organisation: complement.organisation ?? lead.organisation,
    plural: head.plural,
  };
}

function titleText(sentence: TokenSentence, from: number, to: number): string {
  return sentence.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}
