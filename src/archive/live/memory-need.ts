import { totalmem } from 'node:os';
import { constrainedMemory } from 'node:process';

/**
 * Bytes that the program takes without articles, and what each article adds, as measured with 100,000 of 300 words while they
 * were read for the first time: 1.45 GB in all processes. At rest, and from a snapshot, it takes 0.8 GB.
 */
const base = 250e6;
const perArticle = 12_000;

/** Of the machine's memory, the part that one program can count on. */
const share = 0.8;

/** A sentence for whoever runs the program where an archive of this size will not fit into memory; null where it will. */
export function memoryWarning(articles: number, memory: number = machineMemory()): string | null {
  const need = base + articles * perArticle;
  if (need < memory * share) return null;
  return (
    `${articles.toLocaleString('en')} articles need about ${gigabytes(need)} of memory and there are ${gigabytes(memory)}: ` +
    'expect it to become slow or to end; give the program more memory, or a smaller folder.'
  );
}

/** Is told each number of articles before they are held; `tell` hears once that they will not fit. */
export function watchMemory(
  tell: (warning: string) => void,
  memory: number = machineMemory(),
): (articles: number) => void {
  let told = false;
  return (articles) => {
    const warning = told ? null : memoryWarning(articles, memory);
    if (warning === null) return;
    told = true;
    tell(warning);
  };
}

/** What the machine has, or the container that the program runs in. */
function machineMemory(): number {
  const limit = constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
