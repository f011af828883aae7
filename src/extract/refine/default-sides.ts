import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';

/**
 * Without any other sign an official receives a businessman. Who is named first tells nothing: any writer begins with their
 * own.
 */
export function sidesByDefault(draft: Draft, known: ActorWords): void {
  const acting = draft.roles.filter((role) => role.as === 'agent' || role.as === 'patient');
  if (acting.some((role) => role.side !== null)) return;
  const officials = acting.filter((role) => isOfficial(role.actor, known));
  const business = acting.filter((role) => !officials.includes(role) && isBusiness(role.actor, known));
  if (officials.length === 0 || business.length === 0) return;
  // In one list of those whom somebody met they sit on the same side of the table.
  const faces = officials.every(({ as }) => business.every((each) => each.as !== as));
  if (!faces && acting.length !== 2) return;
  for (const role of officials) role.side = 'host';
  for (const role of business) role.side = 'guest';
}

function isOfficial(actor: Actor, known: ActorWords): boolean {
  return actor.offices.some((office) => known.governmentTitle.test(office.title.text.toLowerCase()));
}

/** `chief executive of Acme`; the president of a chamber or of a council may be either. */
function isBusiness(actor: Actor, known: ActorWords): boolean {
  return actor.offices.some(({ title, organisation }) => {
    const name = title.text.toLowerCase();
    const isOfBody =
      organisation !== null && known.countryCode(organisation.text.toLowerCase()) === undefined;
    return isOfBody && known.businessTitle.test(name) && !known.governmentTitle.test(name);
  });
}
