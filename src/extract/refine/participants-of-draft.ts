import type { Article } from '../../article/article.ts';
import type { Mention, Participant } from '../event.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';
import { wordsOf } from './draft.ts';
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
    span: actor.name.span,
    role: officeOfCounterpart(draft, actor, wordsOf(draft).actors) ?? roleOf(actor, article),
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

/** One office, or the chain of them as the article writes it. */
function roleOf(actor: Actor, article: Article): Mention | null {
  const first = actor.offices[0]?.title;
  const last = actor.offices.at(-1)?.title;
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
    return last === first ? first : fullest(actor, article);
  return { text: between, span };
}

/** Of offices told in several places the longest chain that stands in one (`Mayor of X and President of Y`). */
function fullest(actor: Actor, article: Article): Mention {
  const titles = actor.offices.map((office) => office.title);
  const chains = titles.map((title, k) => {
    const next = titles[k + 1];
    return next !== undefined && standTogether(article, title, next) ? spanning(article, title, next) : title;
  });
  return chains.reduce((best, title) => (title.text.length > best.text.length ? title : best));
}

/** Two offices of which only their bodies and `and` part one from the other. */
function standTogether(article: Article, a: Mention, b: Mention): boolean {
  if (b.span.start < a.span.end) return false;
  const between = article.text.slice(a.span.end, b.span.start);
  return between.length < LONGEST_LINK && / and $/.test(between) && !/[,.;\n]/.test(between);
}

function spanning(article: Article, a: Mention, b: Mention): Mention {
  const span = { start: a.span.start, end: b.span.end };
  return { text: article.text.slice(span.start, span.end), span };
}

function organisationOf(actor: Actor): Mention | null {
  const held = actor.offices.findLast((office) => office.organisation !== null)?.organisation;
  return held ?? actor.origins[0] ?? null;
}
