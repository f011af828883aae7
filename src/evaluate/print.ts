import type { Complaint } from './complaint.ts';
import type { Evaluation } from './evaluation.ts';
import {
  type EventFigures,
  precision,
  type QuestionFigures,
  ratio,
  recall,
  type Share,
  type Tally,
} from './figures.ts';

function show(figure: number | null): string {
  return figure === null ? '  n/a' : figure.toFixed(3);
}

function tallyLine(name: string, tally: Tally): string {
  const counts = `(tp ${tally.tp} fp ${tally.fp} fn ${tally.fn})`;
  return `${name.padEnd(12)} precision ${show(precision(tally))}  recall ${show(recall(tally))}  ${counts}`;
}

function shareOf(share: Share): string {
  return `${show(ratio(share.right, share.of))} of ${share.of}`;
}

/** The figures of extracted events, a line for each kind. */
export function eventLines(figures: EventFigures): string[] {
  const { dates, amounts, excerpts } = figures;
  return [
    `${tallyLine('events', figures.events)}; planned or failed given as fact ${figures.nonFacts}`,
    tallyLine('participants', figures.participants),
    `role right   ${shareOf(figures.role)};  side right ${shareOf(figures.side)}`,
    `dates        right ${dates.right}  wrong ${dates.wrong}  none given ${dates.none}`,
    `amounts      right ${amounts.right} of ${amounts.of}  given where there is none ${amounts.extra}`,
    `excerpts     ${excerpts.right} of ${excerpts.of} verbatim`,
  ];
}

/** The figures of answered questions, a line for each kind. */
export function questionLines(figures: QuestionFigures): string[] {
  const { search, people, nothing, excerpts } = figures;
  const hits = [search.first, search.firstThree, search.reciprocal].map((n) => show(ratio(n, search.asked)));
  return [
    tallyLine('who-met', figures.whoMet),
    tallyLine('agreements', figures.agreements),
    `people       recall ${show(ratio(people.right, people.of))}  forbidden named ${figures.forbidden}`,
    `search       hit@1 ${hits[0]}  hit@3 ${hits[1]}  MRR ${hits[2]}  (${search.asked})  says nothing when nothing fits ${nothing.right}/${nothing.of}`,
    `excerpts     ${excerpts.right} of ${excerpts.of} verbatim`,
  ];
}

function complaintLine({ where, what, sentence }: Complaint): string {
  const quoted = sentence === null ? '' : ` | ${sentence.replace(/\s+/g, ' ').trim()}`;
  return `  ${where}: ${what}${quoted}`;
}

/**
 * An evaluation as lines of text: each part of the set under its heading; with `verbose`, every complaint in a
 * line of its own above the figures of its part.
 */
export function printEvaluation(evaluation: Evaluation, verbose: boolean): string[] {
  return evaluation.parts.flatMap((part) => [
    `${part.name} (${part.size})`,
    ...(verbose ? part.complaints.map(complaintLine) : []),
    ...(part.kind === 'events' ? eventLines(part.figures) : []),
    ...(part.kind === 'questions' ? questionLines(part.figures) : []),
    ...(part.kind === 'no-facts'
      ? [`no facts     ${part.figures.right} of ${part.figures.of} left without one`]
      : []),
    '',
  ]);
}
