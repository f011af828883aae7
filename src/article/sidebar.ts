import { alternatives } from './alternatives.ts';

/** What a line says about the lines after it. */
export type Turn = 'end' | 'sidebar' | null;

/** Lines by which an article is over. */
const MARKS = String.raw`
  #\s?#\s?#
  -\s?30\s?-
  [-–—*\s(]*(?:ends?|ende|fin|fine|the end)[-–—*\s)]*
`;
const COMMENTS = String.raw`
  (?:facebook )?comments
  leave a (?:comment|reply)
  (?:one|\d+) (?:thoughts?|repl(?:y|ies)) on\b.{0,120}
  discussion about this post
  post (?:a )?comments?
  no comments:?
  komentari\b.{0,10}
  \d+ komentari?
`;
const CONTACTS = String.raw`
  (?:media|press|for media|investor) (?:contacts?|enquiries|inquiries|relations)(?: contact)?\s*:?
  contacts?(?: information)?:?
  contacts? for (?:media|press|the media)
  for (?:more|further|additional) information,? (?:please )?(?:contact|visit|see|go to|call).{0,200}
  for (?:more|further) information:?
  ansprechpartner(?:in)?:?
  pressekontakt:?
  contacts? presse:?
  rückfragen.{0,40}
  contacto de prensa:?
`;
const NOTES = `
  notes? to (?:the )?editors?:?
  notes? for editors:?
  editor'?s? notes?:
  background notes?:?
  forward.looking statements?.{0,60}
  safe harbor.{0,60}
`;

/** Lines above the headlines of other articles, by language. */
const ENGLISH_SIDEBAR = String.raw`
  (?:the )?latest (?:news|stories|headlines|articles|posts|updates|videos?)
  (?:more )?related (?:news|articles?|stories|posts?|links?|content|topics|reading|coverage|documents|pages)
  related
  most (?:read|popular|viewed|shared|commented)
  popular(?: (?:news|posts|articles|stories))?
  trending(?: (?:now|news|stories))?
  recommended(?: (?:for you|stories|articles|reading))?
  you (?:may|might) (?:also )?(?:like|be interested in)
  also in (?:the )?news
  other (?:news|stories|articles|headlines)
  more (?:news|stories|articles|headlines|from|in|on)\b.{0,40}
  further reading
  read next
  up next
  don'?t miss
  what others are reading
  recent (?:posts|news|articles|stories)
  in other news
  top (?:news|stories)
  hot (?:news|topics)
  next (?:article|story)
  previous (?:article|story)
`;
const EUROPEAN_SIDEBAR = String.raw`
  mehr (?:news|nachrichten|zum thema)\b.{0,60}
  weitere (?:nachrichten|meldungen|artikel|themen)\b.{0,40}
  themen zu diesem artikel
  das könnte sie auch interessieren
  lesen sie auch\b.{0,60}
  à lire aussi\b.{0,60}
  articles? (?:liés|similaires)
  sur le même sujet
  noticias relacionadas
  te puede interesar
  notícias relacionadas
  leia também\b.{0,60}
  articoli correlati
  leggi anche\b.{0,60}
  lees ook\b.{0,60}
  možda vas zanima
  pročitajte (?:još|i)\b.{0,60}
`;
const ASIAN_SIDEBAR = `
  相关新闻
  相关阅读
  相关链接
  延伸阅读
  推荐阅读
  热门新闻
  最新消息
  関連記事
  관련 ?기사
`;

/** The article is over here; contacts, notes and the page's own matter follow. */
const END = new RegExp(`^${alternatives(MARKS, COMMENTS, CONTACTS, NOTES)}$`, 'i');

/** Headlines of other articles follow. */
const SIDEBAR = new RegExp(`^${alternatives(ENGLISH_SIDEBAR, EUROPEAN_SIDEBAR, ASIAN_SIDEBAR)}\\s*:?$`, 'i');

/** A rights notice has at most this many characters. */
const LONGEST_NOTICE = 600;

/** Whose page it is, printed below the article. */
const RIGHTS = /copyright\s*(?:©|\(c\)|\d{4})|all rights? reserved|版权所有|ICP备/i;

/** Whether `line` ends the article or opens a list of other ones. */
export function turnAt(line: string): Turn {
  if (line.length <= LONGEST_NOTICE && RIGHTS.test(line)) return 'end';
  if (line.length > 240) return null;
  if (END.test(line)) return 'end';
  return SIDEBAR.test(line) ? 'sidebar' : null;
}
