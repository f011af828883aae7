import type { Complaint } from './complaint.ts';
import type { EventFigures, QuestionFigures, Share } from './figures.ts';

interface Part {
  /** What was measured, in a word or two. */
  readonly name: string;
  /** Of how many texts or questions. */
  readonly size: number;
  readonly complaints: readonly Complaint[];
}

/** The figures of one part of a set. */
export type EvaluationPart =
  | (Part & { readonly kind: 'events'; readonly figures: EventFigures })
  | (Part & { readonly kind: 'no-facts'; readonly figures: Share })
  | (Part & { readonly kind: 'questions'; readonly figures: QuestionFigures });

/** What was measured on one folder. */
export interface Evaluation {
  readonly ok: true;
  readonly parts: readonly EvaluationPart[];
}
