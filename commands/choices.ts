import { articlesTelling } from '../src/answer/articles-telling.ts';
import { languageName, languageTally } from '../src/answer/language-name.ts';
import { perArchive } from '../src/answer/per-archive.ts';
import { allSignings } from '../src/answer/signing-ledger.ts';
import { sourceTally, tally } from '../src/answer/tally.ts';
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

/** Articles with `typed` in the title or file name, by title and day; their ids are filled in. */
export function articleChoices(typed: string, archive: Archive): readonly Choice[] {
  const asked = fold(typed);
  return foldedTitles(archive)
    .values()
    .filter(({ folded }) => folded.includes(asked))
    .take(OFFERED)
    .map(({ article: { id, title, published } }) => ({
      label: published ? `${title.value} · ${published.value}` : title.value,
      value: id,
    }))
    .toArray();
}

const foldedTitles = perArchive(({ articles }) =>
  articles.map((article) => ({ article, folded: fold(`${article.title.value} / ${article.file}`) })),
);

/** Years in which the archive has signings, newest first, with how many. */
export function yearChoices(typed: string, archive: Archive): readonly Choice[] {
  return signingYears(archive)
    .filter(([year]) => year.startsWith(typed.trim()))
    .slice(0, OFFERED)
    .map(([year, count]) => ({ label: `${year} · ${count}`, value: year }));
}

const signingYears = perArchive((archive) => {
  const happened = allSignings(archive).all.filter(({ event }) => event.status === 'happened');
  const years = happened.map(({ event }) => event.date.value?.slice(0, 4));
  return tally(years).toSorted(([a], [b]) => (a < b ? 1 : -1));
});

/** Sources with `typed` in their name, and how many articles each has. */
export function sourceChoices(typed: string, archive: Archive): readonly Choice[] {
  return sourceTally(archive)
    .filter(([name]) => fold(name).includes(fold(typed)))
    .slice(0, OFFERED)
    .map(([name, count]) => ({ label: `${name} · ${count}`, value: name }));
}

/** Languages of the archive with `typed` in their English name, and how many articles each has. */
export function languageChoices(typed: string, archive: Archive): readonly Choice[] {
  return languageTally(archive)
    .map(([code, count]) => ({ label: `${languageName(code)} · ${count}`, value: languageName(code) }))
    .filter(({ value }) => fold(value).includes(fold(typed)))
    .slice(0, OFFERED);
}

/** Types of events that the archive tells of with `typed` in their name, and how many articles tell of each. */
export function eventTypeChoices(typed: string, archive: Archive): readonly Choice[] {
  return [...articlesTelling(archive)]
    .filter(([type]) => type.includes(fold(typed)))
    .map(([type, ids]) => ({ label: `${type} · ${ids.size}`, value: type }));
}

/** The two options that bound a period. */
export const PERIOD_OPTIONS: readonly CommandOption[] = [
  { name: 'from', description: 'first day, month or year, such as 2020-07', required: false, kind: 'day' },
  { name: 'to', description: 'last day, month or year, such as 2021', required: false, kind: 'day' },
];
