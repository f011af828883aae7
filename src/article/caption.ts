import { alternatives } from './alternatives.ts';
import { MONTH_ALTERNATIVES } from './months.ts';

/** Who took a picture, as it closes a line. */
const IN_BRACKETS = String.raw`
  [[((]\s*(?:photo|picture|image|file photo|foto|courtesy|photograph|图|摄影)(?!\p{L})[^\])]{0,80}[\]))]
  [[((](?:ap|afp|epa|reuters|getty|xinhua|vcg)\s?(?:photo|images?)?\/[^\])]{2,60}[\]))]
  [[((][^\])]{0,60}(?:\/\s?(?:xinhua|ap|afp|reuters|china daily|vcg|cnsphoto|getty(?: images)?|epa)|(?:photo|foto|fotos|picture))\s*[\]))]
`;
const IN_WORDS = String.raw`
  (?:photos?|fotos?|bild|image|picture|photograph|crédit photo|crédito|source photo)\s?(?:by|[::/]|credit|courtesy)\s?[^.!?]{0,60}(?:[.!?])?
  \|\s*foto[::].{0,60}
  photo courtesy.{0,60}
  \bxinhua\/[\p{L} ]{2,30}\)?
`;
const PICTURE_CREDIT = new RegExp(`${alternatives(IN_BRACKETS, IN_WORDS)}$`, 'iu');

/** How a line opens that describes a picture: by the word for it, by what it shows, or by where in it somebody stands. */
const PICTURE_FIRST = String.raw`
  (?:file )?(?:photo|photos|picture|image|foto|bild|caption|photograph)s?\s*(?:[::/]|\bby\b|\bshows?\b|\btaken\b|\bcredit\b|\bcourtesy\b|\bsession\b|\bof\b)
  (?:this|the|an?|undated|in this|combined|combination)\b.{0,30}\b(?:photo|picture|image)s?\b.{0,120}\b(?:shows?|taken|released|provided)\b
  pictured\b
  图[::为]
  资料图
`;
const POSITION_FIRST = String.raw`
  (?:from|von)\s(?:left|links|l\.)\b
  (?:left|links)\s(?:to|nach)\s(?:right|rechts)\b
  \(?l(?:eft)?\s?(?:-|to)\s?r(?:ight)?\)?\s*[::]
`;
const CAPTION_OPENING = new RegExp(`^${alternatives(PICTURE_FIRST, POSITION_FIRST)}`, 'i');

/** Bracketed positions: `(R)`, `(front left)`, `(2nd from L)`, `(Mitte)`, `(3. v.l.)`. */
const POSITION =
  /[((](?:[LRC]|left|right|cent(?:er|re)|front|back|links|rechts|mitte|(?:front|back|\d(?:st|nd|rd|th)?\.?|second|third|first)[\s,-]{1,3}(?:row|from|left|right|l|r|v\.|vo[nm])[^))]{0,20})[))]/i;

/** Positions between commas behind a name: `Mayor X, right, meets …`. */
const PLACED =
  /^\p{Lu}[^,.]{2,80}, (?:(?:at |on )?(?:the )?(?:far )?(?:left|right|cent(?:er|re)|front|back)|(?:second|third|fourth|fifth|\d(?:nd|rd|th)) (?:from )?(?:the )?(?:left|right)), /u;

/** `On 14 November, the minister received … (Photo: …)`: a lead with a credit behind it, not a picture described. */
const DATED_LEAD = new RegExp(
  `^On (?:\\p{L}+day,? )?(?i:(?:${MONTH_ALTERNATIVES})\\.? \\d{1,2}|\\d{1,2} (?:${MONTH_ALTERNATIVES}))\\b.{0,300}\\b(?:received|met|signed|held|visited|hosted|welcomed|paid|attended)\\b`,
  'u',
);

/** Whether `line` describes or credits a picture. */
export function isCaption(line: string): boolean {
  if (line.length > 600) return false;
  if (CAPTION_OPENING.test(line) || PLACED.test(line)) return true;
  if (DATED_LEAD.test(line) && !POSITION.test(line)) return false;
  if (!PICTURE_CREDIT.test(line.slice(-130))) return POSITION.test(line) && line.length < 300;
  return true;
}
