import { genericWords } from '../../archive/lexicon/body-words.ts';
import { titles } from '../../archive/lexicon/titles.ts';
import { termsOf } from '../../archive/search/terms.ts';
import type { Article } from '../../article/article.ts';
import { contains, overlaps, type Span, sliceOf } from '../../article/span.ts';
import type { AskedFor } from './asked-for.ts';
import { countsIn, withUnit } from './counts-in.ts';
import type { AskedKind } from './kind.ts';
import { MONEY_NOUNS, type QuestionKind } from './kind-words.ts';
import { type FoundMention, type MentionKind, mentionsIn } from './mentions-in.ts';
import { holdsAskedOffice } from './office-told.ts';
import type { SentenceFit } from './sentence-fit.ts';
import { isRegion, isWhere, withRegions } from './where-told.ts';

/** The words of a sentence that answer a question. */
export interface AnsweringWords {
  readonly spans: readonly Span[];
  /** How far they are from the words asked, in characters, with something added for what is unlikely. */
  readonly cost: number;
}

interface Candidate {
  readonly span: Span;
  readonly whole: Span;
  readonly cost: number;
  /** Others that answer with it. */
  readonly beside: readonly Span[];
}

/** What answers each kind of question, and what a less likely sort of answer costs. */
const ANSWERS: Readonly<Partial<Record<QuestionKind, Readonly<Partial<Record<MentionKind, number>>>>>> = {
  who: { person: 0, name: 20, body: 30, group: 30, office: 60 },
  when: { date: 0 },
  where: { place: 0, name: 5, body: 30 },
  'how much': { amount: 0 },
};

/** Somebody who costs more stands in the sentence for another reason. */
const TOO_FAR = 75;

/** What it costs to stand where something else is told: a region behind a name, a name behind `of`. */
const ASIDE = 60;

/** Beyond it a matched word is as good as not there. */
const FAR = 80;

/**
 * The words of the sentence that answer a question of this kind: of the right sort, none of the question’s own, nearest to
 * its topic words. Undefined where the sentence has none.
 */
export function answeringWords(
  kind: AskedKind,
  asked: AskedFor,
  article: Article,
  fit: SentenceFit,
): AnsweringWords | undefined {
  const near = [...fit.topicWords, ...fit.nameWords].filter((words) => words.length > 0);
  const [best] = candidatesFor(kind, asked, article, fit)
    .map((candidate) => ({ ...candidate, cost: candidate.cost + distance(candidate.whole, near) }))
    .sort((a, b) => a.cost - b.cost || a.span.start - b.span.start);
  if (!best || (kind.kind === 'who' && best.cost > TOO_FAR)) return undefined;
  return { spans: [best.span, ...best.beside], cost: best.cost };
}

function candidatesFor(
  { kind, measured, sort, noun, counted: nouns }: AskedKind,
  asked: AskedFor,
  article: Article,
  fit: SentenceFit,
): readonly Candidate[] {
  const { counted, office } = asked;
  const { text } = article;
  const isMoney = nouns.some((noun) => MONEY_NOUNS.has(noun));
  const told = mentionsIn(article, fit.sentence);
  const mentions = kind === 'where' ? withRegions(told, text) : told;
  const counts = () => {
    const others = mentions.filter((mention) => mention.kind === 'date' || mention.kind === 'amount');
    const spans = others.map(({ span }) => span);
    const found = countsIn(text, fit.sentence, counted, spans);
    return found
      .filter(({ between }) => !isOfAnother(between, fit, text))
      .map(({ span, gap }) => ({
        span: withUnit(text, span, kind === 'how much' ? 'of' : measured ? 'any' : 'none'),
        whole: span,
        cost: gap * 10,
        beside: [],
      }));
  };
  if (kind === 'how many') return isMoney ? [...counts(), ...sumsOf(mentions)] : counts();
  const costs = ANSWERS[kind] ?? {};
  const found = mentions.flatMap((mention): Candidate[] => {
    const likely = costs[mention.kind];
    if (likely === undefined || !isNew(kind, mention, fit, text)) return [];
    if (kind === 'where' && !isWhere(mention, text, asked.goes, (sort ?? noun) !== null)) return [];
    const { span, whole } = mention;
    const isAside =
      kind === 'where'
        ? isRegion(mention, mentions, text)
        : asked.doer && (isBehindLink(mention, text) || isBehindVerb(asked, mention, fit, text));
    const cost = likely + (isAside ? ASIDE : 0);
    const beside = kind === 'who' && !office && !isTold(mention, fit) ? listedWith(mention, mentions) : [];
    const answers = office
      ? holdsAskedOffice(office, asked.names, mention, fit, text)
      : !isAsked(asked, mention, fit);
    return answers ? [{ span, whole, cost, beside }] : [];
  });
  return kind === 'how much' && found.length === 0 && counted.length > 0 ? counts() : found;
}

/** Whether a name that is not asked for stands between a number and what it counts: `25 Ostby students` are of Ostby. */
function isOfAnother(between: Span, { nameWords, topicWords }: SentenceFit, text: string): boolean {
  const asked = [...nameWords, ...topicWords].flat();
  return [...sliceOf(text, between).matchAll(/(?<!\p{L})\p{Lu}\p{L}+/gu)].some(({ index, 0: word }) => {
    if (titles.has(word.toLowerCase()) || genericWords.has(word.toLowerCase())) return false;
    const start = between.start + index;
    return !asked.some((one) => overlaps(one, { start, end: start + word.length }));
  });
}

function sumsOf(mentions: readonly FoundMention[]): readonly Candidate[] {
  return mentions
    .filter(({ kind }) => kind === 'amount')
    .map(({ span, whole }) => ({ span, whole, cost: 0, beside: [] }));
}

/** Whether it tells more than the question: it is no name in it; who it is has no word of its topic, and nothing else only such. */
function isNew(
  kind: QuestionKind,
  { span }: FoundMention,
  { topicWords, nameWords }: SentenceFit,
  text: string,
): boolean {
  if (nameWords.flat().some((word) => overlaps(word, span))) return false;
  if (kind === 'who' && topicWords.flat().some((word) => overlaps(word, span))) return false;
  const own = termsOf(sliceOf(text, span)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
  return own.length === 0 || own.some((word) => !topicWords.flat().some((topic) => overlaps(topic, word)));
}

/** Whether the question speaks of this very one: in `who met the Prime Minister` the Prime Minister is no answer. */
function isAsked(
  { happened }: AskedFor,
  { span, whole }: FoundMention,
  { topicWords }: SentenceFit,
): boolean {
  const told = happened ? topicWords.slice(0, -1).flat() : [];
  return told.some((word) => contains(whole, word) && !overlaps(span, word));
}

/** Whether somebody stands behind a preposition, as hardly anybody does who did what is told. */
function isBehindLink({ list }: FoundMention, text: string): boolean {
  return /(?<!\p{L})(?:of|with|for|to|from|at|in|on|about|between|against) (?:the |his |her |its |their )?$/iu.test(
    text.slice(Math.max(0, list.start - 16), list.start),
  );
}

/**
 * Whether somebody stands behind the verb for what they would have done, or before it where that was done `by` another; people
 * who meet may stand on either side of it.
 */
function isBehindVerb(
  { verb }: AskedFor,
  { whole }: FoundMention,
  { topicWords }: SentenceFit,
  text: string,
): boolean {
  const [first] = topicWords;
  const said = verb && first?.at(0);
  if (!said) return false;
  if (said.end > whole.start) return /^ by /i.test(text.slice(said.end, said.end + 4));
  return !/(?<!\p{L})by(?!\p{L})/iu.test(text.slice(said.end, whole.start));
}

/** Whether what is asked stands in somebody’s own office (`the Commander of the Navy`), so that no other answers with them. */
function isTold({ span, whole }: FoundMention, { topicWords }: SentenceFit): boolean {
  return topicWords.flat().some((word) => contains(whole, word) && !overlaps(span, word));
}

/** Others of the same sort in the same list, since all of them answer. */
function listedWith(mention: FoundMention, mentions: readonly FoundMention[]): readonly Span[] {
  return mentions
    .filter(({ kind, list }) => kind === mention.kind && list.start === mention.list.start)
    .filter(({ span }) => span !== mention.span && contains(mention.list, span))
    .map(({ span }) => span);
}

/** How far `span` is from the nearest of each group of words, on average, in characters. */
function distance(span: Span, groups: readonly (readonly Span[])[]): number {
  if (groups.length === 0) return 0;
  const gaps = groups.map((words) =>
    Math.min(FAR, ...words.map((word) => Math.max(0, word.start - span.end, span.start - word.end))),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
