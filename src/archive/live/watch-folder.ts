import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Suspects } from './find-changes.ts';

/** Watches a folder until closed. */
export interface FolderWatch {
  close(): void;
}

/** So long nothing must happen for a change to count as finished, and so long it may go on at most; milliseconds. */
const quiet = 100;
const longest = 600;

/** Where the system tells no changes, the folder is gone through this often; milliseconds. */
const pollEvery = 60_000;

/**
 * Calls back with the files that may have changed, a moment after they did. Each folder below is watched by itself: the
 * system's own way of watching a tree opens every file of it. Where watching fails, it says so and goes through the folder
 * every minute.
 */
export async function watchFolder(
  folder: string,
  onSuspects: (suspects: Suspects) => void,
  onProblem: (message: string) => void,
): Promise<FolderWatch> {
  const watchers = new Map<string, FSWatcher>();
  const gathering = gather(onSuspects);
  let poll: NodeJS.Timeout | null = null;
  const fall = (error: unknown): void => {
    if (poll !== null) return;
    const reason = error instanceof Error ? error.message : String(error);
    onProblem(
      `Changes in ${folder} are noticed within a minute only, since the system can't watch it (${reason}).`,
    );
    poll = setInterval(() => onSuspects('anything'), pollEvery);
    poll.unref();
  };
  const attend = (path: string): void => {
    const watcher = watch(join(folder, path), { persistent: false }, (_, name) => {
      const file = name === null ? null : path === '' ? name : `${path}/${name}`;
      if (file === null || !/\.[^./]+$/.test(file)) void attendBelow(folder, watchers, attend).catch(fall);
      gathering.add(file);
    });
    watcher.on('error', fall);
    watchers.set(path, watcher);
  };
  await attendBelow(folder, watchers, attend).catch(fall);
  return {
    close: () => {
      gathering.stop();
      if (poll !== null) clearInterval(poll);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** Watches the folders that are not watched yet, and no longer those that are gone. */
async function attendBelow(
  folder: string,
  watchers: Map<string, FSWatcher>,
  attend: (path: string) => void,
): Promise<void> {
  const there = new Set(await foldersBelow(folder));
  for (const path of there) if (!watchers.has(path)) attend(path);
  for (const [path, watcher] of watchers) {
    if (there.has(path)) continue;
    watcher.close();
    watchers.delete(path);
  }
}

async function foldersBelow(folder: string, path = ''): Promise<string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const inside = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const below: string[][] = [];
  for (const { name } of inside)
    below.push(await foldersBelow(folder, path === '' ? name : `${path}/${name}`));
  return [path, ...below.flat()];
}

/** Gathers names until it is quiet, then calls back with all of them. */
function gather(onSuspects: (suspects: Suspects) => void): { add(file: string | null): void; stop(): void } {
  let files = new Set<string>();
  let anything = false;
  let timer: NodeJS.Timeout | null = null;
  let since = 0;
  const tell = (): void => {
    const suspects = anything ? 'anything' : files;
    files = new Set();
    anything = false;
    timer = null;
    onSuspects(suspects);
  };
  return {
    add: (file) => {
      if (file === null) anything = true;
      else files.add(file);
      if (timer === null) since = Date.now();
      else clearTimeout(timer);
      timer = setTimeout(tell, Math.min(quiet, Math.max(0, since + longest - Date.now())));
      timer.unref();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
