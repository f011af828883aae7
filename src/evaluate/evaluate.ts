import { COMMANDS } from '../../commands/index.ts';
import type { Answer } from '../answer/answer.ts';
import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build.ts';
import { mergeCopies } from '../article/copies.ts';
import { extractEvents } from '../extract/extract.ts';
import type { Complaint } from './complaint.ts';
import type { Evaluation, EvaluationPart } from './evaluation.ts';
import type { Gold, GoldQuestion } from './gold.ts';
import { type ReadText, readArticles, readSentence } from './read-articles.ts';
import { type EvaluationSet, readSet, type SetProblem } from './read-set.ts';
import { scoreEvents } from './score-events.ts';
import { scoreNoFacts } from './score-no-facts.ts';
import { scoreQuestions } from './score-questions.ts';

/**
 * Reads the articles of a folder, extracts their events, answers its questions, and scores all of it against the
 * gold that lies there. A folder or gold file that can't be used comes back as a problem in plain words.
 */
export function evaluateFolder(folder: string): Evaluation | SetProblem {
  const set = readSet(folder);
  if (!set.ok) return set;
  const texts = readArticles(set);
  const read = (gold: Gold) => ({ gold, ...textOf(texts, gold.id) });
  const parts = [
    eventsPart('articles', set.articles.map(read)),
    eventsPart(
      'sentences',
      set.sentences.map((line) => ({ gold: line, ...readSentence(line) })),
    ),
    noFactsPart(set),
    questionsPart(set, texts),
  ];
  return { ok: true, parts: parts.filter((part) => part.size > 0) };
}

function textOf(texts: ReadonlyMap<string, ReadText>, id: string): ReadText {
  const text = texts.get(id);
  if (!text) throw new Error(`article ${id} was checked to be there and is not`);
  return text;
}

function eventsPart(name: string, cases: Parameters<typeof scoreEvents>[0]): EvaluationPart {
  const complaints: Complaint[] = [];
  const figures = scoreEvents(cases, (complaint) => complaints.push(complaint));
  return { kind: 'events', name, size: cases.length, complaints, figures };
}

function noFactsPart({ noFacts }: EvaluationSet): EvaluationPart {
  const complaints: Complaint[] = [];
  const cases = noFacts.map((noFact) => ({ noFact, ...readSentence({ ...noFact, published: null }) }));
  const figures = scoreNoFacts(cases, (complaint) => complaints.push(complaint));
  return { kind: 'no-facts', name: 'texts without a fact', size: cases.length, complaints, figures };
}

function questionsPart({ questions }: EvaluationSet, texts: ReadonlyMap<string, ReadText>): EvaluationPart {
  const all = [...texts.values()];
  const articles = mergeCopies(all.map(({ article }) => article));
  const events = new Map(articles.map((article) => [article.id, extractEvents(article)]));
  const archive = buildArchive({ articles, unread: [], events, readAt: new Date(0).toISOString() });
  const sources = new Map(all.map(({ article, source }) => [article.file, source]));
  const complaints: Complaint[] = [];
  const asked = questions.map((question) => ({ question, answer: answerTo(question, archive) }));
  const figures = scoreQuestions(
    asked,
    (file) => sources.get(file) ?? '',
    (complaint) => complaints.push(complaint),
  );
  return { kind: 'questions', name: 'questions', size: asked.length, complaints, figures };
}

/** What the command answers to these words, as it would at the terminal. */
function answerTo({ command: name, argument }: GoldQuestion, archive: Archive): Answer {
  const command = COMMANDS.find((one) => one.name === name);
  const first = command?.options[0];
  if (!command || !first) throw new Error(`there is no command /${name} that takes words`);
  return command.run(command.fromWords?.(argument, archive) ?? { [first.name]: argument }, archive);
}
