import type { TokenRange, TokenSentence } from '../phrase/phrase.ts';

/** A sum of money: the words for it, its value in units of the currency, and the ISO 4217 code where it is known. */
export interface AmountPhrase extends TokenRange {
  readonly kind: 'amount';
  readonly value: number;
  readonly currency: string | null;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  rmb: 'CNY',
  cny: 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  '¥': 'CNY',
  '￥': 'CNY',
  元: 'CNY',
  usd: 'USD',
  us$: 'USD',
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  eur: 'EUR',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  gbp: 'GBP',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  jpy: 'JPY',
  yen: 'JPY',
  krw: 'KRW',
  won: 'KRW',
  '₩': 'KRW',
  inr: 'INR',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  rupee: 'INR',
  rupees: 'INR',
  crore: 'INR',
  aed: 'AED',
  dirham: 'AED',
  dirhams: 'AED',
  dh: 'AED',
  sar: 'SAR',
  riyal: 'SAR',
  riyals: 'SAR',
  hkd: 'HKD',
  hk$: 'HKD',
  sgd: 'SGD',
  s$: 'SGD',
  aud: 'AUD',
  a$: 'AUD',
  cad: 'CAD',
  c$: 'CAD',
  ca$: 'CAD',
  nzd: 'NZD',
  nz$: 'NZD',
  myr: 'MYR',
  rm: 'MYR',
  ringgit: 'MYR',
  idr: 'IDR',
  rupiah: 'IDR',
  thb: 'THB',
  baht: 'THB',
  vnd: 'VND',
  dong: 'VND',
  chf: 'CHF',
  franc: 'CHF',
  francs: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  krona: 'SEK',
  kronor: 'SEK',
  kroner: 'NOK',
  pln: 'PLN',
  zloty: 'PLN',
  rub: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  roubles: 'RUB',
  try: 'TRY',
  lira: 'TRY',
  kes: 'KES',
  ksh: 'KES',
  shillings: 'KES',
  ngn: 'NGN',
  naira: 'NGN',
  '₦': 'NGN',
  zar: 'ZAR',
  rand: 'ZAR',
  egp: 'EGP',
  qar: 'QAR',
  kwd: 'KWD',
  bdt: 'BDT',
  taka: 'BDT',
  php: 'PHP',
  peso: 'PHP',
  pesos: 'PHP',
  brl: 'BRL',
  r$: 'BRL',
  reais: 'BRL',
  twd: 'TWD',
  nt$: 'TWD',
  tenge: 'KZT',
  kzt: 'KZT',
  manat: 'AZN',
  pkr: 'PKR',
};
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  mln: 1e6,
  mio: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
  万: 1e4,
  万元: 1e4,
  亿: 1e8,
  亿元: 1e8,
  億: 1e8,
  millions: 1e6,
  billions: 1e9,
};
const QUALIFIERS = new Set([
  'more',
  'than',
  'over',
  'about',
  'around',
  'nearly',
  'almost',
  'approximately',
  'some',
  'up',
  'to',
  'least',
  'at',
  'exceeding',
  'roughly',
  'total',
  'of',
]);

/** The sum of money at `at` (`RMB21 billion`, `US$1.2bn`, `30 billion yuan`, `20亿元`), or null. */
export function amountAt(sentence: TokenSentence, at: number): AmountPhrase | null {
  const before = currencyAt(sentence, at);
  const numberAt = before?.to ?? at;
  const number = numberOf(sentence, numberAt);
  if (number === null) return null;
  const scaled = scaleAt(sentence, numberAt + 1);
  const behind = before === null ? currencyAt(sentence, scaled.to) : null;
  const adjective = before === null && behind !== null ? countryCurrency(sentence, scaled.to) : null;
  const currency = before?.code ?? behind?.code ?? scaled.currency;
  if (currency === null) return null;
  return {
    kind: 'amount',
    from: at,
    to: Math.max(behind?.to ?? scaled.to, scaled.to),
    value: Number((number * scaled.factor).toPrecision(12)),
    currency: adjective ?? currency,
  };
}

function numberOf(sentence: TokenSentence, at: number): number | null {
  const token = sentence.tokens[at];
  if (token?.kind !== 'number' || !/^\d/.test(token.text)) return null;
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(token.text)
    ? token.text.replaceAll(',', '')
    : token.text.replace(',', '.');
  const number = Number(plain.replace(/-.*$/, ''));
  return Number.isFinite(number) ? number : null;
}

/** `RMB`, `US$`, `$`, `€`, `yuan`, `U.S. dollars`. Adjacent tokens make one sign. */
function currencyAt(sentence: TokenSentence, at: number): { code: string; to: number } | null {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token === undefined) return null;
  const next = tokens[at + 1];
  if (next !== undefined && next.text === '$' && next.start === token.end) {
    const code = CURRENCIES[`${token.lower}$`];
    if (code !== undefined) return { code, to: at + 2 };
  }
  const country = [
    'us',
    'u.s.',
    'american',
    'hong',
    'singapore',
    'australian',
    'canadian',
    'chinese',
    'saudi',
    'uae',
    'indian',
    'kuwaiti',
    'danish',
    'swedish',
    'norwegian',
    'swiss',
    'pakistani',
    'emirati',
  ].includes(token.lower)
    ? 1
    : 0;
  const kong = tokens[at + 1]?.lower === 'kong' ? 1 : 0;
  const code = CURRENCIES[tokens[at + country + kong]?.lower ?? ''];
  if (code === undefined || (country === 0 && token.text === 'b')) return null;
  return { code, to: at + country + kong + 1 };
}

function countryCurrency(sentence: TokenSentence, at: number): string | null {
  const words = `${sentence.tokens[at]?.lower} ${sentence.tokens[at + 1]?.lower}`;
  const special: Readonly<Record<string, string>> = {
    'singapore dollars': 'SGD',
    'australian dollars': 'AUD',
    'canadian dollars': 'CAD',
    'hong kong': 'HKD',
    'danish kroner': 'DKK',
    'pakistani rupees': 'PKR',
  };
  return special[words] ?? null;
}

function scaleAt(
  sentence: TokenSentence,
  at: number,
): { factor: number; to: number; currency: string | null } {
  const lower = sentence.tokens[at]?.lower ?? '';
  const factor = SCALES[lower];
  if (factor === undefined) return { factor: 1, to: at, currency: null };
  const second = SCALES[sentence.tokens[at + 1]?.lower ?? ''];
  const currency = lower.endsWith('元') ? 'CNY' : null;
  return lower === 'lakh' && second === 1e7
    ? { factor: 1e12, to: at + 2, currency: null }
    : { factor, to: at + 1, currency };
}

/** Start of the words that qualify a sum before `at` (`more than`); `at` itself where there are none. */
export function qualifiersStart(sentence: TokenSentence, at: number): number {
  let start = at;
  while (QUALIFIERS.has(sentence.tokens[start - 1]?.lower ?? '') && at - start < 3) start--;
  const first = sentence.tokens[start]?.lower ?? '';
  return ['to', 'of', 'total', 'than', 'some'].includes(first) && start < at ? at : start;
}
