/** The system's short name for what went wrong (`ENOENT`); undefined for anything but an error of the system. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A sentence for what the file system says; anything else is a bug and thrown. */
export function failure(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  if (code === 'ENOENT') return 'It is gone; it was removed or renamed while the corpus was read.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'It may not be read; give this user the right to read it.';
  if (code === 'ELOOP') return 'It is a link that leads back to itself; remove it.';
  return `The system could not read it (${code}); check the disk.`;
}

/** A sentence for a corpus folder that can't be read; anything but an error of the system is a bug and thrown. */
export function folderProblem(folder: string, error: unknown): string {
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
