import type { Reading } from './reading.ts';

/** What to search for to answer a question: its words without those that only ask, and its filters. */
export function searchWords({ question, kind, excluded }: Reading): string {
  const asked = kind ? `${question.slice(0, kind.start)} ${question.slice(kind.end)}` : question;
  return [asked.trim(), ...excluded.map((words) => `-"${words}"`)].join(' ');
}
