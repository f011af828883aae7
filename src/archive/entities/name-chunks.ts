import { fold } from '../fold.ts';

/** A word of a name or phrase as it is compared; hyphens join words (`FAW-Volkswagen`). */
export interface NameChunk {
  readonly key: string;
  /** Whether it begins with a capital, or has none. */
  readonly capital: boolean;
}

const chunk = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’‘&-]*/gu;

export function nameChunks(text: string): NameChunk[] {
  return [...text.matchAll(chunk)]
    .map(([word]) => ({
      key: fold(word.replace(/['’‘]s$/u, '')).replaceAll(' ', '-'),
      capital: !/^\p{Ll}/u.test(word),
    }))
    .filter(({ key }) => key !== '');
}
