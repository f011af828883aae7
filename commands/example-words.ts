import type { Archive } from '../src/archive/archive.ts';

/** The first words of a title of the archive, in lower case as somebody types them. */
export function exampleWords(archive: Archive): string {
  const titled =
    archive.articles.find(({ title, language }) => !title.made && language === 'en') ?? archive.articles[0];
  const words = titled?.title.value.match(/\p{L}[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.slice(0, 4).join(' ').toLowerCase() || 'WORDS';
}
