import type { Archive } from '../../archive/archive.ts';
import { termOf } from '../../archive/search/terms.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { AskedName } from './names-in.ts';
import { type Reading, readQuestion } from './reading.ts';
import { subjectFor } from './subject.ts';
import type { Word } from './words.ts';

/** Words that lead into a question that goes on from another. */
const LEAD = /^\s*(?:(?:and|but|so|then|also|ok|okay|what about|how about)(?![\p{L}\p{N}])[\s,]*)+/iu;

/** Words that stand for somebody or something said before, and those that say what belongs to them. */
const PRONOUNS: ReadonlySet<string> = new Set('it they them he him she her there'.split(' '));
const POSSESSIVES: ReadonlySet<string> = new Set('its their his her'.split(' '));

/**
 * A question that goes on from `last` made whole, so that it can be asked by itself: `and in 2021?` after
 * `Who met BASF in 2020?` is `Who met BASF in 2021?`. What the question says replaces what `last` said of the same sort;
 * a pronoun becomes the name or thing that `last` was about. A question that stands by itself comes back as it is.
 */
export function completed(question: string, last: string, archive: Archive): string {
  const rest = question.replace(LEAD, '');
  const [asked, before] = [readQuestion(rest, archive), readQuestion(last, archive)];
  const hasNames = asked.names.length + asked.strangers.length > 0;
  const own = hasNames ? undefined : withSubject(asked, before, archive);
  if (own !== undefined) return own;
  if (isFragment(asked)) return merged(before, asked);
  const isCount = !hasNames && asked.act === null && (asked.kind?.counted.length ?? 0) > 0 && isBare(asked);
  const subject = isCount ? subjectFor('it', before, archive) : undefined;
  return subject === undefined ? question : `${unmarked(rest)} of ${subject}?`;
}

/** The question with the subject of the last one in place of its pronoun; undefined where it has none or nothing is meant by it. */
function withSubject({ question, words }: Reading, before: Reading, archive: Archive): string | undefined {
  const at = words.findIndex(({ lower }, i) => isPronoun(lower, words[i - 1]));
  const pronoun = words[at];
  const subject = pronoun && subjectFor(pronoun.lower, before, archive);
  if (!pronoun || subject === undefined) return undefined;
  const owns = POSSESSIVES.has(pronoun.lower) && termOf(words[at + 1]?.text ?? '') !== null;
  const said = owns ? `${subject}’s` : pronoun.lower === 'there' ? `in ${subject}` : subject;
  return question.slice(0, pronoun.start) + said + question.slice(pronoun.end);
}

/** In `was there a meeting` nothing is meant by `there`. */
function isPronoun(word: string, before: Word | undefined): boolean {
  if (word === 'there' && /^(?:is|was|are|were)$/.test(before?.lower ?? '')) return false;
  return PRONOUNS.has(word) || POSSESSIVES.has(word);
}

/** Nothing but a question word, names and a period: no verb and no topic of its own. */
function isFragment(asked: Reading): boolean {
  return asked.act === null && asked.topic.length === 0 && isBare(asked) && partsOf(asked).length > 0;
}

/** Whether no auxiliary verb makes it a sentence. */
function isBare({ words }: Reading): boolean {
  return !words.some(({ lower }) => /^(?:is|was|are|were|did|do|does|has|have|had|will|can)$/.test(lower));
}

function partsOf({ kind, names, strangers, period }: Reading): readonly Span[] {
  return [...(kind ? [kind] : []), ...names, ...strangers, ...(period ? [period] : [])];
}

interface Change extends Span {
  readonly text: string;
}

/** The last question with the parts that the new one says in place of its own; those that it lacks at its end. */
function merged(before: Reading, asked: Reading): string {
  const changes: Change[] = [];
  const added: string[] = [];
  const textOf = ({ start, end }: Span) => asked.question.slice(start, end);
  const put = (at: Span | null | undefined, text: string) => {
    if (at && !changes.some((change) => overlaps(change, at)))
      changes.push({ start: at.start, end: at.end, text });
    else added.push(text);
  };
  if (asked.kind && before.kind) put(before.kind, textOf(asked.kind));
  for (const name of [...asked.names, ...asked.strangers]) {
    const link = linkBefore(asked, name);
    const replaced = replacedBy(link, before);
    put(replaced, replaced ? name.typed : `${link ?? 'with'} ${name.typed}`);
  }
  if (asked.period) put(before.period, periodText(textOf(asked.period), before));
  const changed = changes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: said }) => text.slice(0, start) + said + text.slice(end),
      before.question,
    );
  return `${[unmarked(changed), ...added].join(' ')}?`;
}

/**
 * The name of the last question whose place a name behind this preposition takes: one behind the same, else, without a
 * preposition or for whom somebody met with, the last one.
 */
function replacedBy(link: string | undefined, before: Reading): AskedName | undefined {
  const names = [...before.names, ...before.strangers].toSorted((a, b) => a.start - b.start);
  const same = names.findLast((name) => link !== undefined && linkBefore(before, name) === link);
  const isObject = link === undefined || (link === 'with' && before.act?.act === 'meeting');
  return same ?? (isObject ? names.at(-1) : undefined);
}

/** The words for a period with the preposition that they take over (`2021` for `in 2020`). */
function periodText(said: string, { question, period }: Reading): string {
  const [link = ''] = period
    ? (/^(?:in|on|during) /i.exec(question.slice(period.start, period.end)) ?? [])
    : [];
  return /^\p{Ll}+ /u.test(said) ? said : link + said;
}

function linkBefore({ words }: Reading, { start }: Span): string | undefined {
  const before = words.findLast((word) => word.end <= start && word.lower !== 'the');
  return before && /^(?:with|from|by|to|in|of|at|for)$/.test(before.lower) ? before.lower : undefined;
}

function unmarked(question: string): string {
  return question.trim().replace(/[?!.\s]+$/u, '');
}
