/** `1 meeting`, `2 meetings`; `plural` for nouns that don't just take an s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[], conjunction = 'and'): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${conjunction} ${parts.at(-1)}`;
}

/** The first `limit` of `parts` as a list, and how many there are besides. */
export function listedUpTo(parts: readonly string[], limit: number): string {
  if (parts.length <= limit) return listed(parts);
  return listed([...parts.slice(0, limit), `${parts.length - limit} more`]);
}

/** The words in quotation marks, as something that somebody typed or an article says. */
export function quoted(words: string): string {
  return `“${words}”`;
}
