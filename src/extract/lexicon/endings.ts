/** Whether a word ends in one of these endings. */
export function endsInOneOf(word: string, endings: Iterable<string>): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
