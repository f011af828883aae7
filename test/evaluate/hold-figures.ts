import { describe, expect, test } from 'vitest';
import { evaluateFolder } from '../../src/evaluate/evaluate.ts';
import type { EvaluationPart } from '../../src/evaluate/evaluation.ts';
import {
  type EventFigures,
  precision,
  type QuestionFigures,
  ratio,
  recall,
  type Share,
} from '../../src/evaluate/figures.ts';

/** The least that precision may be, and the least that recall may be. */
type Pair = readonly number[];

/** The least that the figures of events may be, and the most dates that may be wrong. */
interface EventFloors {
  readonly events: Pair;
  readonly participants: Pair;
  readonly role: number;
  readonly side: number;
  readonly datesWrong: number;
  readonly amounts: number;
}

/** The least that the figures of questions may be. */
interface QuestionFloors {
  readonly whoMet: Pair;
  readonly agreements: Pair;
  readonly people: number;
  readonly hit1: number;
  readonly hit3: number;
}

/** The floors of all figures of a folder of test/cases. */
export interface Floors {
  readonly articles: EventFloors;
  readonly sentences: EventFloors;
  readonly withoutFact: number;
  readonly questions: QuestionFloors;
}

/** Tests that the figures of a folder of test/cases do not fall below these floors. */
export function holdFigures(folder: 'open' | 'held', floors: Floors): void {
  const part = partsOf(folder);
  describe(`the figures of the ${folder} cases`, () => {
    test('articles', () => {
      holdEvents(part('events', 'articles').figures, floors.articles);
    });

    test('sentences', () => {
      holdEvents(part('events', 'sentences').figures, floors.sentences);
    });

    test('texts without a fact', () => {
      atLeast(share(part('no-facts', 'texts without a fact').figures), floors.withoutFact);
    });

    test('questions', () => {
      holdQuestions(part('questions', 'questions').figures, floors.questions);
    });
  });
}

/** Evaluates a folder of test/cases, and hands out its parts by kind and name. Throws where there is no such part. */
function partsOf(folder: 'open' | 'held') {
  const evaluation = evaluateFolder(new URL(`../cases/${folder}`, import.meta.url).pathname);
  return <K extends EvaluationPart['kind']>(kind: K, name: string) => {
    if (!evaluation.ok) throw new Error(evaluation.problem);
    const found = evaluation.parts.find((one) => one.name === name);
    if (found?.kind !== kind) throw new Error(`no part ${name}`);
    return found as Extract<EvaluationPart, { kind: K }>;
  };
}

/** Fails where a figure is below its floor; a figure of nothing counts as below. */
function atLeast(figure: number | null, floor: number | undefined): void {
  expect(figure).toBeGreaterThanOrEqual(floor ?? 1);
}

/** The share as a number from 0 to 1, null where there is nothing to share. */
const share = ({ right, of }: Share) => ratio(right, of);

/** Holds the figures of events to their floors; a plan given as a fact and an excerpt that is not verbatim always fail. */
function holdEvents(figures: EventFigures, floors: EventFloors): void {
  atLeast(precision(figures.events), floors.events[0]);
  atLeast(recall(figures.events), floors.events[1]);
  atLeast(precision(figures.participants), floors.participants[0]);
  atLeast(recall(figures.participants), floors.participants[1]);
  atLeast(share(figures.role), floors.role);
  atLeast(share(figures.side), floors.side);
  atLeast(share(figures.amounts), floors.amounts);
  expect(figures.dates.wrong).toBeLessThanOrEqual(floors.datesWrong);
  expect(figures.nonFacts).toBe(0);
  expect(share(figures.excerpts)).toBe(1);
}

/** Holds the figures of questions to their floors; a name that must not be given always fails. */
function holdQuestions(figures: QuestionFigures, floors: QuestionFloors): void {
  const { whoMet, agreements, people, forbidden, search, nothing, excerpts } = figures;
  atLeast(precision(whoMet), floors.whoMet[0]);
  atLeast(recall(whoMet), floors.whoMet[1]);
  atLeast(precision(agreements), floors.agreements[0]);
  atLeast(recall(agreements), floors.agreements[1]);
  atLeast(share(people), floors.people);
  expect(forbidden).toBe(0);
  atLeast(ratio(search.first, search.asked), floors.hit1);
  atLeast(ratio(search.firstThree, search.asked), floors.hit3);
  expect(share(nothing)).toBe(1);
  expect(share(excerpts)).toBe(1);
}
