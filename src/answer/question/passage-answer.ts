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
import { searchWords } from './search-words.ts';
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
  const { hits } = archive.search({ words: searchWords(reading), limit: READ });
  const direct = answered(hits, reading, asked);
  if (direct) return direct;
  const others = otherWords(reading);
  const otherwise =
    others.length > 0
      ? archive.search({ words: [searchWords(reading), ...others].join(' '), limit: READ }).hits
      : [];
  return (
    answered(otherwise, reading, asked) ?? {
      share: 0,
      findings: articlesAbout(hits, reading, asked) ?? nowhere(reading, archive),
    }
  );
}

function answered(hits: readonly SearchHit[], reading: Reading, asked: AskedFor): Answered | undefined {
  const passages = answeringPassages(hits, reading, asked);
  const items = passages.map(({ article, passage, marks }) =>
    passageItem('passage', article, passage, marks),
  );
  const findings = passagesFound(items, reading);
  return findings && { share: passages[0]?.share ?? 0, findings };
}

function passagesFound(items: readonly (PassageItem | undefined)[], reading: Reading): Findings | undefined {
  const sound = items.filter((item) => item !== undefined);
  if (sound.length === 0) return undefined;
  const notes = reading.period?.note ? [reading.period.note] : [];
  return found(`${understood(reading)}: ${counted(sound.length, 'passage')}`, sound, { notes });
}

/** Words that articles may use for those of the topic. */
function otherWords({ topic }: Reading): readonly string[] {
  return topic.flatMap(({ term }) => [...paraphrasesOf(term)].filter((other) => other !== term));
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
function articlesAbout(hits: readonly SearchHit[], reading: Reading, asked: AskedFor): Findings | undefined {
  const { kind, act, period } = reading;
  const isOpen = act === null && period === null && (kind?.kind === 'what' || kind?.kind === 'which');
  if (!isOpen) return undefined;
  const items = hits
    .filter(({ article }) => saysAll(termsOf(`${article.title.value}\n${article.text}`), asked))
    .slice(0, SHOWN)
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
