import { fork } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, mkdir } from 'node:fs/promises';
import { constants as os, setPriority } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OnProgress, ReadProgress } from './build-state.ts';

/**
 * Reads a whole folder into a snapshot in a process of its own: this one goes on answering, and what the reading leaves of
 * its memory in shreds, half as much again as the archive takes, is given back. False where that fails for any reason.
 */
export async function buildApart(folder: string, snapshot: string, onProgress: OnProgress): Promise<boolean> {
  if (!(await isWritable(dirname(snapshot)))) return false;
  const program = fileURLToPath(new URL('./build-process.ts', import.meta.url));
  const building = fork(program, [folder, snapshot], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  yieldToOthers(building.pid);
  building.on('message', (progress: ReadProgress) => onProgress(progress));
  const [status] = await once(building, 'exit').catch(() => [null]);
  return status === 0;
}

/** The reading takes all processors, and whoever is answered meanwhile must not wait for one. */
function yieldToOthers(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, os.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Some systems don't let a program say so, and a process that has ended has no priority.
  }
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
