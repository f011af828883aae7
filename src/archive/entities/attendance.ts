import type { Side } from '../../extract/event.ts';

/** An entity that takes part in an event. */
export interface EntityUse {
  /** Its index among the archive's entities. */
  readonly entity: number;
  readonly side: Side | null;
  /** Which participant of the event it is, or belongs to; the agreement's parties count on from them. */
  readonly participant: number;
  /** Whether the participant is this person or belongs to this body; false where its words only name it. */
  readonly own: boolean;
}

/** Who takes part in each of many events, kept in few bytes. */
export interface Attendance {
  /** Begins the next event. */
  begin(): void;
  /** Adds to the event begun last; one entry for each entity and side, the first. A negative entity is none. */
  add(entity: number, side: Side | null, participant: number, own: boolean): void;
  /** How many events there are. */
  readonly events: number;
  of(event: number): EntityUse[];
  /** The different entities of an event. */
  entitiesOf(event: number): number[];
}

const sides: readonly (Side | null)[] = [null, 'host', 'guest'];

export function makeAttendance(): Attendance {
  const starts: number[] = [];
  const entities: number[] = [];
  /** Side, whether own, and participant, packed. */
  const marks: number[] = [];
  const range = (event: number): [number, number] => [
    starts[event] ?? 0,
    starts[event + 1] ?? entities.length,
  ];
  const has = (entity: number, side: number): boolean => {
    for (let i = starts.at(-1) ?? 0; i < entities.length; i++) {
      if (entities[i] === entity && ((marks[i] ?? 0) & 3) === side) return true;
    }
    return false;
  };
  return {
    get events() {
      return starts.length;
    },
    begin: () => {
      starts.push(entities.length);
    },
    add: (entity, side, participant, own) => {
      const place = sides.indexOf(side);
      if (entity < 0 || has(entity, place)) return;
      entities.push(entity);
      marks.push(place | (own ? 4 : 0) | (participant << 3));
    },
    of: (event) => {
      const [start, end] = range(event);
      return entities.slice(start, end).map((entity, i) => {
        const mark = marks[start + i] ?? 0;
        return { entity, side: sides[mark & 3] ?? null, participant: mark >> 3, own: (mark & 4) !== 0 };
      });
    },
    entitiesOf: (event) => {
      const [start, end] = range(event);
      const found: number[] = [];
      for (let i = start; i < end; i++) {
        const entity = entities[i] ?? 0;
        if (!found.includes(entity)) found.push(entity);
      }
      return found;
    },
  };
}
