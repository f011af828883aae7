import { isAgency } from './agencies.ts';
import { type HeaderLine, NOTHING_SAID } from './header-line.ts';
import { endsSentence, wordCount } from './prose.ts';
import { plainValue } from './value.ts';

/** `SOURCE Solantis SE` and `News provided by …`, with the name on the line or on the next one. */
const ISSUER = /^(?:SOURCE:?\s+(?=\S)|(?:news )?provided by\b:?\s*)/;

const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Rr]eported by|[Ww]ritten by)\s(?:the\s)?\p{Lu}/u;

/** A line that signs the article without a label: `(Xinhua)`, `By Li Mu`, `SOURCE Solantis SE`; null for any other. */
export function signatureLine(line: string, start: number): HeaderLine | null {
  const name = /^[(([]?([^()()[\]]{2,40})[))\]]?$/.exec(line)?.[1];
  if (name !== undefined && isAgency(name)) {
    const from = line.indexOf(name);
    return { ...NOTHING_SAID, source: plainValue(line, start, { from, to: from + name.length }) };
  }
  const issuer = ISSUER.exec(line) ?? /^(?:news )?provided by\b:?\s*/i.exec(line);
  if (issuer && wordCount(line) <= 12) {
    const source = plainValue(line, start, { from: issuer[0].length, to: line.length });
    return { ...NOTHING_SAID, source, open: source === null };
  }
  return BYLINE.test(line) && wordCount(line) <= 16 && !endsSentence(line) ? NOTHING_SAID : null;
}
