/** What a label of a header (`Source:`, `Time:`, `Editor:`) is followed by. */
export type LabelKind = 'published' | 'updated' | 'source' | 'title' | 'url' | 'other';

/** A label in a line; `start` and `end` (after the colon) count in the line. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Labels by what follows them, as alternatives of a regular expression; a colon follows each.
 * What belongs here: words that publishers print above or below an article to describe it, in any language.
 */
const WORDS: Readonly<Record<LabelKind, string>> = {
  published:
    'first published|published(?: on| at| date)?|publication date|publish(?:ed|ing)?[ -]?time|pub[ -]?(?:date|time)|' +
    'post(?:ed)?(?: on| date)?|date(?: posted| published| of (?:issue|release|publication))?|released?(?: date| on)?|' +
    'issued?(?: on| date)|for immediate release|(?:file )?created(?: on)?|add(?:ed)? ?(?:time|date)|time|' +
    '发布时间|发布日期|发表时间|发稿时间|时间|日期|掲載日|公開日|등록일|작성일|입력|' +
    'datum|veröffentlicht(?: am)?|publié le|date de publication|fecha(?: de publicación)?|publicado(?: el| em)?|' +
    'data(?: di pubblicazione| de publicação)?|pubblicato(?: il)?|gepubliceerd(?: op)?|дата|опубликовано|تاريخ النشر|التاريخ',
  updated:
    '(?:last )?(?:updated?|modified)(?: on| at| date| time)?|更新时间|更新日期|更新|更新日|수정|stand|aktualisiert(?: am)?|' +
    'mis à jour(?: le)?|actualizado(?: el)?|atualizado(?: em)?|aggiornato(?: il)?|обновлено',
  source:
    '(?:article |news |information )?(?:re)?sources?|origin|(?:article )?from|publisher|issued by|信息来源|文章来源|稿件来源|来源|稿源|' +
    'quelle|fuente|fonte|bron|izvor|источник|المصدر|출처|出典',
  other:
    '(?:web |responsible |managing )?editors?(?: in charge)?|edited by|authors?|by|writers?|written by|reporters?|' +
    'correspondents?|journalists?|photographers?|photos?(?: by)?|contributors?|posted by|reported by|translat(?:ed by|ors?)|' +
    'proofread(?:er| by)?|contacts?|(?:media|press) (?:contacts?|enquiries|inquiries)|责任编辑|编辑|责编|作者|记者|通讯员|' +
    '摄影|审核|翻译|text|foto|fotos|redaktion|autor|auteur|autore|автор|담당자|기자|' +
    'file #|version|type|status|in control|on agenda|final action|sponsors?|reference|ref|venue|place|location|language|地点|' +
    '(?:printing ?|font ?|text ?)?size|fonts?|print(?:ing)?|(?:page ?)?views?|hits?|clicks?|visits|reads?|share(?: to| this| on)?|' +
    'reading time|estimated (?:reading )?time(?: to read the article)?|word count|浏览次数|浏览量|浏览|点击量|点击数|点击|' +
    '阅读次数|阅读|访问量|字体|字号|分享到|分享|打印|收藏|조회수?',
  title: 'title|headline|name|标题|titel|titre|título|titolo|заголовок|제목',
  url: 'url|link|permalink|web address|original (?:link|url)|原文链接',
};

const KINDS = Object.keys(WORDS) as LabelKind[];

/**
 * A label starts a line or a bracket, or follows blanks, a digit, a bracket or CJK; glued to a word, its capital sets it off
 * (`Wang LeiResource:`). Inside a line it is capitalised, so that prose with a colon is not cut up.
 */
const LABEL = new RegExp(
  `(?:(?<=^[【[((|\\s-]*)|(?<=[^\\p{L}]|[\\p{Ll}\\p{Script=Han}])(?=\\p{Lu}|\\p{Lo}))` +
    `(?:${KINDS.map((kind) => `(?<${kind}>(?i:${WORDS[kind]}))`).join('|')})\\s{0,3}[::]`,
  'gu',
);

/** The labels of a line, in order. */
export function labelsOf(line: string): Label[] {
  if (!/[::]/.test(line)) return [];
  return Array.from(line.matchAll(LABEL), (match) => ({
    kind: KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'other',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
