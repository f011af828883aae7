import { constants, type Dirent } from 'node:fs';
import { access, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { UnreadFile } from './article.ts';
import { MAX_BYTES, tooLarge } from './decode.ts';
import { type ReadOutcome, readArticle } from './read.ts';

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
  return { files: found.files.sort(byFile), unread: found.unread.sort(byFile) };
}

/** Reads one file of the corpus, by its path below `folder`. Never throws for a file that is gone or can't be read. */
export async function readCorpusFile(folder: string, file: string): Promise<ReadOutcome> {
  const path = join(folder, file);
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return { unread: { file, reason: tooLarge(size) } };
    return readArticle(file, await readFile(path));
  } catch (error) {
    return { unread: { file, reason: failure(error) } };
  }
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

function folderProblem(folder: string, error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return `There is no corpus folder ${folder}; create it, or name another one.`;
  if (code === 'ENOTDIR') return `The corpus folder ${folder} lies below a file; give a path to a folder.`;
  if (code === 'EACCES' || code === 'EPERM') {
    return `The corpus folder ${folder} may not be read; give this user the right to read it.`;
  }
  if (code === 'ELOOP')
    return `The corpus folder ${folder} is a link that leads back to itself; name another one.`;
  if (code === undefined) throw error;
  return `The corpus folder ${folder} can't be read (${code}); check the disk or name another one.`;
}

interface Found {
  readonly root: string;
  readonly files: CorpusFile[];
  readonly unread: UnreadFile[];
}

async function walk(found: Found, folder: string): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    found.unread.push({ file: `${below(found.root, folder)}/`, reason: failure(error) });
    return;
  }
  const folders: string[] = [];
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || isReadme(found.root, path)) continue;
    if (entry.isDirectory()) folders.push(path);
    else if (entry.isSymbolicLink()) await visitLink(found, path);
    else if (isWanted(found, path)) files.push(path);
  }
  await inParallel(files, (path) => visitFile(found, path));
  for (const path of folders) await walk(found, path);
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

async function visitFile(found: Found, path: string): Promise<void> {
  const file = below(found.root, path);
  try {
    const { size, mtimeMs, ...status } = await stat(path).then((value) => ({
      size: value.size,
      mtimeMs: value.mtimeMs,
      regular: value.isFile(),
    }));
    if (status.regular) found.files.push({ file, size, modified: mtimeMs });
    else found.unread.push({ file, reason: 'It is not a regular file; replace it by one.' });
  } catch (error) {
    found.unread.push({ file, reason: failure(error) });
  }
}

/**
 * A link that stays in the corpus leads to a file that is read under its own name, unless that name is hidden, as
 * where a container mounts its files. A link that leads out, or to nothing, is reported.
 */
async function visitLink(found: Found, path: string): Promise<void> {
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
    return;
  }
  const inside = below(found.root, target);
  if (inside.startsWith('../') || inside === '..' || inside.startsWith('/') || /^[A-Za-z]:/.test(inside)) {
    const reason = 'It is a link that leads out of the corpus folder; copy the file into the folder instead.';
    found.unread.push({ file, reason });
    return;
  }
  const hidden = inside.split('/').some((name) => name.startsWith('.'));
  if (!hidden || !/\.(?:txt|md)$/i.test(path)) return;
  await visitFile(found, path);
}

function below(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A sentence for what the file system says; anything else is a bug and thrown. */
function failure(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  if (code === 'ENOENT') return 'It is gone; it was removed or renamed while the corpus was read.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'It may not be read; give this user the right to read it.';
  if (code === 'ELOOP') return 'It is a link that leads back to itself; remove it.';
  return `The system could not read it (${code}); check the disk.`;
}

/** How many files are open at once. */
const AT_ONCE = 32;

/** Does `work` for each item, a bounded number at a time; results in the order of `items`. */
export async function inParallel<In, Out>(
  items: readonly In[],
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}
