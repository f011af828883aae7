import type { Lexicon } from '../lexicon.ts';
import { wordList } from '../word-list.ts';

/**
 * Verbs by class, each with its irregular forms (`speak:spoke:spoken`); `dealt` and its like only in the past, since their
 * other forms are mostly nouns. Data only.
 */
export const englishVerbs: Lexicon['verbs'] = {
  meet: wordList('meet:met'),
  hold: wordList('hold:held, conduct, co-hold:co-held, stage, threw:threw:thrown'),
  have: wordList('have:had, enjoy'),
  receive: wordList('receive, recieve, host, welcome, greet, entertain, feted:feted'),
  visit: wordList('visit, tour, inspect'),
  arrive: wordList(
    'arrive, travel, leave:left, gather, fly:flew:flown, come:came:come, go:went:gone, land, head, depart, touched:touched, proceed',
  ),
  pay: wordList(
    'pay:paid, pay:payed, make:made, realize, realise, effect, perform, undertake:undertook:undertaken, conclude, wrap, begin:began:begun, start, kick, embark, complete, end, wound:wound:wound, rounded:rounded:rounded, carried:carried:carried',
  ),
  call: wordList(
    'call, speak:spoke:spoken, talk, phone, telephone, confer, huddle, sit:sat, exchange, engage, discuss, interact, consult, converse, deliberate, negotiate, tackle, examine, analyse, analyze',
  ),
  sign: wordList(
    'sign, singed:singed, re-sign, ink, initial, seal, co-sign, cosign, penned:penned:penned, renew, enter, strike:struck, clinch, formalise, formalize, finalise, finalize, countersign, exchange, conclude, execute, subscribe, extend, prolong, forge',
  ),
  attend: wordList(
    'attend, grace, participate, join, represent, take:took:taken, witness, see:saw:seen, oversee:oversaw:overseen',
  ),
  accompany: wordList('accompany, escort, support, join, guide, show:showed:shown, assist, flank'),
  head: wordList('lead:led, head, comprise, consist, include'),
  preside: wordList('preside, chair, co-chair, moderate, cochair, officiate'),
  convene: wordList('convene, organise, organize, open, inaugurate, launch, kick, close, conclude'),
  speak: wordList('deliver, address, give:gave:given, speak:spoke:spoken'),
  occur: wordList('occur, take:took:taken, happen, last'),
  be: wordList('be:was:been'),
  cancel: wordList(
    'cancel, postpone, delay, suspend, call, adjourn, abandon, reschedule, shelve, scrap, boycott, skip, miss',
  ),
  control: wordList(
    'plan, intend, hope, want, agree, expect, schedule, invite, propose, refuse, decline, fail, urge, ask, seek:sought, offer, promise, vow, prepare, consider, aim, order, authorise, authorize, allow, request, wish, pledge, decide, need, try, attempt, look, encourage, instruct, permit, enable, require, oblige, mandate, recommend, suggest, demand, await, anticipate, threaten, reject, deny, rule, advise, envisage, foresee:foresaw:foreseen, approve, ratify, empower, appeal, wait, desire, design',
  ),
  report: wordList(
    'say:said, tell:told, add, note, stress, state, recall, remark, explain, emphasise, emphasize, underline, underscore, point, express, reiterate, affirm, reaffirm, report, claim, believe, doubt, allege, dream:dreamt, imagine, pretend, speculate, suspect, write:wrote:written, quote, describe, comment, observe, mention, cite, learned:learned:learnt, declare, conclude, indicate',
  ),
  announce: wordList(
    'announce, appoint, name, elect, launch, unveil, inaugurate, send:sent, congratulate, release, publish',
  ),
  other: wordList(
    'lunched:lunched, commemorate, managed:managed:managed, listen, familiarise, familiarize, acquaint, assure, apprised:apprised, commissioned:commissioned:commissioned, pinned:pinned:pinned, partnered:partnered:partnered, teamed:teamed:teamed, dug:dug:dug, bid:bid:bidden, bade:bade, include, explore, grant, feature, praise, thank, brief, inform, treat, introduce, share, review, brief, convey, extend, commend, highlight, work, continue, help, become:became:become, remain, show:showed:shown, get:got, see:saw:seen, use, build:built, provide, serve, play, develop, promote, strengthen, deepen, expand, establish, found, create, grow:grew:grown, begin:began:begun, mark, celebrate, bring:brought, award, plant, lay:laid, watch, enter, spend:spent, stay, return, follow, start, run:ran:run, win:won, lose:lost, buy:bought, sell:sold, produce, operate, invest, consist, focus, cover, cooperate, collaborate, appreciate, pose, hear:heard, feel:felt, think:thought, find:found, put:put, set:set, affix, append, culminate, result, formalise, cement, rise:rose:risen, bear:bore:borne, carry, stand:stood, draw:drew:drawn, fall:fell:fallen, commence, keep:kept, know:knew:known, raise, call, wish, respond, reply, congratulate, gather, perform, accept, accorded:accorded:accorded, dealt:dealt:dealt, dine, handed:handed:handed, presented:presented:presented, revolve, submit:submitted, cut:cut, facilitate, echoed:echoed, honoured:honoured, honored:honored, felicitated:felicitated, broke:broke:broken, turned:turned:turned, assume, relinquish, spearhead, emceed:emceed:emceed, compered:compered:compered, anchored:anchored:anchored, acknowledged:acknowledged:acknowledged, applauded:applauded:applauded, cautioned:cautioned:cautioned, exhorted:exhorted:exhorted, hailed:hailed:hailed, lauded:lauded:lauded, outlined:outlined:outlined, recounted:recounted:recounted, reflected:reflected:reflected, toasted:toasted:toasted, unfurled:unfurled:unfurled, warned:warned:warned, flagged:flagged:flagged, decorated:decorated:decorated, bestowed:bestowed:bestowed, administered:administered:administered, re-elected:re-elected:re-elected, patronised:patronised:patronised, patronized:patronized:patronized, sing:sang:sung, recited:recited:recited, judged:judged:judged, pressed:pressed:pressed, relieved:relieved:relieved, consecrated:consecrated:consecrated',
  ),
};
