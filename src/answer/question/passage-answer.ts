import type { Archive, SearchHit, SearchResult } from '../../archive/archive.ts';
import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { PassageItem } from '../answer.ts';
import { found, nothing } from '../findings.ts';
import { passageItem } from '../passage-item.ts';
import { isWithin, type Period } from '../period.ts';
import { counted } from '../wording.ts';
import { answeringWords, NEEDS_SPAN } from './answering-span.ts';
import { type AskedFor, askedFor } from './asked-for.ts';
import type { Answered } from './event-answer.ts';
import { paraphrasesOf } from './paraphrases.ts';
import type { Reading } from './reading.ts';
import { type SentenceFit, sentenceFits } from './sentence-fit.ts';
import { understood } from './understood.ts';

/** How many articles are read for an answer. */
const READ = 12;

/** How many answers are shown: what comes after is hardly ever meant. */
const SHOWN = 5;

/** How much of the topic a sentence must say to answer. */
const LEAST_TOPIC = 0.51;

/** An answer this much worse than the best is left out. */
const BESIDE_BEST = 0.85;

/** What the search’s own order counts beside the fit of the sentence. */
const ORDER_COUNTS = 0.15;

/** Characters from the words asked to the answering ones that cost as much as the whole topic and all names; a lack of any. */
const COST_COUNTS = 300;
const NO_ANSWER = 80;

interface Candidate {
  readonly article: Article;
  readonly passage: Span;
  readonly marks: readonly Span[];
  readonly worth: number;
  /** How much of the topic it says. */
  readonly share: number;
}

/** The passages that answer the question, the answering words marked; nothing where no sentence does. */
export function passageAnswer(reading: Reading, archive: Archive): Answered {
  const asked = askedFor(reading, archive);
  for (const words of [searchWords(reading), paraphrased(reading)]) {
    const result = archive.search({ words, limit: READ });
    const answering = candidates(result, reading, asked);
    const items = itemsOf(answering);
    if (items.length > 0)
      return {
        share: answering[0]?.share ?? 0,
        findings: found(`${understood(reading)}: ${counted(items.length, 'passage')}`, items, {
          notes: corrected(result),
        }),
      };
  }
  return { share: 0, findings: nothing(`Nothing in the archive answers this: ${understood(reading)}.`) };
}

/** The question without the words that only ask. */
function searchWords({ question, kind }: Reading): string {
  return kind ? `${question.slice(0, kind.start)} ${question.slice(kind.end)}`.trim() : question;
}

function paraphrased(reading: Reading): string {
  const others = reading.topic.flatMap(({ term }) => [...paraphrasesOf(term)]);
  return [searchWords(reading), ...others].join(' ');
}

function candidates({ hits }: SearchResult, reading: Reading, asked: AskedFor): readonly Candidate[] {
  const best = hits[0]?.score ?? 1;
  const found = hits
    .flatMap((hit) => bestOf(hit, reading, asked) ?? [])
    .map(({ candidate, score }) => ({ ...candidate, worth: candidate.worth + ORDER_COUNTS * (score / best) }))
    .sort((a, b) => b.worth - a.worth);
  const least = (found[0]?.worth ?? 0) * BESIDE_BEST;
  return found.filter(({ worth }) => worth >= least).slice(0, SHOWN);
}

/** The article’s best sentence that answers; undefined where none does. */
function bestOf(
  { article, score }: SearchHit,
  reading: Reading,
  asked: AskedFor,
): { readonly candidate: Candidate; readonly score: number } | undefined {
  const { kind, period } = reading;
  const [best] = sentenceFits(article, asked)
    .filter(({ topic, names }) => topic >= LEAST_TOPIC && names > 0)
    .filter((fit) => !period || isOfPeriod(fit.sentence, article, period.period))
    .flatMap((fit) => {
      const answer = kind ? answeringWords(kind, asked, article, fit) : undefined;
      if (kind && !answer && NEEDS_SPAN.has(kind.kind)) return [];
      const marks = answer?.spans ?? [...fit.nameWords, ...fit.topicWords].flat();
      return [{ fit, marks, worth: fit.worth - (answer?.cost ?? NO_ANSWER) / COST_COUNTS }];
    })
    .sort((a, b) => b.worth - a.worth);
  if (!best) return undefined;
  const { fit, marks, worth } = best;
  return { candidate: { article, passage: passageOf(fit, article), marks, worth, share: fit.topic }, score };
}

/** Whether the sentence names the year, or the article is of the period. */
function isOfPeriod({ start, end }: Span, { text, published }: Article, period: Period): boolean {
  const year = (period.from ?? period.to ?? '').slice(0, 4);
  if (text.slice(start, end).includes(year)) return true;
  return published !== null && isWithin({ value: published.value, end: null }, period);
}

/** The sentence, with the one before it where that says whom it speaks of. */
function passageOf({ sentence, leansBack }: SentenceFit, { sentences }: Article): Span {
  const before = leansBack ? sentences[sentences.indexOf(sentence) - 1] : undefined;
  return { start: before?.start ?? sentence.start, end: sentence.end };
}

function itemsOf(found: readonly Candidate[]): readonly PassageItem[] {
  return found
    .map(({ article, passage, marks }) => passageItem('passage', article, passage, marks))
    .filter((item) => item !== undefined);
}

function corrected({ corrections }: SearchResult): readonly string[] {
  return corrections.map(({ typed, used }) => `Showing results for “${used}”: the archive lacks “${typed}”.`);
}
