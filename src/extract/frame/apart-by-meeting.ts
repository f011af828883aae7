import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { TokenRange } from '../phrase/phrase.ts';
import type { FrameDraft, Part } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { isUnnamedPlural } from './parts.ts';

/** Those of one meeting, and the words behind which they are told where it is not the first. */
interface Meeting {
  readonly parts: readonly Part[];
  readonly trigger: TokenRange | null;
}

/**
 * `held a meeting with X, followed by a meeting with Y`, `met X and, later, with Y`: one draft for each meeting that a clause
 * tells of.
 */
export function apartByMeeting(clause: Clause, draft: FrameDraft): readonly FrameDraft[] {
  if (draft.type !== 'meeting') return [draft];
  const behind = draft.parts.filter(({ phrase }) => phrase.from >= clause.verb.to);
  if (behind.length < 2) return [draft];
  const meetings = meetingsOf(clause, behind);
  if (meetings.length < 2 || meetings.some(({ parts }) => parts.every(isBeside))) return [draft];
  const common = draft.parts.filter((part) => !behind.includes(part));
  return meetings.map(({ parts, trigger }) => ({
    ...draft,
    parts: [...common, ...parts],
    ...(trigger !== null && { trigger, anaphoric: false }),
  }));
}

function isBeside({ as }: Part): boolean {
  return as === 'attendee';
}

function meetingsOf(clause: Clause, behind: readonly Part[]): readonly Meeting[] {
  const meetings: { parts: Part[]; trigger: TokenRange | null }[] = [];
  let end = clause.verb.to;
  for (const part of [...behind].sort((a, b) => a.phrase.from - b.phrase.from)) {
    const gap = { from: end, to: part.phrase.from };
    // Of people without names nothing is told but that they were met too.
    const isNew = meetings.length > 0 && !isUnnamedPlural(part.phrase);
    const trigger = isNew ? nextMeeting(clause, gap) : null;
    if (meetings.length === 0 || trigger !== null) meetings.push({ parts: [], trigger });
    meetings.at(-1)?.parts.push(part);
    end = Math.max(end, part.phrase.to);
  }
  return meetings;
}

/** What stands between two of those met by which the second was met apart from the first; null where nothing does. */
function nextMeeting({ chunks, sentence }: Clause, { from, to }: TokenRange): TokenRange | null {
  const { withPrepositions, apartAdverbs, joinsMeeting } = sentence.words.frames;
  const { tokens } = sentence;
  const another = chunks.find(
    (chunk): chunk is Happening =>
      chunk.kind === 'happening' &&
      chunk.sort === 'encounter' &&
      chunk.from >= from &&
      chunk.to < to &&
      !chunk.definite &&
      withPrepositions.has(tokens[chunk.to]?.lower ?? '') &&
      // Not `during a meeting with Y`.
      joinsMeeting.test(lowerWords(sentence, from, chunk.from)),
  );
  if (another !== undefined) return another;
  // `and then Governor X`: in front of an office the word is read as part of it.
  for (let at = from; at <= to; at++) {
    if (!apartAdverbs.has(tokens[at]?.lower ?? '')) continue;
    const isJoined = sentence.words.clauses.sentences.conjunctions.has(tokens[at - 1]?.lower ?? '');
    const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    if (isJoined || withPrepositions.has(tokens[next]?.lower ?? '')) return { from: at, to: at + 1 };
  }
  return null;
}
