/**
 * What a page prints around an article. Each list holds patterns for a whole line.
 * What belongs here: wording that many publishers use; nothing that names one article, person or event.
 */

/** Navigation, font and print controls, sharing, counters. */
const CONTROLS: readonly RegExp[] = [
  /^(?:home ?page|home|menu|search|advanced search|login|log ?in|sign ?in|register|contact(?: us)?|about(?: us)?|sitemap|site map|site index|faq|rss|privacy|english|français|deutsch|中文|日本語|back|back to (?:top|list|news)|top|top of page|bottom of page|next|previous|prev|close|more|oben|images?|photos?|photo gallery|video|watch|listen|gallery|kontakt|header image|(?:main|page) content|associated links|media cent(?:er|re)|group photo)[.:»>→]?$/i,
  /^(?:skip to|zum inhalt|aller au contenu|saltar al|loading|close (?:search )?window|connect with us|navigation path|left navigation|additional tools|other available languages|zurück zu[rm]?)\b/i,
  /^(?:you are here|your (?:current )?(?:location|position)|current (?:location|position)|position|location)\s*[::]/i,
  /^(?:您(?:现在|当前)?的位置|当前位置|首页|현재 ?위치)/,
  /^[【〖[((\s]*(?:fonts?|text ?size|font ?size|字体|字号|文字サイズ|글자 ?크기)\b.{0,80}$/i,
  /^[【〖[((\s]*(?:字体|字号|大\s*中\s*小|扫一扫|扫码|分享到|分享|打印|返回|关闭|上一篇|下一篇|收藏|相关链接)/,
  /^(?:A\s?[+-]?\s*){2,}(?:print)?$/i,
  /^(?:L\s+M\s+S|S\s+M\s+L|large\s*medium\s*small|small\s*medium\s*large)$/i,
  /^(?:print|print (?:this )?(?:page|article)|printer.friendly|e-?mail(?: this)?|save|bookmark|copy link|listen to this article|audio by .{2,30})$/i,
  /^share\b(?!.*[.!?]$).{0,60}$/i,
  /^(?:facebook|twitter|x|linkedin|whatsapp|wechat|weibo|telegram|instagram|youtube|pinterest|reddit|line|email)(?:[\s,|/·•-]+(?:facebook|twitter|x|linkedin|whatsapp|wechat|weibo|telegram|instagram|youtube|pinterest|reddit|line|email|print|share))*$/i,
  /^<?suggest to (?:a )?friends?>?:?(?:\s+print)?$/i,
  /^(?:scan|scan the)\b.{0,40}\b(?:code|qr)\b.{0,40}$/i,
  /^\d+\s*(?:min(?:ute)?s?|secs?|seconds?|hours?|days?|weeks?|months?|views?|shares?|comments?|likes?|replies|clicks|reads?)\b.{0,30}(?<![.!?])$/i,
  /^(?=.{0,120}$).*\d\s?(?:℃|°\s?[CF]\b)/,
  /^(?:estimated time|reading time|read time|page views?|views|hits|visits|word count)\b.{0,50}$/i,
];

/** Advertising, invitations, notices about the site itself. */
const NOTICES: readonly RegExp[] = [
  /^-?\s?(?:advertise?ments?|advertising|anzeige|werbung|publicité|publicidad|sponsored(?: content)?|promoted|ad)\s*\d{0,2}\s?-?$/i,
  /^(?:article content|story continues below|article continues below|read the (?:full|original|complete|whole) \w+|continue reading|read more|read also|also read|see also|more on this|find out more|learn more|show more|load more|view all|click here|view (?:full|in)|editor'?s picks?)\b.{0,120}$/i,
  /^(?:also read|read also|see also|must read)\s?[|:–—-]\s?.{0,400}$/i,
  /^(?:sign up|subscribe|follow us|join (?:us|our)|download (?:the|our) app|get the (?:latest|app)|stay (?:connected|informed|tuned)|newsletter)\b.{0,160}$/i,
  /^(?:we use|this (?:web)?site uses|by (?:using|continuing)|please enable|your browser|javascript (?:is|must)|cookies?\b).{0,300}$/i,
  /^(?:disclaimer|please note|important notice|legal notice)\s*[::].{0,600}$/i,
  /^\((?:this (?:story|article|report|news) (?:has|was|is)|with inputs|except for the headline)\b.{0,300}$/i,
  /^(?:this email was sent|you are subscribed|this press release (?:was|is)|originally published|first published on|this article (?:was (?:first |originally )?(?:published|written|edited)|first appeared))\b.{0,300}$/i,
  /^\d+ of \d+\b.{0,120}$/,
  /^(?:tags?|keywords?|key words|topics?|categor(?:y|ies)|filed under|labels?|section|hashtags?|posted in|schlagworte|mots.clés|etiquetas|关键词|标签)\s*[::].{0,300}$/i,
  /^tag\b.{0,3}:.*$/i,
  /^(?:file|download|attachment|attachments|annex|pdf|附件)\s*[::].{0,160}$/i,
  /^(?:your e-?mail address will not|required fields)\b.{0,120}$/i,
  /^(?:facebook comments|no comments|no menu items|recent comments|most popular|post a comment|leave a (?:comment|reply)|add (?:a )?comment|write a comment|\d+ comments?|匿名发布|验证码)\b.{0,60}$/i,
  /^(?:press|news|media) (?:release|statement|note|communiqué)s?(?:\s*(?:from|by|no\.?|n°|nr\.?|number|#|\||\d).{0,60})?\s*\|?$/i,
  /^(?:pressemitteilung|pressemeldung|medienmitteilung|communiqué(?: de presse)?|comunicado(?: de prensa)?|nota de prensa|comunicato stampa|persbericht)(?:\s*(?:nr\.?|n°|\d).{0,40})?$/i,
  /^(?:for )?immediate release(?:\s*[::-].{0,60})?$/i,
  /^(?:breaking news|news|latest|latest news|top stories|special briefing|press statement|media note|readout|statement|speech|announcement)$/i,
];

/** Whose page it is. */
const IMPRINT: readonly RegExp[] = [
  /(?:copyright\s*(?:©|\(c\)|\d{4}|:)|^\s*(?:©|\(c\)\s*\d{4})|all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|版权所有|著作权)/i,
  /(?:ICP备|ICP证|公网安备|ICP (?:record|license|licence|no)|网站标识码|粤ICP|京ICP)/i,
  /^(?:sponsored by|hosted by|powered by|website by|web design|designed by|technical support|主办|承办|技术支持|best viewed|最佳浏览)\b.{0,300}$/i,
  /^(?:主办|承办|技术支持|联系我们|地址|电话|邮编)/,
  /^(?:tel|telephone|phone|fax|mob(?:ile)?|e-?mail|hotline|whatsapp|add(?:ress)?|zip(?: code)?|postal code|p\.?\s?o\.? box)\b\s*(?:no\.?|number)?\s*[.::+\d].{0,160}$/i,
];

/** Scraps of scripts and mark-up. */
const SCRAPS: readonly RegExp[] = [
  /(?:javascript:|href\s*=|src\s*=|onclick|function\s*\(|document\.(?:write|get|cookie)|window\.\w|var\s+_?\w+\s*=|\$\(|<\/?(?:script|style|iframe|img|table|td|span|font)\b[^<>]*>\s*$|\/td>$|\/p>$)/i,
  /^(?:<[^<>]{0,200}>\s*)+$/,
  /^!\[[^\]]*\]\([^)]*\)$/,
  /^<!--.*-->$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|gov|edu|int|info|cn|eu|uk|de|fr|jp|kr|in|ru|au|ca)(?:\.[a-z]{2})?$/iu,
  /^(?:icon-\w+\s*)+$/,
  /^[\w-]{1,60}\.(?:jpe?g|png|gif|webp|pdf|docx?)$/i,
  /^\S+@\S+\.\w{2,}$/,
  /^(?:pic\.twitter\.com|t\.co|https:\/\/t\.co)\S*$/i,
];

const FURNITURE = [...CONTROLS, ...NOTICES, ...SCRAPS];

/** Furniture of the page is shorter than this, but for what the patterns bound themselves. */
const LONGEST = 420;

/** Whether a line belongs to the page and not to the article, wherever it stands. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (!/[\p{L}]/u.test(line)) return true;
  return isImprint(line) || isNavigation(line) || FURNITURE.some((pattern) => pattern.test(line));
}

/** Whether a line says whose page it is: copyright, licence numbers, address. */
export function isImprint(line: string): boolean {
  return line.length <= LONGEST && IMPRINT.some((pattern) => pattern.test(line));
}

/** Words of navigation bars, for bars printed without any mark between their entries. */
const ENTRIES =
  /\b(?:home|about|latest news|contact us|search|english|deutsch|français|español|chinese|japanese|korean|government bulletin|mailbox|laws and regulations|site ?map|login|register|services|media|policies|photos|videos?|events|careers|investors?|downloads|publications|departments|topics|links|business|travel|culture|opinion|sports?|kontakt|start|aktuelles|wirtschaft|bildung)\b/gi;

/** A navigation bar (`Home | News | Contact`) or a path (`Home>News>Local`). */
function isNavigation(line: string): boolean {
  if (isPath(line)) return true;
  if (/[.!?]["”]?$/.test(line) && line.length > 80) return false;
  const parts = line.split(/\s*[||·•│¦]\s*|\s{3,}/).filter((part) => part !== '');
  if (parts.length >= 3 && parts.every((part) => part.split(/\s+/).length <= 5)) return true;
  const hits = line.match(ENTRIES)?.length ?? 0;
  return hits >= 3 && hits * 4 >= line.split(/\s+/).length;
}

/** A path of a page, with the last part where it can be a headline. */
export function isPath(line: string): boolean {
  return (
    /^(?:(?:you are here|your current location|position|current position)\s*[::]?\s*)?[^>»›→]{1,40}(?:\s*(?:>{1,2}|»|›|→)\s*[^>»›→]{0,200}){1,6}$/i.test(
      line,
    ) &&
    !/[.!?]["”]?$/.test(line) &&
    /^(?:you are here|your|position|current|home|start|english|news|首页|主页|accueil|inicio|main|index|[^>»›→]{1,24}(?:>{1,2}|»|›))/i.test(
      line,
    )
  );
}
