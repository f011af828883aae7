/**
 * News agencies as they sign a dateline or the end of an article, lower case.
 * What belongs here: agencies only; a newspaper in brackets is recognised by the date beside it.
 */
const AGENCIES: ReadonlySet<string> = new Set(
  (
    'xinhua|xinhua news agency|ap|associated press|afp|reuters|upi|dpa|efe|ansa|lusa|apa|belga|anp|tt|ntb|ritzau|mti|pap|' +
    'ctk|tasr|agerpres|tanjug|hina|bta|ana-mpa|tass|itar-tass|ria novosti|interfax|ukrinform|belta|kazinform|report|trend|' +
    'azertac|wam|spa|kuna|qna|bna|ona|mena|petra|sana|irna|isna|fars|anadolu|aa|app|inp|pti|ani|ians|uni|bss|unb|' +
    'lankapuvath|rss|bernama|antara|vna|vnp|vov|tna|akp|kpl|mna|pna|kyodo|kyodo news|jiji|jiji press|yonhap|kcna|cna|ecns|cns|china news service|' +
    'gna|nan|kna|sanews|sabc|ena|fbc|angop|aps|map|tap|lana|suna|apanews|panapost|aps|aip|zana|ziana|cp|aap|prnewswire|' +
    'pr newswire|business wire|businesswire|globe newswire|globenewswire|accesswire|ein presswire|media outreach newswire'
  ).split('|'),
);

/** Whether `name` is a news agency. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(name.trim().toLowerCase().replace(/\s+/g, ' '));
}
