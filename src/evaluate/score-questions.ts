import type { Answer, EventItem } from '../answer/answer.ts';
import type { Complain } from './complaint.ts';
import { noQuestionFigures, type QuestionFigures } from './figures.ts';
import type { GoldQuestion } from './gold.ts';
import { sameName } from './same-name.ts';

/** A graded question with the answer given to it. */
export interface AskedQuestion {
  readonly question: GoldQuestion;
  readonly answer: Answer;
}

/** A file of the corpus as decoded from UTF-8. */
export type SourceOf = (file: string) => string;

/** The name of an article's file without folder and ending. */
export function idOfFile(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
}

/** Scores answers against graded questions. */
export function scoreQuestions(
  asked: readonly AskedQuestion[],
  sourceOf: SourceOf,
  complain: Complain,
): QuestionFigures {
  const figures = noQuestionFigures();
  for (const one of asked) {
    scoreExcerpts(one, sourceOf, figures, complain);
    if (one.question.command === 'search') scoreSearch(one, figures, complain);
    else scoreFacts(one, figures, complain);
  }
  return figures;
}

function label(question: GoldQuestion): string {
  return `/${question.command} ${question.argument}`;
}

function scoreExcerpts(
  { question, answer }: AskedQuestion,
  sourceOf: SourceOf,
  figures: QuestionFigures,
  complain: Complain,
): void {
  for (const item of answer.items) {
    if (!('excerpts' in item)) continue;
    for (const excerpt of item.excerpts) {
      figures.excerpts.of++;
      if (sourceOf(item.article.file).slice(excerpt.start, excerpt.end) === excerpt.text) {
        figures.excerpts.right++;
      } else {
        const what = `not verbatim: ${item.article.file} [${excerpt.start}, ${excerpt.end})`;
        complain({ where: label(question), what, sentence: excerpt.text });
      }
    }
  }
}

function scoreSearch(
  { question, answer }: AskedQuestion,
  figures: QuestionFigures,
  complain: Complain,
): void {
  const expected = new Set(question.expect_ids);
  const files = answer.items.flatMap((item) => ('article' in item ? [item.article.file] : []));
  const ids = [...new Set(files.map(idOfFile))];
  if (expected.size === 0) {
    figures.nothing.of++;
    if (answer.outcome === 'nothing') figures.nothing.right++;
    else complain({ where: label(question), what: `should find nothing, got ${ids[0]}`, sentence: null });
    return;
  }
  const rank = ids.filter((id) => !question.optional_ids.includes(id)).findIndex((id) => expected.has(id));
  figures.search.asked++;
  if (rank === 0) figures.search.first++;
  if (rank >= 0 && rank < 3) figures.search.firstThree++;
  if (rank >= 0) figures.search.reciprocal += 1 / (rank + 1);
  if (rank === 0) return;
  const what = `expected ${[...expected].join(', ')} got ${ids.slice(0, 3).join(', ') || 'nothing'}`;
  complain({ where: label(question), what, sentence: null });
}

function scoreFacts({ question, answer }: AskedQuestion, figures: QuestionFigures, complain: Complain): void {
  const tally = question.command === 'who-met' ? figures.whoMet : figures.agreements;
  const where = label(question);
  const events = answer.items.filter(
    (item): item is EventItem => item.kind === 'event' && item.status === 'happened',
  );
  const itemOf = new Map(events.map((item) => [idOfFile(item.article.file), item]));
  for (const id of question.expect_ids) {
    if (itemOf.has(id)) {
      tally.tp++;
    } else {
      tally.fn++;
      complain({ where, what: `misses ${id}`, sentence: null });
    }
  }
  for (const [id, item] of itemOf) {
    const forbidden = question.must_not_ids.includes(id);
    if (!forbidden && [...question.expect_ids, ...question.optional_ids].includes(id)) continue;
    tally.fp++;
    const what = `wrongly gives ${id}${forbidden ? ' (forbidden)' : ''}`;
    complain({ where, what, sentence: item.excerpts[0]?.text ?? null });
  }
  scorePeople(question, events, figures, complain);
}

function scorePeople(
  question: GoldQuestion,
  events: readonly EventItem[],
  figures: QuestionFigures,
  complain: Complain,
): void {
  const where = label(question);
  const judged = new Set([...question.expect_ids, ...question.must_not_ids]);
  const named = events
    .filter((item) => judged.has(idOfFile(item.article.file)))
    .flatMap((item) => item.participants);
  for (const person of question.expect_people) {
    figures.people.of++;
    if (named.some((one) => sameName(one.name, person))) figures.people.right++;
    else complain({ where, what: `misses person ${person}`, sentence: null });
  }
  for (const person of question.must_not_people) {
    if (!named.some((one) => sameName(one.name, person))) continue;
    figures.forbidden++;
    complain({ where, what: `wrongly names ${person}`, sentence: null });
  }
}
