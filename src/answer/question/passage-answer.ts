import type { Archive, SearchHit } from '../../archive/archive.ts';
import { termsOf } from '../../archive/search/terms.ts';
import type { PassageItem } from '../answer.ts';
import { type Findings, found, nothing } from '../findings.ts';
import { mentionItems } from '../mention-item.ts';
import { passageItem } from '../passage-item.ts';
import { counted } from '../wording.ts';
import { type AnsweringPassage, answeringPassage } from './answering-passage.ts';
import { type AskedFor, askedFor, saysAll } from './asked-for.ts';
import type { Answered } from './event-answer.ts';
import { paraphrasesOf } from './paraphrases.ts';
import type { Reading } from './reading.ts';
import { understood } from './understood.ts';

/** How many articles are read for an answer. */
const READ = 12;

/** How many answers are shown: what comes after is hardly ever meant. */
const SHOWN = 5;

/** An answer this much worse than the best is left out. */
const BESIDE_BEST = 0.85;

/** What the search’s own order counts beside the fit of the sentence. */
const ORDER_COUNTS = 0.15;

/** The passages that answer the question, the answering words marked; nothing where no sentence does. */
export function passageAnswer(reading: Reading, archive: Archive): Answered {
  const asked = askedFor(reading, archive);
  for (const words of [searchWords(reading), paraphrased(reading)]) {
    const { hits } = archive.search({ words, limit: READ });
    const answering = answeringPassages(hits, reading, asked);
    const items = answering.map(({ article, passage, marks }) =>
      passageItem('passage', article, passage, marks),
    );
    const findings = passagesFound(items, reading);
    if (findings) return { share: answering[0]?.share ?? 0, findings };
  }
  return { share: 0, findings: articlesAbout(reading, asked, archive) ?? nowhere(reading, archive) };
}

function passagesFound(items: readonly (PassageItem | undefined)[], reading: Reading): Findings | undefined {
  const sound = items.filter((item) => item !== undefined);
  if (sound.length === 0) return undefined;
  const notes = reading.period?.note ? [reading.period.note] : [];
  return found(`${understood(reading)}: ${counted(sound.length, 'passage')}`, sound, { notes });
}

/** The question without the words that only ask. */
function searchWords({ question, kind }: Reading): string {
  return kind ? `${question.slice(0, kind.start)} ${question.slice(kind.end)}`.trim() : question;
}

function paraphrased(reading: Reading): string {
  const others = reading.topic.flatMap(({ term }) => [...paraphrasesOf(term)]);
  return [searchWords(reading), ...others].join(' ');
}

/** The best passage of each article that has one, best first; for an office, which changes hands, newest first. */
function answeringPassages(
  hits: readonly SearchHit[],
  reading: Reading,
  asked: AskedFor,
): readonly AnsweringPassage[] {
  const most = hits[0]?.score ?? 1;
  const passages = hits
    .flatMap(({ article, score }) => {
      const passage = answeringPassage(article, reading, asked);
      return passage ? [{ ...passage, worth: passage.worth + ORDER_COUNTS * (score / most) }] : [];
    })
    .sort((a, b) => b.worth - a.worth);
  const least = (passages[0]?.worth ?? 0) * BESIDE_BEST;
  const good = passages.filter(({ worth }) => worth >= least).slice(0, SHOWN);
  return asked.office ? good.toSorted(newestFirst) : good;
}

function newestFirst(a: AnsweringPassage, b: AnsweringPassage): number {
  const [first = '', second = ''] = [a.article.published?.value, b.article.published?.value];
  return first === second ? 0 : first > second ? -1 : 1;
}

/** For an open question that no sentence answers alone: the passages of articles that say all of it. */
function articlesAbout(reading: Reading, asked: AskedFor, archive: Archive): Findings | undefined {
  const { kind, act, period } = reading;
  if (act !== null || period !== null || (kind?.kind !== 'what' && kind?.kind !== 'which')) return undefined;
  const items = archive
    .search({ words: searchWords(reading), limit: SHOWN })
    .hits.filter(({ article }) => saysAll(termsOf(`${article.title.value}\n${article.text}`), asked))
    .map(({ article, passage, marks }) => passageItem('passage', article, passage, marks));
  return passagesFound(items, reading);
}

/** Nothing answers; where the names stand is shown apart. */
function nowhere(reading: Reading, archive: Archive): Findings {
  const typed = [...reading.names, ...reading.strangers].map((name) => name.typed);
  return nothing(`Nothing in the archive answers this: ${understood(reading)}.`, {
    items: mentionItems(typed, archive),
  });
}
