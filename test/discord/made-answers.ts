import type { Answer, ArticleCard, EventItem, Excerpt, Item, PassageItem } from '../../src/answer/answer.ts';

/** Answers made by hand, as the commands would give them. */

export const TEXT =
  'Zhang Zhijun, Mayor of Changchun City, met the delegation led by Vice President of BASF on July 28, 2020. The two ' +
  'sides discussed the possibility of joining hands to deepen cooperation and project construction.';

export const ARTICLE: ArticleCard = {
  id: 'basf202008',
  title: 'Zhang Zhijun Meets BASF’ Global Vice President',
  titleMade: false,
  published: '2020-08-03',
  source: 'CCFAO',
  url: 'https://example.org/news/basf',
  file: 'news/basf.txt',
};

/** The excerpt of `text` that is `words`, with those words of it marked. */
export function excerptOf(text: string, words: string, ...marked: string[]): Excerpt {
  const start = text.indexOf(words);
  const spanOf = (mark: string) => {
    const at = start + words.indexOf(mark);
    return { start: at, end: at + mark.length };
  };
  const marks = marked.map(spanOf).sort((a, b) => a.start - b.start);
  return {
    text: words,
    start,
    end: start + words.length,
    prefix: '',
    suffix: text.slice(start + words.length, 32),
    marks,
  };
}

const SENTENCE = TEXT.slice(0, TEXT.indexOf('. The') + 1);

export const MEETING: EventItem = {
  kind: 'event',
  id: 'e1',
  type: 'meeting',
  status: 'happened',
  date: { value: '2020-07-28', end: null, basis: 'stated', note: null },
  participants: [
    { name: 'Zhang Zhijun', role: 'Mayor', organisation: 'Changchun City', side: 'host', collective: false },
    {
      name: 'delegation led by Vice President of BASF',
      role: 'Vice President',
      organisation: 'BASF',
      side: 'guest',
      collective: true,
    },
  ],
  place: 'Changchun',
  agreement: null,
  article: ARTICLE,
  excerpts: [excerptOf(TEXT, SENTENCE, 'Zhang Zhijun', 'met', 'BASF', 'July 28, 2020')],
  also: [],
};

/** An answer of `/who-met BASF` with these items. */
export function whoMet(items: readonly Item[], more: Partial<Answer> = {}): Answer {
  return {
    command: 'who-met',
    options: { name: 'BASF' },
    outcome: 'found',
    summary: `${items.length} ${items.length === 1 ? 'meeting' : 'meetings'} with BASF`,
    total: items.length,
    items,
    suggestions: [],
    notes: [],
    ...more,
  };
}

/** `count` meetings that differ in their days. */
export function meetings(count: number): EventItem[] {
  return Array.from({ length: count }, (_, i) => ({
    ...MEETING,
    id: `e${i}`,
    date: { ...MEETING.date, value: `2020-07-${String(i + 1).padStart(2, '0')}` },
  }));
}

export const MENTION: PassageItem = { kind: 'mention', article: ARTICLE, excerpts: MEETING.excerpts };
