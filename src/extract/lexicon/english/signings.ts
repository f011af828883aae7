import type { SigningLexicon } from '../signing-lexicon.ts';
import { wordList } from '../word-list.ts';

/** The English words by which the rules read that a paper was signed, and by whom. */
export const englishSignings: SigningLexicon = {
  copies: /^(?:the |duly )*(?:signed )?(?:copies|texts) of\b/,
  bearingVerbs: wordList(`bear, carry`),
  signaturesOf: /^(?:the )?(?:official )?signatures? of\b/,
  sumsUp:
    /\b(?:already|so far|to date|thus far|over the (?:past |last )?(?:years|decades)|around the (?:world|globe)|worldwide)\b/,
  withSoMany:
    /\bwith (?:(?:more|over|about|around|some|nearly|almost|at|least|close|to|than) ){0,2}(?:\d{2,}|dozens|scores|hundreds|numerous|many)\b/,
  papersOfKnown: /^(?:(?:the|signed) )*(?:documents?|copies|papers) of the\b/,
  wordingVerbs: wordList(`finalise, finalize, conclude, exchange`),
  drafts: /\bdrafts?\b/,
  signerJoints: wordList(`and, while, whilst`),
  signedWords: wordList(`signed, inked, did`),
  joiningForSigning: wordList(`join, meet, gather, host, welcome, receive`),
  celebratingVerbs: wordList(`mark, celebrate`),
  joiningIn: wordList(`join`),
  inPicture: /\((?:[\w ,]{0,30}\b)?(?:left|right|centre|center)\)/,
  signedWorks: wordList(`project, projects`),
  hiredTalents: wordList(
    `striker, midfielder, defender, goalkeeper, winger, full-back, centre-back, playmaker, footballer, quarterback,
    linebacker, pitcher, outfielder, shortstop, goaltender, batsman, bowler, rookie, rapper, songwriter,
    singer-songwriter, supermodel, coach`,
  ),
  hiringPapers: wordList(`contract, deal, extension, agreement`),
  signatoryOpening:
    /^(?:the )?(?:(?:two|main|joint|official) )?(?:signatory|signatories|signators?|signers)\b|^those (?:who (?:have )?signed|signing)\b|^signing (?:\S+ ){0,8}?(?:on behalf of|for)\b/,
  signatoryBehind: /^(?:the |its |their )?(?:(?:two|main|joint|official) )?signator(?:y|ies)\b/,
  signingCaption:
    /^(?:(?:seen|shown|pictured|photographed) )?(?:(?:co-|counter)?signing|executing|inking|initialling) (?:the|this|an?)(?: \S+){1,8}$/,
  meansPrepositions: wordList(`through, under, via, by, with`),
  partneringVerbs: wordList(
    `formalise, formalize, partnered, teamed, cement, strengthen, deepen, renew, establish, expand, seal, cooperate, collaborate`,
  ),
  besidesOpening: /^(?:in addition to|besides|along with|together with|apart from|aside from|as well as)$/,
};
