import type { Read } from './article.ts';
import { type DateRank, type HeaderLine, headerDates, NOTHING_SAID } from './header-line.ts';
import type { Label, LabelKind } from './label.ts';
import { trimmed } from './lines.ts';
import { endsSentence, wordCount } from './prose.ts';
import { plainValue } from './value.ts';
import { type DateOrder, writtenDates } from './written-date.ts';

/** A longer title is a text under the label `Title:`. */
const LONGEST_TITLE = 30;

/** A label with its value, from and to in the line. */
interface Field {
  readonly kind: LabelKind;
  readonly from: number;
  readonly to: number;
}

/** Reads a line with `labels` (`Updated : 2020-08-03Source : CCFAO`); null where it is running text after all. */
export function labelledLine(
  line: string,
  start: number,
  labels: readonly Label[],
  order: DateOrder | null,
): HeaderLine | null {
  const first = labels[0]?.start ?? 0;
  const before = line.slice(0, first);
  if (before.split(/[||]/).some((part) => wordCount(part) > 10) || /[.!?][”"]?\s*$/.test(before)) return null;
  const fields = labels.map(({ kind, end }, index) => ({
    kind,
    from: end,
    to: labels[index + 1]?.start ?? line.length,
  }));
  if (fields.some(({ kind, from, to }) => kind !== 'title' && isText(line.slice(from, to)))) return null;
  const dates = fields
    .filter(({ kind }) => kind === 'published' || kind === 'updated' || kind === 'source')
    .flatMap(({ kind, from, to }) => headerDates(line.slice(from, to), start + from, order, rankOf(kind)));
  const last = fields.at(-1);
  const said = {
    ...NOTHING_SAID,
    ...titleIn(line, start, fields),
    dates: [...dates, ...headerDates(before, start, order, 'bare')],
    url: urlIn(line, fields),
    open: last?.kind === 'source' && line.slice(last.from).trim() === '',
  };
  const named = fields.find(({ kind }) => kind === 'source');
  const source = named ? plainValue(line, start, sourceValue(line, named)) : null;
  const unnamed = source === null && said.dates.length > 0;
  return { ...said, source: unnamed ? siteIn(line, start, first, last?.from ?? 0) : source };
}

function rankOf(kind: LabelKind): DateRank {
  return kind === 'published' || kind === 'updated' ? kind : 'bare';
}

/** A value that is running text shows that its label is none. */
function isText(value: string): boolean {
  return wordCount(value) > 16 || (wordCount(value) > 8 && endsSentence(value.trim()));
}

function titleIn(line: string, start: number, fields: readonly Field[]): Pick<HeaderLine, 'title' | 'rest'> {
  const field = fields.find(({ kind }) => kind === 'title');
  if (!field) return { title: null, rest: null };
  if (wordCount(line.slice(field.from, field.to)) <= LONGEST_TITLE) {
    return { title: plainValue(line, start, field), rest: null };
  }
  const { start: from, end } = trimmed(line, { start: field.from, end: field.to });
  return { title: null, rest: { start: start + from, end: start + end } };
}

function urlIn(line: string, fields: readonly Field[]): string | null {
  if (!fields.some(({ kind }) => kind === 'url' || kind === 'source')) return null;
  return /https?:\/\/[^\s<>"]+/.exec(line)?.[0] ?? null;
}

/** The name after `Source:` ends before a wide gap, a bar, a bracket, a date or a time. */
function sourceValue(line: string, { from, to }: Field): { from: number; to: number } {
  const stop = /\S\s*(?:\s{2,}|[||【\t]|\d{4}[-/年.]\d|\s\d{1,2}:\d\d)/.exec(line.slice(from, to));
  return { from, to: stop ? from + stop.index + 1 : to };
}

const SITE =
  /(?<![\p{L}\d@.])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|gov|edu|int|cn|eu)(?:\.[a-z]{2})?(?![\p{L}\d])/iu;

/** A site, paper or agency named without a label, before the first label or behind the last date. */
function siteIn(line: string, start: number, first: number, after: number): Read<string> | null {
  const parts = line
    .slice(0, first)
    .split('|')
    .map((part) => part.trim());
  const name = parts.findLast((part) => /^(?!by\s)\p{L}[\p{L}\p{N}.'’& -]{1,50}$/iu.test(part));
  if (name !== undefined && writtenDates(name, null).length === 0) {
    const from = line.lastIndexOf(name, first);
    return plainValue(line, start, { from, to: from + name.length });
  }
  const site = SITE.exec(line.slice(after));
  return site
    ? plainValue(line, start, { from: after + site.index, to: after + site.index + site[0].length })
    : null;
}
