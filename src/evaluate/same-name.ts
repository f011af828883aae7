/** A name reduced to its letters and digits: no accents, no case, one space between words. */
export function foldName(name: string | null | undefined): string {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether one name is the other, or stands in it as whole words (`Zhang Zhijun`, `Mayor ZHANG Zhijun`). */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const x = ` ${foldName(a)} `;
  const y = ` ${foldName(b)} `;
  return x.trim() !== '' && y.trim() !== '' && (x.includes(y) || y.includes(x));
}

/** Whether two roles share a word: `Vice Mayor` is right enough for `Executive Vice Mayor`. */
export function sharesWord(a: string | null | undefined, b: string | null | undefined): boolean {
  const words = foldName(b).split(' ');
  return foldName(a)
    .split(' ')
    .some((word) => word !== '' && words.includes(word));
}
