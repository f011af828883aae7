import type { Phrase } from './phrase.ts';

/** Whether a phrase names somebody together with an office: one of whom official news is made. */
export function isHolder({ kind, offices }: Phrase): boolean {
  return kind === 'person' && offices.length > 0;
}
