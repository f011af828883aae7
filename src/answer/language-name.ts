import { perArchive } from './per-archive.ts';
import { tally } from './tally.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** `German` for `de`; the code itself where English has no name for it. */
export function languageName(code: string): string {
  return code === UNKNOWN ? 'unknown' : (names.of(code) ?? code);
}

/** What an article is in whose language could not be told. */
const UNKNOWN = 'und';

/** The languages of the archive by their codes, and how many articles each has, the most first. */
export const languageTally = perArchive(({ articles }) => tally(articles.map(({ language }) => language)));

/** The code of a language typed as its code or its English name, any case, of those in `codes`; undefined for none of them. */
export function languageCode(typed: string, codes: readonly string[]): string | undefined {
  const asked = typed.toLowerCase();
  return codes.find((code) => code === asked || languageName(code).toLowerCase() === asked);
}
