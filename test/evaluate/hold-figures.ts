import { expect } from 'vitest';
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
export interface EventFloors {
  readonly events: Pair;
  readonly participants: Pair;
  readonly role: number;
  readonly side: number;
  readonly datesWrong: number;
}

/** The least that the figures of questions may be. */
export interface QuestionFloors {
  readonly whoMet: Pair;
  readonly agreements: Pair;
  readonly people: number;
  readonly hit1: number;
  readonly hit3: number;
}

/** Evaluates a folder of test/cases, and hands out its parts by kind and name. Throws where there is no such part. */
export function partsOf(folder: 'open' | 'held') {
  const evaluation = evaluateFolder(new URL(`../cases/${folder}`, import.meta.url).pathname);
  return <K extends EvaluationPart['kind']>(kind: K, name: string) => {
    if (!evaluation.ok) throw new Error(evaluation.problem);
    const found = evaluation.parts.find((one) => one.name === name);
    if (found?.kind !== kind) throw new Error(`no part ${name}`);
    return found as Extract<EvaluationPart, { kind: K }>;
  };
}

/** Fails where a figure is below its floor; a figure of nothing counts as below. */
export function atLeast(figure: number | null, floor: number | undefined): void {
  expect(figure).toBeGreaterThanOrEqual(floor ?? 1);
}

/** The share as a number from 0 to 1, null where there is nothing to share. */
export const share = ({ right, of }: Share) => ratio(right, of);

/** Holds the figures of events to their floors; a plan given as a fact and an excerpt that is not verbatim always fail. */
export function holdEvents(figures: EventFigures, floors: EventFloors, amounts: number): void {
  atLeast(precision(figures.events), floors.events[0]);
  atLeast(recall(figures.events), floors.events[1]);
  atLeast(precision(figures.participants), floors.participants[0]);
  atLeast(recall(figures.participants), floors.participants[1]);
  atLeast(share(figures.role), floors.role);
  atLeast(share(figures.side), floors.side);
  atLeast(share(figures.amounts), amounts);
  expect(figures.dates.wrong).toBeLessThanOrEqual(floors.datesWrong);
  expect(figures.nonFacts).toBe(0);
  expect(share(figures.excerpts)).toBe(1);
}

/** Holds the figures of questions to their floors; a name that must not be given always fails. */
export function holdQuestions(figures: QuestionFigures, floors: QuestionFloors): void {
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
