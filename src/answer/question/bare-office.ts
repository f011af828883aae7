/** Offices that one person holds at a time, as they end the words for one. */
const OFFICE =
  'mayor|president|minister|ambassador|consul(?:[ -]general)?|governor|ceo|cfo|chief executive(?: officer)?|chairman|chairwoman|' +
  'chairperson|director(?:[ -]general)?|secretary(?:[ -]general)?|rector|high commissioner|commissioner|premier|chancellor|speaker|head';

/** A word before the office that belongs to it. */
const KIND = '(?:(?!(?:of|the|with|by|for|in|at|and)\\s)[\\p{L}-]+\\s+){0,3}';

const OF = new RegExp(`^(?:the\\s+)?${KIND}(?:${OFFICE})\\s+(?:of|in|to|at)\\s+\\S`, 'iu');
const OWNED = new RegExp(`^\\S.*['’]s\\s+${KIND}(?:${OFFICE})$`, 'iu');

const HELD = new RegExp(`^(?:[\\p{L}\\p{N}-]+\\s+){1,4}(?:${OFFICE})$`, 'iu');

const YEAR_BEHIND = /^(.+?)\s+(?:in\s+)?(?:19|20)\d\d$/i;

/** Words for an office and whose it is, as the question for who holds it: `the mayor of Ostby`; undefined for any others. */
export function askedForHolder(question: string): string | undefined {
  const bare = question.trim().replace(/[?!.\s]+$/u, '');
  const [, words = bare] = YEAR_BEHIND.exec(bare) ?? [];
  if (/["“”]/u.test(bare) || ![OF, OWNED, HELD].some((form) => form.test(words))) return undefined;
  return `who is ${bare}?`;
}
