import { constants, type Dirent } from 'node:fs';
import { access, opendir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { UnreadFile } from './article.ts';
import { codeOf, failure, folderProblem } from './file-failure.ts';
import { inParallel } from './in-parallel.ts';

/** A file of the corpus that may hold an article. */
export interface CorpusFile {
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Time of the last change, milliseconds since 1970. */
  readonly modified: number;
}

/** The files of a corpus folder in order of `file`, and those that can't be taken as articles. */
export interface CorpusFiles {
  readonly files: readonly CorpusFile[];
  readonly unread: readonly UnreadFile[];
}

/** Why a corpus folder can't be read: one sentence with its name and what to do. */
export interface CorpusProblem {
  readonly problem: string;
}

/** Files that nobody means as an article; they are passed over without a word. Any other kind is reported. */
const NO_ARTICLE =
  /\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?|ico|heic|mp[34]|m4[av]|mov|avi|webm|mkv|wav|ogg|flac|zip|gz|tgz|tar|7z|rar|css|js|map|woff2?|ttf|otf|db|ini|lnk|lock|log|bak|tmp|part|crdownload)$/i;

/**
 * Lists the articles of a corpus, with size and time of change, so that an update reads only what changed.
 * Subfolders count; names that begin with a dot and a README.md at the top don't. Symbolic links that lead out of
 * the folder are reported and not followed.
 */
export async function listCorpus(folder: string): Promise<CorpusFiles | CorpusProblem> {
  const root = await openFolder(folder);
  if (typeof root !== 'string') return root;
  const found: Found = { root, files: [], unread: [] };
  await walk(found, root);
  return { files: found.files, unread: found.unread.sort(byFile) };
}

/** Orders by `file`, code unit by code unit, so that the order is the same on every machine. */
export function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
}

async function openFolder(folder: string): Promise<string | CorpusProblem> {
  try {
    const root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) {
      return { problem: `The corpus folder ${folder} is a file; give the folder that holds the articles.` };
    }
    await access(root, constants.R_OK | constants.X_OK);
    return root;
  } catch (error) {
    return { problem: folderProblem(folder, error) };
  }
}

interface Found {
  readonly root: string;
  readonly files: CorpusFile[];
  readonly unread: UnreadFile[];
}

/**
 * Takes in what a folder holds, in order: names are sorted folder by folder, which keeps nobody waiting for a sort of all.
 */
async function walk(found: Found, folder: string): Promise<void> {
  const entries = await entriesOf(folder).catch((error: unknown) => {
    found.unread.push({ file: `${below(found.root, folder)}/`, reason: failure(error) });
    return new Map<string, Dirent>();
  });
  // A folder's name ends with a slash here, as in the paths of what is in it.
  const names = [...entries.keys()].sort();
  const files = await inParallel(names, async (name) => {
    const entry = entries.get(name);
    return entry === undefined || entry.isDirectory() ? null : await visit(found, join(folder, name), entry);
  });
  for (const [i, name] of names.entries()) {
    const file = files[i];
    if (file) found.files.push(file);
    else if (name.endsWith('/')) await walk(found, join(folder, name));
  }
}

/** Entries read at once: few, so that a folder of very many files is read in steps. */
const STEP = 256;

/** What a folder holds that isn't hidden, by name. */
async function entriesOf(folder: string): Promise<Map<string, Dirent>> {
  const entries = new Map<string, Dirent>();
  for await (const entry of await opendir(folder, { bufferSize: STEP }))
    if (!entry.name.startsWith('.')) entries.set(entry.isDirectory() ? `${entry.name}/` : entry.name, entry);
  return entries;
}

/** The article file that an entry is or leads to; null where it is none, which is reported where somebody may mean one. */
async function visit(found: Found, path: string, entry: Dirent): Promise<CorpusFile | null> {
  if (isReadme(found.root, path)) return null;
  if (entry.isSymbolicLink()) return await visitLink(found, path);
  return isWanted(found, path) ? await visitFile(found, path) : null;
}

function isReadme(root: string, path: string): boolean {
  return /^readme\.md$/i.test(below(root, path));
}

/** Whether a name is one of an article; other kinds are reported, but for those that nobody means as one. */
function isWanted(found: Found, path: string): boolean {
  if (/\.(?:txt|md)$/i.test(path)) return true;
  if (!NO_ARTICLE.test(path)) {
    found.unread.push({
      file: below(found.root, path),
      reason: 'It is not a .txt or .md file, and only these are read; save the article as one of them.',
    });
  }
  return false;
}

async function visitFile(found: Found, path: string): Promise<CorpusFile | null> {
  const file = below(found.root, path);
  try {
    const status = await stat(path);
    if (status.isFile()) return { file, size: status.size, modified: status.mtimeMs };
    found.unread.push({ file, reason: 'It is not a regular file; replace it by one.' });
  } catch (error) {
    found.unread.push({ file, reason: failure(error) });
  }
  return null;
}

/**
 * A link that stays in the corpus leads to a file that is read under its own name, unless that name is hidden, as
 * where a container mounts its files. A link that leads out, or to nothing, is reported.
 */
async function visitLink(found: Found, path: string): Promise<CorpusFile | null> {
  const file = below(found.root, path);
  let target: string;
  try {
    target = await realpath(path);
  } catch (error) {
    const gone = codeOf(error) === 'ENOENT';
    found.unread.push({
      file,
      reason: gone ? 'It is a link to a file that is not there; remove it.' : failure(error),
    });
    return null;
  }
  const inside = below(found.root, target);
  if (inside.startsWith('../') || inside === '..' || inside.startsWith('/') || /^[A-Za-z]:/.test(inside)) {
    const reason = 'It is a link that leads out of the corpus folder; copy the file into the folder instead.';
    found.unread.push({ file, reason });
    return null;
  }
  const hidden = inside.split('/').some((name) => name.startsWith('.'));
  if (!hidden || !/\.(?:txt|md)$/i.test(path)) return null;
  return await visitFile(found, path);
}

function below(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
