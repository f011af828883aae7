import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Actor } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { isEnvoy } from './envoy.ts';

/** Without any sign, an official receives a businessman, and whoever is named first receives. */
export function sidesByDefault(draft: Draft, known: ActorWords): void {
  const acting = draft.roles.filter((role) => role.as === 'agent' || role.as === 'patient');
  if (acting.some((role) => role.side !== null)) return;
  const officials = acting.filter((role) => isOfficial(role.actor, known));
  const business = acting.filter((role) => !officials.includes(role) && isBusiness(role.actor, known));
  if (officials.length > 0 && business.length > 0) {
    for (const role of officials) role.side = 'host';
    for (const role of business) role.side = 'guest';
    return;
  }
  const reciprocal = acting.every((role) => role.as === 'agent');
  if (reciprocal || arePeers(acting, known)) return;
  for (const role of acting) role.side = role.as === 'agent' ? 'host' : 'guest';
}

/** Two officials of different countries, or of none that is told: nothing says who received. */
function arePeers(acting: readonly Role[], known: ActorWords): boolean {
  const officials = acting.filter((role) => isOfficial(role.actor, known));
  return (
    officials.some((role) => role.as === 'agent') &&
    officials.some((role) => role.as === 'patient' && !isEnvoy(role.actor, known)) &&
    acting.every((role) => role.actor.kind !== 'group')
  );
}

function isOfficial(actor: Actor, known: ActorWords): boolean {
  return actor.offices.some((office) => known.governmentTitle.test(office.title.text.toLowerCase()));
}

function isBusiness(actor: Actor, known: ActorWords): boolean {
  return actor.offices.some(
    ({ title, organisation }) =>
      known.businessTitle.test(title.text.toLowerCase()) &&
      organisation !== null &&
      known.countryCode(organisation.text.toLowerCase()) === undefined,
  );
}
