import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

/** Snapshots are kept here, below the folder that the program is started in. Whoever deletes it loses time only. */
const kept = '.readout';

/** The file that keeps the snapshot of a corpus folder: two folders of the same name have two. */
export function snapshotPath(folder: string): string {
  const path = resolve(folder);
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return join(kept, `${basename(path)}-${digest}.snapshot`);
}
