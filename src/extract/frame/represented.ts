import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { tellsDay } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { listBehind } from './list-behind.ts';
import { isNewGathering } from './new-gathering.ts';
import { isOnePerson, isSomebody, parts } from './parts.ts';
import { isNamedPerson } from './speaker.ts';
import { readers } from './stand-in.ts';

/** `The Uzbek side was represented by A and B; the Mongolian side by C`, `On the Ghanaian side were D and E`. */
export const represented: FrameRule = (clause) => {
  const { verb, chunks } = clause;
  if (verb.lemma === 'represent' && verb.passive) return sidesBy(chunks, 0);
  if (verb.lemma === 'represent' && isForSomebody(clause)) return standingFor(clause);
  const read = readFor(clause);
  if (read !== null) return read;
  const [on, side, were] = chunks;
  const opens =
    on?.kind === 'preposition' &&
    side?.kind === 'noun' &&
    were === verb &&
    verb.classes.includes('be') &&
    isSide(clause, side);
  if (!opens || side?.kind !== 'noun') return null;
  const people = listBehind(chunks, clause.verbAt);
  return people.length === 0
    ? null
    : {
        rule: 'on-the-side-of',
        type: 'attendance',
        parts: [...parts(side.list.items, 'agent'), ...parts(people, 'attendee')],
      };
};

/** `In a speech read on his behalf by B, Minister A urged …`: who stood for whoever spoke. */
function readFor(clause: Clause): FrameDraft | readonly FrameDraft[] | null {
  const { verb, subject } = clause;
  const standIns = readers(clause);
  const absent = subject.filter(
    (phrase) => (isNamedPerson(phrase) || isOnePerson(phrase)) && !standIns.includes(phrase),
  );
  if (standIns.length === 0 || absent.length === 0 || verb.form === 'gerund') return null;
  const there = parts(standIns, 'attendee');
  const forAbsent = {
    rule: 'side-represented-by',
    type: 'attendance',
    parts: [...parts(absent, 'agent'), ...there],
  } as const;
  const gathering = gatheringOfReading(clause);
  if (gathering === undefined) return forAbsent;
  const told = {
    rule: 'at-gathering',
    type: 'conference',
    parts: there,
    trigger: gathering,
    title: gathering.named ? gathering : null,
    noun: gathering.noun,
  } as const;
  return [told, forAbsent];
}

/** `In a speech read on his behalf by B during the graduation ceremony on Friday, Minister A urged …`: where B read it. */
function gatheringOfReading(clause: Clause): Happening | undefined {
  const { chunks, verbAt, sentence, dates } = clause;
  const { spokenAt, spokenTo } = sentence.words.gatherings;
  return chunks.find((chunk, k): chunk is Happening => {
    const before = chunks[k - 1];
    const isAt =
      before?.kind === 'preposition' &&
      (spokenAt.has(before.word) || (k > verbAt && spokenTo.has(before.word)));
    if (!isAt || chunk.kind !== 'happening' || chunk.sort !== 'gathering') return false;
    return isNewGathering(clause, chunk) || (!chunk.plural && dates.some(tellsDay));
  });
}

/** `Minister A, represented by B, said …`: who stood for somebody. */
function isForSomebody({ chunks, verbAt, verb, subject }: Clause): boolean {
  const next = chunks[verbAt + 1];
  const [person] = subject;
  const isBy = next?.kind === 'preposition' && next.word === 'by';
  return verb.form === 'bare' && isBy && (person?.kind === 'person' || person?.kind === 'name');
}

/** Also where it opens the sentence (`Represented by B, Minister A said …`). */
function standingFor({ chunks, verbAt, subject }: Clause): FrameDraft | null {
  const noun = chunks[verbAt + 2];
  const people = noun?.kind === 'noun' ? noun.list.items.filter(isSomebody) : [];
  if (people.length === 0) return null;
  return {
    rule: 'side-represented-by',
    type: 'attendance',
    parts: [...parts(subject.slice(-1), 'agent'), ...parts(people, 'attendee')],
  };
}

function isSide(clause: Clause, side: Chunk): boolean {
  return clause.sentence.tokens
    .slice(side.from, side.to)
    .some((token) => clause.sentence.words.frames.sideNouns.has(token.lower));
}

/** One draft for each `SIDE (was represented …) by PEOPLE` of a sentence. */
function sidesBy(chunks: readonly Chunk[], from: number): FrameDraft[] | null {
  const drafts: FrameDraft[] = [];
  let side: readonly Phrase[] = [];
  for (let k = from; k < chunks.length; k++) {
    const chunk = chunks[k];
    if (chunk?.kind !== 'noun') continue;
    const before = chunks[k - 1];
    if (before?.kind === 'preposition' && before.word === 'by')
      drafts.push({
        rule: 'side-represented-by',
        type: 'attendance',
        parts: [...parts(side, 'agent'), ...parts(chunk.list.items.filter(isSomebody), 'attendee')],
      });
    else if (before?.kind !== 'preposition') side = chunk.list.items;
  }
  return drafts.length === 0 ? null : drafts;
}
