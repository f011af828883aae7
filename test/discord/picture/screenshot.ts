import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

/** Draws a page with Debian's chromium into a PNG that is as high as the page. */
export async function screenshot(html: string, png: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-picture-'));
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, `${html}<script>document.title = document.documentElement.scrollHeight</script>`);
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const url = pathToFileURL(page).href;
    const { stdout } = await run('chromium', [...FLAGS, profile, '--window-size=760,100', '--dump-dom', url]);
    const height = Math.ceil(Number(/<title>(\d+)/.exec(stdout)?.[1] ?? '800'));
    const size = ['--force-device-scale-factor=2', `--window-size=760,${height}`];
    await run('chromium', [...FLAGS, profile, ...size, `--screenshot=${png}`, url]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
