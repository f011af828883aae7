import { answerLine } from '../../../src/console/line.ts';
import { replyTo } from '../../../src/discord/reply.ts';
import { readArchive } from '../../support/read-archive.ts';
import { messagePage } from './page.ts';
import { screenshot } from './screenshot.ts';

/**
 * Draws the reply to a command over the corpus as Discord shows it. It needs chromium:
 *
 *     node test/discord/picture/draw.ts '/who-met BASF' docs/answer.png [page]
 */
const [command, png, page = '1'] = process.argv.slice(2);
if (command === undefined || png === undefined) {
  process.stderr.write("Usage: node test/discord/picture/draw.ts '/who-met BASF' answer.png [page]\n");
  process.exitCode = 1;
} else {
  const answer = answerLine(command, await readArchive('corpus'));
  await screenshot(messagePage(command, replyTo(answer, Number(page))), png);
}
