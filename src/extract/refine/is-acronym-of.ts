/** Whether a text is the initials of a name's capitalised words (`PPA` of `Philippine Ports Authority`). */
export function isAcronymOf(text: string, name: string): boolean {
  if (text.length < 2) return false;
  const initials = name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? [];
  return text === initials.join('');
}
