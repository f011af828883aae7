import type { FrameRule } from './frame.ts';
import { parts } from './parts.ts';

/** Sentences of an article that tell its news. */
const LEAD = 2;

/** `The Embassy of Norway celebrated its National Day on Friday`: a body’s feast, told as news with its day. */
export const markedDay: FrameRule = (clause) => {
  const { verb, subject, index, dates, sentence } = clause;
  const isActive = !verb.passive && !verb.present && verb.form !== 'gerund' && verb.form !== 'infinitive';
  if (!isActive || index >= LEAD || !sentence.words.gatherings.feastVerbs.has(verb.lemma)) return null;
  const [host, another] = subject;
  const feast = clause.happenings.find(
    ({ preposition, value }) => preposition === '' && value.sort === 'gathering',
  )?.value;
  const isFeast = feast !== undefined && sentence.words.gatherings.feasts.has(feast.noun);
  const isDated = dates.some(
    ({ day, weekday, relative }) => day !== null || weekday !== null || relative?.unit === 'day',
  );
  if (host?.kind !== 'organisation' || another !== undefined || !isFeast || !isDated) return null;
  return {
    rule: 'marked-day',
    type: 'conference',
    parts: parts([host], 'agent', 'host'),
    trigger: { from: verb.from, to: feast.to },
    title: feast.named ? feast : null,
    noun: feast.noun,
  };
};
