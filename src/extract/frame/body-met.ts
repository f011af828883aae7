import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { determinerAt } from '../phrase/determiner.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { nounArguments } from './noun-arguments.ts';
import { behind, parts } from './parts.ts';
import { takesPlace } from './takes-place.ts';

/** Plain words before the name of a body (`of a joint Nordic–Baltic committee`). */
const LONGEST_LEAD = 2;

/** `The 14th meeting of the Joint Committee took place`, `the annual meeting of the association was held`. */
export const bodyMet: FrameRule = (clause) => {
  const meeting = clause.subjectHappening;
  const { heldSessions, withPrepositions } = clause.sentence.words.frames;
  if (meeting?.sort !== 'encounter' || !heldSessions.test(meeting.noun)) return null;
  if (!takesPlace(clause) && !begins(clause)) return null;
  const { verb, sentence } = clause;
  if (begins(clause) && determinerAt(sentence, verb.to).length > 0) return null;
  const body = bodyOf(clause, meeting);
  if (body === null || behind(clause, 'by', ...withPrepositions).length > 0) return null;
  const others = nounArguments(clause, clause.chunks.indexOf(meeting)).filter((phrase) => phrase !== body);
  if (others.length > 0 || !isNamed(clause, meeting, body)) return null;
  return {
    rule: 'body-met',
    type: 'conference',
    parts: parts([body], 'agent', 'host'),
    trigger: meeting,
    noun: meeting.noun,
  };
};

/** `commenced`, `has ended`; not `opened a debate`, where something else is opened. */
function begins({ verb, sentence }: Clause): boolean {
  return sentence.words.frames.openingVerbs.has(verb.lemma) && !verb.passive;
}

/** The one body whose meeting it is. */
function bodyOf({ chunks, verbAt }: Clause, meeting: Happening): Phrase | null {
  const [of, ...rest] = chunks.slice(chunks.indexOf(meeting) + 1, verbAt);
  if (of?.kind !== 'preposition' || of.word !== 'of') return null;
  const at = rest.findIndex((chunk) => chunk.kind !== 'word');
  const noun = rest[at];
  if (noun?.kind !== 'noun' || at > LONGEST_LEAD || noun.list.items.length !== 1) return null;
  const [body] = noun.list.items;
  return body?.kind === 'organisation' ? body : null;
}

/** A numbered meeting, or one of a body with a name. */
function isNamed({ sentence }: Clause, meeting: Happening, body: Phrase): boolean {
  const { tokens, words } = sentence;
  const numbered = tokens
    .slice(meeting.from, meeting.to)
    .some((token) => token.kind === 'number' || words.frames.ordinals.has(token.lower));
  return numbered || tokens[body.head.from]?.capital === true;
}
