import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { Phrase, TokenRange } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';

/** Those met or visited on one of the days that a clause names. */
interface Day {
  readonly date: DateExpression;
  readonly phrases: readonly Phrase[];
}

/** `met X on Tuesday and Y on Wednesday`, `On Monday he met X, and on Tuesday Y`: one draft for each day. */
export function apartByDate(clause: Clause, draft: FrameDraft): readonly FrameDraft[] {
  if (draft.type !== 'meeting' && draft.type !== 'visit') return [draft];
  const involved = new Set(draft.parts.map((part) => part.phrase));
  const days = daysOf(clause);
  const model = draft.parts.find((part) => days[0]?.phrases.includes(part.phrase));
  if (days.length < 2 || model === undefined) return [draft];
  // The list of those met may break off at the first day or place.
  const told = days.map(({ phrases }) => {
    const known = phrases.filter((phrase) => involved.has(phrase));
    return known.length > 0 ? known : phrases.filter(({ kind }) => isAlike(kind, model.phrase.kind));
  });
  if (told.some((phrases) => phrases.length === 0)) return [draft];
  const common = draft.parts.filter((part) => !told.flat().includes(part.phrase));
  return days.map(({ date, phrases }, k) => ({
    ...draft,
    dates: [date],
    parts: [...common, ...(told[k] ?? []).map((phrase) => ({ ...model, phrase }))],
    place: placeOf(draft, phrases),
  }));
}

function isAlike(kind: Phrase['kind'], other: Phrase['kind']): boolean {
  const isPerson = (each: Phrase['kind']) => each === 'person' || each === 'office' || each === 'group';
  return isPerson(kind) === isPerson(other);
}

/** A place named on that day; that of the clause where none is. */
function placeOf(draft: FrameDraft, phrases: readonly Phrase[]): TokenRange | null {
  const own = phrases.find(({ kind }) => kind === 'place' || kind === 'name');
  return own?.head ?? draft.place ?? null;
}

/** What stands behind the verb, cut at its dates: each closes a day, or opens one where the first stands in front. */
function daysOf(clause: Clause): Day[] {
  const { chunks, verbAt, dates } = clause;
  const own = new Set(clause.nouns.flatMap((argument) => argument.value));
  const next = chunks.findIndex((chunk, k) => k > verbAt && chunk.kind === 'verb' && isMain(chunk));
  // The subject of the verb that comes next is not met.
  const end = next < 0 ? chunks.length : chunks[next - 1]?.kind === 'noun' ? next - 1 : next;
  const behind = chunks.slice(verbAt + 1, end).filter((chunk) => isOwn(chunk, own, dates));
  const front = dates.find((date) => !behind.some((chunk) => chunk.kind === 'date' && chunk.date === date));
  const days: Day[] = [];
  let phrases: readonly Phrase[] = [];
  let date = front ?? null;
  for (const chunk of behind) {
    if (chunk.kind === 'noun') phrases = [...phrases, ...chunk.list.items];
    if (chunk.kind !== 'date') continue;
    days.push({ date: date ?? chunk.date, phrases });
    date = front === undefined ? null : chunk.date;
    phrases = [];
  }
  if (date !== null && phrases.length > 0) days.push({ date, phrases });
  if (date === null && phrases.length > 0) return [];
  return days.every((day) => isDay(day.date)) ? days : [];
}

function isMain({ form }: VerbGroup): boolean {
  return form === 'finite' || form === 'bare';
}

function isOwn(chunk: Chunk, own: ReadonlySet<Phrase>, dates: readonly DateExpression[]): boolean {
  if (chunk.kind === 'noun') return chunk.list.items.some((item) => own.has(item));
  return chunk.kind === 'date' && dates.includes(chunk.date);
}

/** `recently` is none. */
function isDay({ day, weekday, relative }: DateExpression): boolean {
  return day !== null || weekday !== null || (relative?.unit === 'day' && relative.by !== null);
}
