import { englishActors } from './english/actors.ts';
import { englishClauses } from './english/clauses.ts';
import { englishDates } from './english/dates.ts';
import { englishEvents } from './english/events.ts';
import { englishFrames } from './english/frames.ts';
import { englishGatherings } from './english/gatherings.ts';
import { informalVerbs } from './english/meetings.ts';
import { englishNouns } from './english/nouns.ts';
import { englishOffices } from './english/offices.ts';
import { englishPhrases } from './english/phrases.ts';
import { furtherLetters, withFurtherTitles } from './english/titles.ts';
import { englishVerbs } from './english/verbs.ts';
import type { Lexicon } from './lexicon.ts';
import { wordList } from './word-list.ts';

/** English, as ministries, cities, companies and agencies write it, translated English included. */
export const english: Lexicon = {
  language: 'en',
  ...englishNouns,
  ...withFurtherTitles(englishOffices),
  prepositions: wordList(
    `with, in, at, on, from, of, for, to, by, between, among, during, after, before, following, under, over,
    into, through, within, without, against, toward, towards, near, since, until, till, as, via, upon, about,
    regarding, concerning, alongside, amid, including, across, ahead of, along with, together with, outside,
    in the course of, inside, around, behind, beyond, despite, throughout, than, per, along, onto, off, besides, except, like,
    in addition to, apart from, aside from, prior to, involving, at the end of, at the close of, at the conclusion of,
    at the beginning of, at the start of, at the outset of, at the opening of`,
  ),
  subordinators: wordList(
    `if, whether, unless, that, which, who, whom, whose, when, while, where, because, although, though, since,
    so that, in case, once, as soon as, provided, until, whereas, wherein, whereby`,
  ),
  adverbs: wordList(
    `behind closed doors, also, today, yesterday, now, then, recently, earlier, later, separately, jointly, officially, formally,
    finally, just, already, subsequently, personally, warmly, cordially, briefly, again, previously,
    individually, respectively, virtually, privately, publicly, successfully, together, both, each, all, here,
    there, thereafter, still, further, first, twice, afterwards, afterward, meanwhile, likewise, solemnly,
    ceremonially, once, solely, simultaneously, thus, even, only, eventually, tentatively, provisionally,
    this afternoon, this morning, this evening, tonight, repeatedly, currently, often, frequently, regularly,
    yesterday evening, yesterday afternoon, yesterday morning, last night, too, as well, lately, yet, in turn,
    in person, one after the other, one after another, in succession, met, soon, probably, possibly, reportedly, allegedly, duly, long, ever`,
  ),
  functionWords: wordList(
    `the, a, an, this, that, these, those, on, in, at, during, after, before, following, as, with, for, from,
    by, to, of, and, but, or, nor, so, yet, it, its, he, his, she, her, they, their, we, our, you, your, i, my,
    there, here, both, all, some, many, most, several, each, every, other, another, such, while, when, where,
    who, which, what, how, why, nobody, none, neither, no-one, if, unless, although, though, because, since,
    until, once, earlier, later, meanwhile, moreover, furthermore, however, therefore, also, then, thus, not,
    no, yes, speaking, addressing, welcoming, accompanied, led, headed, under, over, between, among, through,
    throughout, within, out, off, without, upon, about, according, based, founded, established, located, today,
    yesterday, tomorrow, tonight, last, next, recently, now, one, two, three, four, five, six, seven, eight,
    nine, ten, more, first, second, third, finally, firstly, secondly, thirdly, hopefully, instead, despite,
    besides, regarding, concerning, prior, ahead, per, via, please, read, photo, source, editor, is, was, were,
    are, be, been, has, have, had, will, would, may, might, can, could, should, must, do, does, did, joining,
    noting, attending, attended, present, participants, talks, discussions, delegation, agreement, meeting,
    officials, leaders, having, being, together, along, alongside, them, him, us, own, same, any, only, even,
    further, commenting, responding, asked, built, signed, held, hosted, organized, organised, created, new,
    old, key, main`,
  ),
  verbs: { ...englishVerbs, other: [...englishVerbs.other, ...informalVerbs] },
  openingWords: wordList(
    `afterwards, afterward, additionally, separately, similarly, subsequently, previously, currently,
    originally, accordingly, good, excellent, likewise, nevertheless, nonetheless, consequently, overall, indeed, moreover,
    addressing, visiting, receiving, greeting, thanking, delivering, opening, concluding, chairing, citing,
    referring, regarding, representatives, participants, members, experts, students, companies, annual, total,
    thanks, congratulations, signatures, business, cooperation, delivery, bilateral, political, economic,
    while, whereas, besides, early, late, thereafter, otherwise, perhaps, today's, yesterday's, earlier,
    whether, like, unlike, well, dear, welcome, let, now, then, again, still, amid, as, at, upon, across,
    around, beyond, against, behind, below, above, inside, outside, off, out, up, down, due, given, including,
    hours, days, weeks, months, minutes, moments, prominent, notable, various, several, numerous, distinguished, eminent, leading, renowned, high-ranking,
    high-level, such, what's, tensions, relations, trade, ties, aside, apart, meanwhile, along, alongside, together`,
  ),
  months: [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    ['september', 'sept', 'sept.', 'sep', 'sep.'],
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ],
  weekdays: [
    ['sunday', 'sun.'],
    ['monday', 'mon.'],
    ['tuesday', 'tue.', 'tues.'],
    ['wednesday', 'wed.'],
    ['thursday', 'thu.', 'thurs.'],
    ['friday', 'fri.'],
    ['saturday', 'sat.'],
  ],
  numbers: wordList(
    `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
    sixteen, seventeen, eighteen, nineteen, twenty`,
  ),
  phrases: { ...englishPhrases, postNominals: [...englishPhrases.postNominals, ...furtherLetters] },
  clauses: englishClauses,
  dates: englishDates,
  frames: englishFrames,
  gatherings: englishGatherings,
  events: englishEvents,
  actors: englishActors,
};
