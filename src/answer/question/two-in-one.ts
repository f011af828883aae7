import type { Archive } from '../../archive/archive.ts';
import { completed } from './follow-up.ts';

const BETWEEN =
  /[,;]?\s+and\s+(?=(?:who|whom|when|where|what|which|how\s\p{L}+|did|was|were|is|has|have)(?!\p{L}))/iu;

/** The fewest words of a question with a verb. */
const LEAST = 3;

/** Two questions in one (`how many people live in Ostby and when was it founded`), the second made whole; undefined for one. */
export function twoInOne(question: string, archive: Archive): readonly [string, string] | undefined {
  const [first = '', second = '', ...more] = question.split(BETWEEN);
  const isShort = [first, second].some((one) => one.trim().split(/\s+/).length < LEAST);
  return isShort || more.length > 0 ? undefined : [first, completed(second, first, archive)];
}
