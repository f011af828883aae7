import type { Archive } from '../src/archive/archive.ts';
import { fold } from '../src/archive/fold.ts';
import type { Choice, CommandOption } from './command.ts';

/** More than any face shows at once. */
const OFFERED = 25;

/** Names of the archive that start like `typed`, with kind and number of events. */
export function nameChoices(typed: string, archive: Archive): readonly Choice[] {
  return archive
    .complete(typed, OFFERED)
    .map(({ name, kind, count }) => ({ label: `${name} · ${kind} · ${count}`, value: name }));
}

/** Articles with `typed` in the title, by title and day; their ids are filled in. */
export function articleChoices(typed: string, archive: Archive): readonly Choice[] {
  const asked = fold(typed);
  return archive.articles
    .filter(({ title, file }) => fold(title.value).includes(asked) || fold(file).includes(asked))
    .slice(0, OFFERED)
    .map(({ id, title, published }) => ({
      label: published ? `${title.value} · ${published.value}` : title.value,
      value: id,
    }));
}

/** Years in which the archive has signings, newest first, with how many. */
export function yearChoices(typed: string, archive: Archive): readonly Choice[] {
  const signings = archive.events.filter(
    ({ event }) => event.type === 'signing' && event.status === 'happened',
  );
  const years = Map.groupBy(signings, ({ event }) => event.date.value?.slice(0, 4) ?? '');
  return [...years]
    .filter(([year]) => year !== '' && year.startsWith(typed.trim()))
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, OFFERED)
    .map(([year, signed]) => ({ label: `${year} · ${signed.length}`, value: year }));
}

/** Sources with `typed` in their name, and how many articles each has. */
export function sourceChoices(typed: string, archive: Archive): readonly Choice[] {
  const sources = Map.groupBy(archive.articles, ({ source }) => source?.value ?? '');
  return [...sources]
    .filter(([name]) => name !== '' && fold(name).includes(fold(typed)))
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, OFFERED)
    .map(([name, articles]) => ({ label: `${name} · ${articles.length}`, value: name }));
}

/** The two options that bound a period. */
export const PERIOD_OPTIONS: readonly CommandOption[] = [
  { name: 'from', description: 'first day, month or year, such as 2020-07', required: false, kind: 'day' },
  { name: 'to', description: 'last day, month or year, such as 2021', required: false, kind: 'day' },
];
