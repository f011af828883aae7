import type { Lexicon } from '../lexicon.ts';
import { wordList } from '../word-list.ts';

/** Forms of address of West Africa, South Asia and of armed forces as they are written there. Data only. */
const southernAddresses = wordList(
  `h.e, the ven., mallam, malam, barr, barr., arc., otunba, hajiya, alhaja, evang., moulana, thiru, tmt, tmt., selvi,
  sushri, smti, smti., cdr, cdr., lt cdr, gp capt, wg cdr, sqn ldr, air cdre, maj-gen, maj-gen., lt-gen, lt-gen.,
  brig-gen, brig-gen., justices, dato seri utama, dato' seri utama, dato’ seri utama, datuk seri utama,
  datuk seri panglima, datuk patinggi, datuk patinggi tan sri, datuk amar, datu, yab, tyt, yabhg, ybhg., datuk wira, dato wira, tan sri datuk, tan sri dato'`,
);

/** Titles of traditional rulers and of the officers beside them, by which one person is known. Data only. */
const rulersTitles = wordList(
  `menteri besar, mentri besar, yang dipertuan agong, yang di-pertua negeri, tunku mahkota, tengku mahkota, raja muda,
  raja permaisuri agong, asantehene, okyenhene, bantamahene, omanhene, paramount chief, grand chief, ooni, alaafin, alake, awujale,
  grand sheikh, grand mufti, olubadan, olowo, etsu, etsu nupe, tor tiv, shehu, kabaka, omukama, litunga`,
);

/** Letters for offices of the police and the civil service of South Asia and West Africa. Data only. */
const serviceLetters = wordList(`major-general, lieutenant-general, brigadier-general, vice-admiral,
  rear-admiral, lieutenant-colonel, igp, dgp, adgp, dig, aig, dcp, mpp, mca, cecm, sgf, ssg, cm, dpm`);

/** What ministries of Commonwealth countries are in charge of, beside the usual. Data only. */
const furtherPortfolios = wordList(
  `tertiary, vocational, trainings, protection, fire, services, correctional, prisons, empowerment, rehabilitation, reconstruction, settlements,
  electrification, jute, plantation, plantations, narcotics, narcotic, interfaith, harmony, minorities, provincial,
  inter-provincial, chieftaincy, disability, disabilities, elderly, sugar, coal, processing,
  administrative, road, construction, forest, forests, micro, military, organizations, organisations, reconciliation, blue`,
);

/** Churches of whose bishops it is told. Data only. */
const churches = wordList(`roman catholic, catholic, anglican, orthodox, lutheran, methodist, apostolic`);

/** The plural of `ambassador-designate`. Data only. */
const designates = wordList(`ambassadors-designate, ambassador-designates`);

/** Words for offices and forms of address with those of South Asia, Africa, the Gulf and South-East Asia added. */
export function withFurtherTitles<
  T extends Pick<Lexicon, 'honorifics' | 'roleHeads' | 'rolePlurals' | 'roleModifiers' | 'portfolios'>,
>(words: T): T {
  return {
    ...words,
    honorifics: [...words.honorifics, ...southernAddresses],
    roleHeads: [...words.roleHeads, ...rulersTitles, ...serviceLetters],
    rolePlurals: [...words.rolePlurals, ...designates],
    roleModifiers: [...words.roleModifiers, ...churches],
    portfolios: [...words.portfolios, ...furtherPortfolios],
  };
}

/** Letters behind names for orders and courses of those countries. Data only. */
export const furtherLetters = wordList(
  `MON, OFR, CON, GCFR, fsi, awc, hdmc, nup, OJ, ORTT, CHB, GCM, CBB, SBP, MSS, FNSE, DCL, M.P, Q.C, K.C`,
);
