import type { Archive } from '../archive/archive.ts';
import type { CorpusItem } from './answer.ts';
import { type Findings, found, nothing } from './findings.ts';
import { sourceTally } from './tally.ts';
import { counted } from './wording.ts';

/** What is indexed, how fresh it is, and which files could not be read and why. */
export function corpusNumbers(archive: Archive): Findings {
  const unread = archive.unread.map((file) => ({ kind: 'unread' as const, ...file }));
  const problem = unread.length > 0 ? `; ${counted(unread.length, 'file')} could not be read` : '';
  if (archive.articles.length === 0)
    return nothing(`The archive is empty: put articles into the corpus folder${problem}.`, { items: unread });
  const item = corpusItem(archive);
  const summary = `${counted(item.articles, 'article')}, ${counted(item.events, 'event')}, ${counted(item.entities, 'name')}${problem}`;
  return found(summary, [item, ...unread]);
}

function corpusItem(archive: Archive): CorpusItem {
  const { articles, events, entities, readAt } = archive;
  const days = articles.map(({ published }) => published?.value).filter((day) => day !== undefined);
  const [first, last] = [days.sort()[0], days.at(-1)];
  return {
    kind: 'corpus',
    articles: articles.length,
    events: events.length,
    entities: entities.length,
    sources: sourceTally(archive).map(([name, count]) => ({ name, articles: count })),
    published: first === undefined || last === undefined ? null : { first, last },
    readAt,
  };
}
