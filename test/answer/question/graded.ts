import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../../commands/ask.ts';
import type { Answer, Citation } from '../../../src/answer/answer.ts';
import { completed } from '../../../src/answer/question/follow-up.ts';
import type { Archive } from '../../../src/archive/archive.ts';

/** A graded question; test/cases/questions/README.md explains the parts. */
export interface GradedQuestion {
  readonly archive: 'corpus' | 'open';
  readonly grade: 'easy' | 'medium' | 'hard' | 'unanswerable';
  readonly question: string;
  readonly articles: readonly string[];
  readonly marked?: readonly string[];
  readonly more?: boolean;
  readonly noFact?: boolean;
  /** The question before it, from which this one goes on. */
  readonly after?: string;
}

/** The questions of a file in test/cases/questions. */
export function gradedQuestions(file: string): readonly GradedQuestion[] {
  const lines = readFileSync(join(import.meta.dirname, '../../cases/questions', file), 'utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What is wrong with the answer to the question; undefined where nothing is. */
export function fault(asked: GradedQuestion, archive: Archive): string | undefined {
  const { after } = asked;
  const question = after === undefined ? asked.question : completed(asked.question, after, archive);
  const answer = ask.run({ question }, archive);
  const cited = answer.items.filter((item) => 'excerpts' in item);
  if (asked.grade === 'unanswerable')
    return answer.outcome === 'nothing' && cited.every(({ kind }) => kind === 'mention')
      ? undefined
      : `should find nothing: ${answer.summary}`;
  if (asked.noFact)
    return cited.some(
      (item) => item.kind === 'passage' || (item.kind === 'event' && item.status === 'happened'),
    )
      ? `gives as a fact: ${answer.summary}`
      : undefined;
  return wrongArticle(asked, answer, cited[0]) ?? wrongMarks(asked, cited[0]);
}

function wrongArticle({ articles }: GradedQuestion, answer: Answer, first: Citation | undefined) {
  const id = first?.article.file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '') ?? 'nothing';
  return answer.outcome === 'found' && articles.includes(id)
    ? undefined
    : `comes to ${id}: ${answer.summary}`;
}

function wrongMarks({ marked = [], more }: GradedQuestion, first: (Citation & { kind: string }) | undefined) {
  const marks = (first?.excerpts ?? []).flatMap(({ text, start, marks }) =>
    marks.map((mark) => text.slice(mark.start - start, mark.end - start)),
  );
  const isMarked = (words: string) =>
    marks.some(
      (mark) => mark.includes(words) && mark.length <= Math.max(words.length + 20, words.length * 2.5),
    );
  const hasOthers = marked.length > 0 && !more && first?.kind === 'passage' && marks.length > marked.length;
  return marked.every(isMarked) && !hasOthers
    ? undefined
    : `marks ${marks.join(' / ')}, not ${marked.join(' / ')}`;
}
