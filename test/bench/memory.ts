import { readFileSync } from 'node:fs';

/** Bytes of memory that this process takes, and the processes that it has started; elsewhere than on Linux, this one's. */
export function memoryOfAll(): number {
  try {
    const tasks = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
    const children = tasks === '' ? [] : tasks.split(' ');
    return process.memoryUsage.rss() + children.reduce((sum, child) => sum + residentOf(child), 0);
  } catch {
    return process.memoryUsage.rss();
  }
}

function residentOf(process: string): number {
  const status = readFileSync(`/proc/${process}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
}
