import type { Article } from '../../article/article.ts';
import type { Mention, Participant } from '../event.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor, ActorOffice } from './actor.ts';
import { foldWords, includesWords } from './actor.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './draft.ts';
import { nameInEvidence } from './name-in-evidence.ts';
import { officeOfCounterpart } from './office-of-counterpart.ts';

/** An office chain longer than this is cut to its last office. */
const LONGEST_ROLE = 260;
/** The body of an office that is followed by another is no longer than this. */
const LONGEST_LINK = 80;

/** Those who took part, hosts first where sides are known. Kinds of people that come from nowhere (`officials`) are left out. */
export function participantsOf(draft: Draft, article: Article): Participant[] {
  const roles = draft.roles.filter((role) => isSomebody(role.actor));
  const order = { host: 0, guest: 1 } as const;
  const sorted = [...roles].sort(
    (a, b) => (a.side === null ? 2 : order[a.side]) - (b.side === null ? 2 : order[b.side]),
  );
  return sorted.map(({ actor, side }) => ({
    name: actor.name.text,
    span: nameInEvidence(draft, article, actor.name).span,
    role:
      officeOfCounterpart(draft, actor, wordsOf(draft).actors) ??
      roleOf(actor, article, wordsOf(draft).actors),
    organisation: organisationOf(actor),
    side,
    collective: actor.kind !== 'person',
  }));
}

function isSomebody(actor: Actor): boolean {
  if (
    actor.kind === 'office' &&
    actor.origins.length === 0 &&
    /s$/.test(actor.name.text) &&
    actor.name.text === actor.name.text.toLowerCase()
  )
    return false;
  if (actor.kind !== 'group') return true;
  return (
    actor.origins.length > 0 ||
    actor.leaders.length > 0 ||
    actor.words.some((word) => word.startsWith('delegation'))
  );
}

/** One office, or the chain of them as the article writes it; a rank only where no office is told. */
function roleOf(actor: Actor, article: Article, known: ActorWords): Mention | null {
  const titles = titlesThatTell(actor, known);
  const [first, last] = [titles[0], titles.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = {
    start: Math.min(first.span.start, last.span.start),
    end: Math.max(first.span.end, last.span.end),
  };
  const between = article.text.slice(span.start, span.end);
  if (
    span.end - span.start > LONGEST_ROLE ||
    between.includes(actor.name.text) ||
    /[.;\n]/.test(between.replace(/\b\p{L}{1,3}\./gu, ''))
  )
    return last === first ? first : fullest(titles, actor, article, known);
  return { text: between, span };
}

/** The titles of somebody; ranks, and whose counterpart he is, only where he has no office. */
function titlesThatTell({ offices }: Actor, known: ActorWords): readonly Mention[] {
  const isRank = ({ title, organisation }: ActorOffice) =>
    organisation === null && known.ranks.test(title.text);
  const held = offices.filter((office) => !isRank(office) && !known.counterpart.test(office.title.text));
  return (held.length > 0 ? held : offices).map(({ title }) => title);
}

/**
 * Of offices told in several places the chain that is told first (`Mayor of X and President of Y`), or the one that tells the
 * same more fully; one still held before a past one.
 */
function fullest(
  titles: readonly Mention[],
  { words }: Actor,
  article: Article,
  known: ActorWords,
): Mention | null {
  const now = titles.filter(({ text }) => !known.past.test(text));
  const chains = chainsOf(now.length > 0 ? now : titles, words.at(-1) ?? '', article);
  const [first, ...more] = tellingFirst(chains, words.at(-1) ?? '', article, known);
  if (first === undefined) return null;
  const isFuller = (chain: Mention, than: Mention) =>
    chain.text.length > than.text.length && includesWords(foldWords(chain.text), foldWords(than.text));
  return more.reduce((best, chain) => (isFuller(chain, best) ? chain : best), first);
}

/** `General X, Deputy Chairman of Y`: behind a rank the office behind the name tells more. */
function tellingFirst(
  chains: readonly Mention[],
  name: string,
  { text }: Article,
  { ranks }: ActorWords,
): readonly Mention[] {
  const [first, second, ...more] = chains;
  if (first === undefined || second === undefined) return chains;
  const between = text.slice(first.span.end, second.span.start);
  const isBehindName = between.length < LONGEST_LINK && foldWords(between).includes(name);
  return isBehindName && ranks.test(first.text) ? [second, first, ...more] : chains;
}

/** The titles, those that stand together as one; `name` is the last word of whose they are. */
function chainsOf(titles: readonly Mention[], name: string, article: Article): Mention[] {
  const chains: Mention[] = [];
  for (const title of titles) {
    const last = chains.at(-1);
    if (last !== undefined && standTogether(article, last, title, name))
      chains.splice(-1, 1, spanning(article, last, title));
    else chains.push(title);
  }
  return chains;
}

/**
 * Two offices of which only their bodies, a comma or `and` part one from the other, and not the name (`Minister X, Chair of
 * Y`).
 */
function standTogether(article: Article, a: Mention, b: Mention, name: string): boolean {
  if (b.span.start < a.span.end) return false;
  const between = article.text.slice(a.span.end, b.span.start);
  const isLinked = between.length < LONGEST_LINK && /(?:,| and) $/.test(between) && !/[.;\n]/.test(between);
  return isLinked && !foldWords(between).includes(name);
}

function spanning(article: Article, a: Mention, b: Mention): Mention {
  const span = { start: a.span.start, end: b.span.end };
  return { text: article.text.slice(span.start, span.end), span };
}

function organisationOf(actor: Actor): Mention | null {
  const held = actor.offices.findLast((office) => office.organisation !== null)?.organisation;
  return held ?? actor.origins[0] ?? null;
}
