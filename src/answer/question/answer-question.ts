import type { Archive } from '../../archive/archive.ts';
import type { Findings } from '../findings.ts';
import { profileOf } from '../profile.ts';
import { eventAnswer } from './event-answer.ts';
import { passageAnswer } from './passage-answer.ts';
import { type Reading, readQuestion } from './reading.ts';
import { unknownName } from './unknown-words.ts';

/** Kinds of questions whose answer a passage may give where no event does. */
const FALLS_BACK: ReadonlySet<string> = new Set([
  'who',
  'what',
  'when',
  'where',
  'how many',
  'how much',
  'which',
]);

/** What the archive says to a question in plain words. */
export function answerQuestion(question: string, archive: Archive): Findings {
  const reading = readQuestion(question, archive);
  const unknown = reading.kind ? unknownName(reading, archive) : undefined;
  if (unknown) return unknown;
  const [name] = reading.names;
  if (name && asksWhoThatIs(reading)) return profileOf(name.typed, archive);
  if (!asksForEvents(reading)) return passageAnswer(reading, archive).findings;
  const events = eventAnswer(reading, archive);
  if (events.share === 1 || !FALLS_BACK.has(reading.kind?.kind ?? '')) return events.findings;
  const passages = passageAnswer(reading, archive);
  return passages.share > events.share ? passages.findings : events.findings;
}

/** `Who is Zhang Zhijun?` */
function asksWhoThatIs({ kind, act, names, strangers, topic }: Reading): boolean {
  return kind?.kind === 'who' && act === null && names.length === 1 && strangers.length + topic.length === 0;
}

/** A question about something that happened; or, without a question word, one that begins with the noun for it. */
function asksForEvents({ kind, act, words }: Reading): boolean {
  if (act === null || kind?.measured) return false;
  return (
    kind !== null ||
    /^(?:meetings?|visits?|talks|signings?|agreements?|contracts?|events)$/.test(words[0]?.lower ?? '')
  );
}
