import type { Excerpt } from '../answer/answer.ts';
import { overlaps, type Span } from '../article/span.ts';
import { FARTHEST, wholeWords } from './cut.ts';
import { escapedUnits } from './escape.ts';

const QUOTE = '> ';
const BOLD = '**';
const ELLIPSIS = ' … ';

/** An excerpt made ready to be quoted: markdown a code unit, marks and words counted from its own start. */
interface Prepared {
  readonly units: readonly string[];
  readonly marks: readonly Span[];
  readonly words: readonly Span[];
  /** Whether there is more of the excerpt before and after what was prepared. */
  readonly before: boolean;
  readonly after: boolean;
  /** `cost[i]` characters of markdown at most for the units before `i`. */
  readonly cost: readonly number[];
}

/**
 * Discord's markdown for an excerpt: a block quotation between quotation marks with the answering words in
 * bold, at most `max` characters long. An excerpt that is too long keeps the answering words with as much
 * around them as fits; what is left out shows as an ellipsis outside the quotation marks. Empty if not even
 * one word fits.
 */
export function quotation(excerpt: Excerpt, max: number): string {
  const prepared = prepare(excerpt);
  const whole = render(prepared, [{ start: 0, end: prepared.units.length }]);
  if (whole.length <= max) return whole;
  const kept = grow(prepared, seeds(prepared, max), max);
  return kept.length === 0 ? '' : render(prepared, kept);
}

/** Of an excerpt without end, what lies around its first answering words. */
function prepare({ text: all, start, marks }: Excerpt): Prepared {
  const first = (marks[0]?.start ?? start) - start;
  const from = all.length <= FARTHEST ? 0 : Math.max(0, first - FARTHEST / 2);
  const text = all.slice(from, from + FARTHEST);
  const units = escapedUnits(text);
  const tidy = tidyMarks(
    units,
    marks.map((mark) => ({ start: mark.start - start - from, end: mark.end - start - from })),
  );
  const opens = new Set(tidy.map((mark) => mark.start));
  const cost = [0];
  for (const [i, unit] of units.entries()) {
    const extra = (opens.has(i) ? 2 * BOLD.length : 0) + (unit === '\n' ? QUOTE.length : 0);
    cost.push((cost[i] ?? 0) + unit.length + extra);
  }
  return {
    units,
    marks: tidy,
    words: [...wholeWords(text)],
    before: from > 0,
    after: from + FARTHEST < all.length,
    cost,
  };
}

/** The marks line by line, with something seen at both their edges; two with only a blank between are one. */
function tidyMarks(units: readonly string[], marks: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  for (const { start, end } of marks.flatMap((mark) => linesOf(units, mark))) {
    const last = tidy.at(-1);
    const between = last ? units.slice(last.end, start).join('') : '';
    if (last && between.trim() === '' && !between.includes('\n')) {
      tidy[tidy.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else tidy.push({ start, end });
  }
  return tidy;
}

function linesOf(units: readonly string[], { start, end }: Span): Span[] {
  const lines: { start: number; end: number }[] = [];
  let open = false;
  for (let i = Math.max(0, start); i < Math.min(end, units.length); i++) {
    const unit = units[i] ?? '';
    if (unit === '\n') open = false;
    if (unit.trim() === '') continue;
    const last = lines.at(-1);
    if (open && last) last.end = i + 1;
    else lines.push({ start: i, end: i + 1 });
    open = true;
  }
  return lines;
}

/** Runs of answering words to begin with; the last ones are left out where they alone are too long. */
function seeds(prepared: Prepared, max: number): Span[] {
  const { words, marks } = prepared;
  const marked = words.flatMap((word, i) =>
    marks.some((mark) => overlaps(mark, word)) ? [{ start: i, end: i + 1 }] : [],
  );
  const runs = joinTouching(marked.length > 0 ? marked : [{ start: 0, end: 1 }]);
  while (runs.length > 1 && length(prepared, runs) > max) runs.pop();
  for (let last = runs[0]; last && length(prepared, [last]) > max; last = runs[0]) {
    if (last.end - last.start === 1) return [];
    runs[0] = { start: last.start, end: last.end - 1 };
  }
  return runs;
}

/** Lets every run in turn take the next word after it and the one before it, as long as `max` allows. */
function grow(prepared: Prepared, runs: readonly Span[], max: number): Span[] {
  let kept = [...runs];
  for (let grew = true; grew; ) {
    grew = false;
    for (let i = 0; i < kept.length; i++) {
      for (const [before, after] of [
        [0, 1],
        [1, 0],
      ] as const) {
        const wider = widen(kept, i, before, after, prepared.words.length);
        if (wider === kept || length(prepared, joinTouching(wider)) > max) continue;
        kept = wider;
        grew = true;
      }
    }
    kept = joinTouching(kept);
  }
  return kept.map((run) => ({
    start: prepared.words[run.start]?.start ?? 0,
    end: prepared.words[run.end - 1]?.end ?? 0,
  }));
}

function widen(runs: Span[], i: number, before: number, after: number, words: number): Span[] {
  const run = runs[i] as Span;
  const start = Math.max(runs[i - 1]?.end ?? 0, run.start - before);
  const end = Math.min(runs[i + 1]?.start ?? words, run.end + after);
  return start === run.start && end === run.end ? runs : runs.with(i, { start, end });
}

function joinTouching(runs: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.start <= last.end) joined[joined.length - 1] = { start: last.start, end: run.end };
    else joined.push(run);
  }
  return joined;
}

/** At most so many characters have these runs of words when rendered. */
function length({ words, cost }: Prepared, runs: readonly Span[]): number {
  const inside = runs.map((run) => {
    const [from, to] = [words[run.start]?.start ?? 0, words[run.end - 1]?.end ?? 0];
    return (cost[to] ?? 0) - (cost[from] ?? 0) + '“”'.length + 2 * BOLD.length;
  });
  return QUOTE.length + inside.reduce((sum, one) => sum + one, 0) + (runs.length + 1) * ELLIPSIS.length;
}

function render({ units, marks, words, before, after }: Prepared, kept: readonly Span[]): string {
  const quoted = kept.map((run) => `“${bolden(units, marks, run).trim()}”`).join(ELLIPSIS);
  const opening = before || (kept[0]?.start ?? 0) > (words[0]?.start ?? 0) ? ELLIPSIS.trimStart() : '';
  const closing = after || (kept.at(-1)?.end ?? 0) < (words.at(-1)?.end ?? 0) ? ELLIPSIS.trimEnd() : '';
  return QUOTE + `${opening}${quoted}${closing}`.replace(/\n+/g, `\n${QUOTE}`);
}

function bolden(units: readonly string[], marks: readonly Span[], run: Span): string {
  let markdown = '';
  let at = run.start;
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, run.start), Math.min(mark.end, run.end)];
    if (from >= to) continue;
    const inside = units.slice(from, to).join('').trim();
    markdown += units.slice(at, from).join('') + (inside && BOLD + inside + BOLD);
    at = to;
  }
  return markdown + units.slice(at, run.end).join('');
}
