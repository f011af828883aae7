/** One thing that an answer or an extraction got wrong, told so that its cause can be found. */
export interface Complaint {
  /** Article or sentence by its id, or a question as it is typed. */
  readonly where: string;
  /** What was missed or wrongly given. */
  readonly what: string;
  /** The words of the source that it is about, or null where no place can be named. */
  readonly sentence: string | null;
}

/** Takes note of a complaint. */
export type Complain = (complaint: Complaint) => void;
