import type { EventType } from '../../extract/event.ts';
import { periodWords } from '../period.ts';
import { listed, quoted } from '../wording.ts';
import type { Act } from './act-words.ts';
import type { Reading } from './reading.ts';
import { isStatusWord, typeAsked } from './sort-of-event.ts';

const NOUNS: Readonly<Record<Act, string>> = { meeting: 'Meetings', signing: 'Signings', any: 'Events' };

const TYPE_NOUNS: Readonly<Partial<Record<EventType, string>>> = {
  visit: 'Visits',
  conference: 'Conferences',
};

/** A question about events as it was understood: `Meetings with BASF in 2020`, `Signings about “projects” in 2021`. */
export function understoodEvents(reading: Reading, titles: readonly string[]): string {
  const { act, period, bound, question, words } = reading;
  const status = words.find(isStatusWord);
  const type = typeAsked(reading);
  const noun = (type && TYPE_NOUNS[type]) ?? NOUNS[act?.act ?? 'any'];
  const events = status
    ? `${status.lower.charAt(0).toUpperCase()}${status.lower.slice(1)} ${noun.toLowerCase()}`
    : noun;
  const whoms = [...new Set(titles)];
  const withWhom = whoms.length > 0 ? ` with ${listed(whoms)}` : '';
  const about = aboutWhat(reading);
  const on = about === '' ? '' : ` about ${quoted(about)}`;
  const ofSum = bound ? ` ${question.slice(bound.start, bound.end)}` : '';
  return `${events}${withWhom}${on}${ofSum}${periodWords(period?.period ?? {})}`;
}

/** Any other question as it was understood: `When: chamber founded`, `How many members: BASF`. */
export function understood(reading: Reading): string {
  const { question, kind, act, names, strangers, topic } = reading;
  const parts = [...(act?.said ?? []), ...names, ...strangers, ...topic].toSorted(
    (a, b) => a.start - b.start,
  );
  const said = parts.map(({ start, end }) => question.slice(start, end)).join(' ');
  const asked = kind ? question.slice(kind.start, kind.end) : 'about';
  return `${asked.charAt(0).toUpperCase()}${asked.slice(1).toLowerCase()}: ${quoted(said)}${periodWords(reading.period?.period ?? {})}`;
}

/** The words of the topic and of names that are no entity, as typed; that agreements are meant is said already. */
function aboutWhat({ question, strangers, topic }: Reading): string {
  const about = topic.filter((word) => word.term !== 'agreement' && !isStatusWord(word));
  const parts = [...strangers, ...about].toSorted((a, b) => a.start - b.start);
  return parts.map(({ start, end }) => question.slice(start, end)).join(' ');
}
