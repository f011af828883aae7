import { periodWords } from '../period.ts';
import { listed, quoted } from '../wording.ts';
import type { Act } from './act-words.ts';
import type { Reading } from './reading.ts';

const NOUNS: Readonly<Record<Act, string>> = { meeting: 'Meetings', signing: 'Signings', any: 'Events' };

/** A question about events as it was understood: `Meetings with BASF in 2020`, `Signings about “projects” in 2021`. */
export function understoodEvents(reading: Reading, titles: readonly string[]): string {
  const { act, strangers, topic, period } = reading;
  const names = [...titles, ...strangers.map(({ typed }) => typed)];
  const withWhom = names.length > 0 ? ` with ${listed(names)}` : '';
  const about = topic.length > 0 ? ` about ${quoted(wordsOf(reading))}` : '';
  return `${NOUNS[act?.act ?? 'any']}${withWhom}${about}${periodWords(period?.period ?? {})}`;
}

/** Any other question as it was understood: `When: chamber founded`, `How many members: BASF`. */
export function understood(reading: Reading): string {
  const { question, kind, names, strangers, topic } = reading;
  const parts = [...names, ...strangers, ...topic].toSorted((a, b) => a.start - b.start);
  const said = parts.map(({ start, end }) => question.slice(start, end)).join(' ');
  const asked = kind ? question.slice(kind.start, kind.end) : 'about';
  return `${asked.charAt(0).toUpperCase()}${asked.slice(1).toLowerCase()}: ${quoted(said)}${periodWords(reading.period?.period ?? {})}`;
}

function wordsOf({ question, topic }: Reading): string {
  return topic.map(({ start, end }) => question.slice(start, end)).join(' ');
}
