import { countriesIn } from '../../archive/entities/country-mentions.ts';
import { termOf, termsOf } from '../../archive/search/terms.ts';
import type { Article } from '../../article/article.ts';
import { contains, overlaps, type Span, sliceOf } from '../../article/span.ts';
import type { AskedFor, AskedOffice } from './asked-for.ts';
import { countsIn, withUnit } from './counts-in.ts';
import type { AskedKind } from './kind.ts';
import { OFFICE_CHANGES, type QuestionKind } from './kind-words.ts';
import { type FoundMention, type MentionKind, mentionsIn } from './mentions-in.ts';
import type { SentenceFit } from './sentence-fit.ts';

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
  { kind, measured, sort }: AskedKind,
  asked: AskedFor,
  article: Article,
  fit: SentenceFit,
): readonly Candidate[] {
  const { counted, office } = asked;
  const { text } = article;
  const told = mentionsIn(article, fit.sentence);
  const mentions = kind === 'where' ? withRegions(told, text) : told;
  const counts = () => {
    const others = mentions.filter((mention) => mention.kind === 'date' || mention.kind === 'amount');
    const spans = others.map(({ span }) => span);
    return countsIn(text, fit.sentence, counted, spans).map(({ span, gap }) => ({
      span: withUnit(text, span, kind === 'how much' ? 'of' : measured ? 'any' : 'none'),
      whole: span,
      cost: gap * 10,
      beside: [],
    }));
  };
  if (kind === 'how many') return counts();
  const costs = ANSWERS[kind] ?? {};
  const found = mentions.flatMap((mention): Candidate[] => {
    const likely = costs[mention.kind];
    if (likely === undefined || !isNew(kind, mention, fit, text)) return [];
    if (kind === 'where' && !isWhere(mention, text, asked.goes, sort !== null)) return [];
    const { span, whole } = mention;
    const cost = likely + (kind === 'where' && isRegion(mention, mentions, text) ? OF_ANOTHER : 0);
    const beside = kind === 'who' && !office && !isTold(mention, fit) ? listedWith(mention, mentions) : [];
    if (!office) return [{ span, whole, cost, beside }];
    if (mention.kind !== 'person' || !holdsOffice(office, mention, text)) return [];
    return isAtBody(office, mention, fit, text) ? [{ span, whole, cost, beside }] : [];
  });
  return kind === 'how much' && found.length === 0 && counted.length > 0 ? counts() : found;
}

/** `Masterton, New Zealand` as one place. */
function withRegions(mentions: readonly FoundMention[], text: string): readonly FoundMention[] {
  const isRegionOf = (place: FoundMention, region: FoundMention) =>
    region.kind === 'place' && text.slice(place.span.end, region.whole.start) === ', ';
  return mentions
    .filter((region) => !mentions.some((place) => isRegionOf(place, region)))
    .map((place) => {
      const region = mentions.find((one) => isRegionOf(place, one));
      return region
        ? { ...place, kind: 'place', span: { start: place.span.start, end: region.span.end } }
        : place;
    });
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

/** Whether somebody’s office, as told beside the name, is the one asked for: a vice president is no president. */
function holdsOffice({ terms }: AskedOffice, { whole }: FoundMention, text: string): boolean {
  const told = termsOf(sliceOf(text, whole));
  const at = told.find(({ term }) => term === terms[0]);
  if (!at || !terms.every((term) => told.some((one) => one.term === term))) return false;
  const [, before = ''] = /(\p{L}+)[\s-]+$/u.exec(text.slice(whole.start, whole.start + at.start)) ?? [];
  return !OFFICE_CHANGES.has(before.toLowerCase()) || terms.includes(before.toLowerCase());
}

/**
 * Whether the office is one at the body asked for: it stands beside the name (`Mayor of Changchun City`), and not as one
 * that somebody is sent to; or the sentence leads over to it (`its chairman, Lee Yun-sik`), and no other body stands there.
 */
function isAtBody(
  { terms, sent }: AskedOffice,
  { whole }: FoundMention,
  fit: SentenceFit,
  text: string,
): boolean {
  const told = sliceOf(text, whole);
  const beside = fit.nameWords.flat().filter((name) => contains(whole, name));
  const isSentTo = ({ start }: Span) =>
    /(?:^|\s)to (?:the )?$/.test(text.slice(Math.max(whole.start, start - 8), start));
  if (beside.length > 0) return sent || !beside.every(isSentTo);
  const leadsOver =
    /^(?:its|their|his|her) /i.test(told) ||
    /(?:its|their|his|her) $/i.test(text.slice(0, whole.start).slice(-8));
  if (fit.nameWords.length === 0 || leadsOver) return true;
  if (fit.nameWords.flat().length > 0) return false;
  const others = [...told.matchAll(/ (?:of|at|for|to) (?:the )?(\p{Lu}[\p{L}’'-]+)/gu)];
  return (
    countriesIn(told).length === 0 && others.every(([, word = '']) => terms.includes(termOf(word) ?? ''))
  );
}

/**
 * A name that stands where something is; where somebody goes to or comes from only if that is asked. A place of any sort
 * answers which city it is.
 */
function isWhere({ kind, whole, list }: FoundMention, text: string, goes: boolean, sorted: boolean): boolean {
  const [, link = ''] =
    LINK_BEFORE.exec(text.slice(Math.max(0, list.start - LINK_LENGTH), whole.start)) ?? [];
  if (/^(?:to|from)$/i.test(link)) return goes;
  return (sorted && kind === 'place') || WHERE_LINKS.test(link);
}

const LINK_LENGTH = 20;
const LINK_BEFORE =
  /(?<![\p{L}])(\p{L}+)\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+)?(?:\p{Lu}[^,.;]*(?:,| and)\s+)*$/u;
const WHERE_LINKS = /^(?:in|at|near|outside|inside|on|for|around|via|into|visit|visited|visits|toured)$/i;

/** What it costs that a place is told of a name before it: `Xiamen in China` says where that is, not what happened there. */
const OF_ANOTHER = 60;

function isRegion({ whole }: FoundMention, mentions: readonly FoundMention[], text: string): boolean {
  return mentions.some(
    ({ kind, whole: other }) =>
      (kind === 'place' || kind === 'body' || kind === 'name') &&
      other.end < whole.start &&
      /^ (?:in|,) (?:the )?$/.test(text.slice(other.end, whole.start)),
  );
}

/** How far `span` is from the nearest of each group of words, on average, in characters. */
function distance(span: Span, groups: readonly (readonly Span[])[]): number {
  if (groups.length === 0) return 0;
  const gaps = groups.map((words) =>
    Math.min(FAR, ...words.map((word) => Math.max(0, word.start - span.end, span.start - word.end))),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
