export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const plain = a.filter((word) => !word.startsWith('('));
  return plain.length === b.length && plain.every((word) => b.includes(word));
}
