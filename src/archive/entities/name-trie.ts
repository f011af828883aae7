import { fold } from '../fold.ts';

interface Node {
  readonly next: Map<string, Node>;
  value: string | null;
}

/** Names to be found inside longer phrases, longest first, by whole words. */
export interface NameTrie {
  add(name: string, value: string): void;
  /** The values of the names that stand in a phrase; a name begins with a capital there, and hyphens join words. */
  within(phrase: string): string[];
}

const chunk = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’‘&-]*/gu;

function chunks(text: string): { key: string; capital: boolean }[] {
  return [...text.matchAll(chunk)]
    .map(([word]) => ({
      key: fold(word.replace(/['’‘]s$/u, '')).replaceAll(' ', '-'),
      capital: !/^\p{Ll}/u.test(word),
    }))
    .filter(({ key }) => key !== '');
}

export function makeNameTrie(): NameTrie {
  const root: Node = { next: new Map(), value: null };
  const add = (name: string, value: string): void => {
    let node = root;
    for (const { key } of chunks(name)) {
      const known = node.next.get(key) ?? { next: new Map(), value: null };
      node.next.set(key, known);
      node = known;
    }
    if (node !== root) node.value ??= value;
  };
  const longestAt = (
    words: readonly { key: string }[],
    at: number,
  ): { value: string; length: number } | null => {
    let node: Node | undefined = root;
    let best: { value: string; length: number } | null = null;
    for (let i = at; i < words.length; i++) {
      node = node.next.get(words[i]?.key ?? '');
      if (node === undefined) break;
      if (node.value !== null) best = { value: node.value, length: i - at + 1 };
    }
    return best;
  };
  const within = (phrase: string): string[] => {
    const words = chunks(phrase);
    const found: string[] = [];
    for (let i = 0; i < words.length; ) {
      const match = words[i]?.capital ? longestAt(words, i) : null;
      if (match !== null) found.push(match.value);
      i += match?.length ?? 1;
    }
    return found;
  };
  return { add, within };
}
