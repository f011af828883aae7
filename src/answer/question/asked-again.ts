import { titles } from '../../archive/lexicon/titles.ts';
import { overlaps, type Span } from '../../article/span.ts';
import { englishMonth } from './calendar.ts';
import { OF_AGREEMENTS } from './follow-up-words.ts';
import type { AskedKind } from './kind.ts';
import { AUXILIARIES } from './kind-words.ts';
import type { AskedName } from './names-in.ts';
import type { Reading } from './reading.ts';

interface Change extends Span {
  readonly text: string;
}

/** The last question asked again for something else (`where was that?`), without what only the old kind has. */
export function askedAgain(before: Reading, { question }: Reading, kind: AskedKind): string {
  const worths = before.topic.filter(({ term }) => OF_AGREEMENTS.has(term));
  const dropped = /^how m/.test(kind.kind) ? [] : worths.map(({ start, end }) => ({ start, end, text: '' }));
  const said = question.slice(kind.start, kind.end);
  return ended(changed(before.question, [...dropped, kindChange(before, said, kind)]));
}

/** The new question with the names and the period of the last one; undefined where that has none. */
export function withNames(before: Reading, { question }: Reading): string | undefined {
  const names = namesOf(before).map(({ typed }) => typed);
  const { period } = before;
  if (names.length === 0 && period === null) return undefined;
  const withWhom = names.length > 0 ? ` with ${names.join(' and ')}` : '';
  const when = period ? ` ${before.question.slice(period.start, period.end)}` : '';
  return ended(`${unmarked(question)}${withWhom}${when}`);
}

/** The last question with the parts that the new one says in place of its own; those that it lacks at its end. */
export function withParts(before: Reading, asked: Reading): string {
  const changes: Change[] = [];
  const added: string[] = [];
  const textOf = ({ start, end }: Span) => asked.question.slice(start, end);
  const put = (at: Span | null | undefined, text: string) => {
    if (at && !changes.some((change) => overlaps(change, at)))
      changes.push({ start: at.start, end: at.end, text });
    else added.push(text);
  };
  if (asked.kind) changes.push(kindChange(before, textOf(asked.kind), asked.kind));
  const others = namesOf(asked);
  const paired = others.length > 1 && others.length === namesOf(before).length;
  for (const [i, name] of others.entries()) {
    const link = linkBefore(asked, name);
    const replaced = paired ? namesOf(before)[i] : replacedBy(link, before);
    put(replaced, replaced ? name.typed : `${link ?? 'with'} ${name.typed}`);
  }
  if (asked.period) put(before.period, periodText(textOf(asked.period), before));
  return ended([unmarked(changed(before.question, changes)), ...added].join(' '));
}

/** The last question with a noun that is no name (`the consuls`) in place of its last name or nouns. */
export function withOtherNoun(before: Reading, { question }: Reading): string {
  const replaced = lastSaid(before);
  if (!replaced) return question;
  const noun = unmarked(question);
  const [article = ''] = /(?<!\p{L})the $/iu.exec(before.question.slice(0, replaced.start)) ?? [];
  const start = replaced.start - article.length;
  return ended(changed(before.question, [{ start, end: replaced.end, text: noun }]));
}

/** The name or, behind it or without one, the nouns in a row that the question ends with. */
function lastSaid(before: Reading): Span | undefined {
  const name = namesOf(before).at(-1);
  const last = before.topic.at(-1);
  if (!last || (name && name.start > last.start)) return name;
  const isNext = (at: number) => before.topic[at - 1]?.end === (before.topic[at]?.start ?? 0) - 1;
  let first = before.topic.length - 1;
  while (first > 0 && isNext(first)) first--;
  // `general` in `consul general` is no word that tells one from another.
  const next = before.words.find(({ start }) => start === last.end + 1);
  const end = next && titles.has(next.lower) ? next.end : last.end;
  return { start: before.topic[first]?.start ?? last.start, end };
}

/**
 * Asks for another kind of thing: in place of the old question word where a helping verb follows both, before the verb
 * that asked whether, or as a word before the whole question (`when: who met BASF?`).
 */
function kindChange(before: Reading, said: string, meant: AskedKind): Change {
  const { kind, words, question } = before;
  if (!kind) return { start: 0, end: 0, text: `${said}: ` };
  const lower = question.slice(kind.start, kind.end).toLowerCase();
  const next = words.find(({ start }) => start >= kind.end);
  const span = { start: kind.start, end: kind.end };
  if (meant.kind === kind.kind) return { ...span, text: said };
  if (kind.kind === 'whether') return { ...span, text: `${said}${meant.kind === 'who' ? ':' : ''} ${lower}` };
  const fits = meant.kind !== 'who' && kind.counted.length === 0 && AUXILIARIES.has(next?.lower ?? '');
  return { ...span, text: fits ? said : `${said}: ${lower}` };
}

function changed(question: string, changes: readonly Change[]): string {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: said }) => text.slice(0, start) + said + text.slice(end), question);
}

function namesOf({ names, strangers }: Reading): readonly AskedName[] {
  return [...names, ...strangers].toSorted((a, b) => a.start - b.start);
}

/**
 * The name of the last question whose place a name behind this preposition takes: one behind the same, else, without a
 * preposition or for whom somebody met with, the last one.
 */
function replacedBy(link: string | undefined, before: Reading): AskedName | undefined {
  const names = namesOf(before);
  const same = names.findLast((name) => link !== undefined && linkBefore(before, name) === link);
  const isObject = link === undefined || (link === 'with' && before.act?.act === 'meeting');
  return same ?? (isObject ? names.at(-1) : undefined);
}

/** The words for a period with the preposition that they take over (`2021` for `in 2020`), a month with the year. */
function periodText(said: string, { question, period }: Reading): string {
  const words = period ? question.slice(period.start, period.end) : '';
  const [link = ''] = /^(?:in|on|during) /i.exec(words) ?? [];
  const isMonth = englishMonth(said.replace(/^.* /, '')) !== undefined;
  const [year = ''] = isMonth ? (/(?<!\d)\d{4}(?!\d)/.exec(words) ?? []) : [];
  return `${/^\p{Ll}+ /u.test(said) ? said : link + said}${year && ' '}${year}`;
}

function linkBefore({ words }: Reading, { start }: Span): string | undefined {
  const before = words.findLast((word) => word.end <= start && word.lower !== 'the');
  return before && /^(?:with|from|by|to|in|of|at|for)$/.test(before.lower) ? before.lower : undefined;
}

function unmarked(question: string): string {
  return question.trim().replace(/[?!.\s]+$/u, '');
}

function ended(question: string): string {
  return `${unmarked(question)}?`;
}
