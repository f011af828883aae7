import type { Role } from './draft.ts';

/** `The delegation was led by X`: those who lead come wherever the groups that are led are told of. */
export function learnLeaders(led: readonly Role[], leading: readonly Role[]): void {
  for (const { actor: leader } of leading)
    for (const { actor: group } of led)
      if (group.kind === 'group' && !group.leaders.includes(leader)) group.leaders.push(leader);
}
