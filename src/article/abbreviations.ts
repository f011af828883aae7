/**
 * English abbreviations (with a few of the other languages of official news) that end in a full stop, lower case,
 * without it. What belongs here: words after which a capital letter does not mean a new sentence.
 */

/** Always followed by what they belong to: titles, ranks, references. */
export const LEADING: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs sec ybhg yb yab sc oec iur mme mlle mdm dr drs prof hon rt rev fr ste sta sto sen rep gov pres amb gen lt lieut col maj capt cdr ' +
    'cmdr sgt brig adm vice-adm vadm radm comdr insp supt eng engr ing dipl-ing arch atty asst assoc dep dir hj hjh mmes sra srta mst en dy jt addl hr frau ir cllr coun barr alh comr sens reps tech ' +
    'assist asso ass acad academ bro dra univ-prof rndr mudr phdr judr paeddr habil hab inż surv pharm bldr ts msc mag mons a/prof pr er ' +
    'h.e h.h h.m h.r.h h.i.h s.e s.e.m shri smt vs viz rer nat med cf e.g i.e resp approx ca nr bzw z.b d.h u.a sog brgy bgy'
  ).split(' '),
);

/** The same where they are written in capitals; in small letters they are other words. */
export const CAPITAL_TITLES: ReadonlySet<string> = new Set(['HE', 'HRH', 'HH', 'HM']);

/** Followed by a number when they are abbreviations at all. */
export const NUMBERED: ReadonlySet<string> = new Set(
  (
    'no nos art arts vol vols pp p fig figs ch para paras cl rs tk ksh shs sh jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'abs bd s tel ext'
  ).split(' '),
);

/** May end a sentence as well: the next word decides. */
export const ENDING: ReadonlySet<string> = new Set(
  (
    'co ltd inc corp bros llc plc pte pty bhd gmbh etc al est dept govt univ assn intl natl u.s u.k u.n e.u u.a.e ' +
    'u.s.a d.c n.y p.r a.m p.m b.c a.d ph.d m.d b.a m.a m.sc b.sc m.p a.g s.a s.p.a n.v b.v st jr sr md esq rtd retd ret ' +
    'ave blvd rd sq mt ft a.i ma'
  ).split(' '),
);

/** Words that open a sentence after an abbreviation that may end one. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you this that these those there here his her its their our my in on at by for from ' +
    'to with after before during since until when while where as if although though however but and or so yet both ' +
    'all some many most each several such other another according also among over under about between within through ' +
    'following based founded established headquartered today yesterday tomorrow earlier later meanwhile moreover ' +
    'furthermore additionally finally first firstly second secondly then thus therefore afterwards upon what who how ' +
    'why which not no one two three mr mrs ms dr'
  ).split(' '),
);

/** Consonants alone, the first a capital (`Ts`, `Md`, `Mst`): no word, so a full stop behind it is its own. */
export function isUnspeakable(word: string): boolean {
  return UNSPEAKABLE.test(word);
}

const UNSPEAKABLE = /^[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,3}$/;

/** Short words that are a sentence of their own. */
export const REPLIES: ReadonlySet<string> = new Set(
  'yes no ok oh so why how well true done good wow ja nein amen'.split(' '),
);
