import type { EventDate, NewsEvent } from '../../extract/event.ts';
import { type EventMeta, type EventRest, type PackedBytes, unpackEvents } from './packed.ts';
import { rememberRecent } from './recent.ts';

/** Unpacked articles' events kept: enough for one answer that goes through very many. */
const kept = 8_000;

const unpacked = rememberRecent<PackedBytes, readonly EventRest[]>(kept, unpackEvents);

function restAt(bytes: PackedBytes, index: number): EventRest {
  const rest = unpacked(bytes)[index];
  if (rest === undefined) throw new Error(`no event ${index} is packed here`);
  return rest;
}

/** An event that unpacks its parts when asked; type, status and date are at hand. A class, so that many stay small. */
class StoredEvent implements NewsEvent {
  readonly type: NewsEvent['type'];
  readonly status: NewsEvent['status'];
  readonly met: boolean;
  readonly date: EventDate;
  readonly #bytes: PackedBytes;
  readonly #index: number;

  constructor({ type, status, met, date }: EventMeta, bytes: PackedBytes, index: number) {
    this.type = type;
    this.status = status;
    this.met = met;
    this.date = new StoredDate(date, bytes, index);
    this.#bytes = bytes;
    this.#index = index;
  }

  get #rest(): EventRest {
    return restAt(this.#bytes, this.#index);
  }

  get participants(): NewsEvent['participants'] {
    return this.#rest.participants;
  }

  get place(): NewsEvent['place'] {
    return this.#rest.place;
  }

  get agreement(): NewsEvent['agreement'] {
    return this.#rest.agreement;
  }

  get trigger(): NewsEvent['trigger'] {
    return this.#rest.trigger;
  }

  get evidence(): NewsEvent['evidence'] {
    return this.#rest.evidence;
  }
}

class StoredDate implements EventDate {
  readonly value: EventDate['value'];
  readonly end: EventDate['end'];
  readonly basis: EventDate['basis'];
  readonly #bytes: PackedBytes;
  readonly #index: number;

  constructor({ value, end, basis }: EventMeta['date'], bytes: PackedBytes, index: number) {
    this.value = value;
    this.end = end;
    this.basis = basis;
    this.#bytes = bytes;
    this.#index = index;
  }

  get note(): EventDate['note'] {
    return restAt(this.#bytes, this.#index).date.note;
  }

  get spans(): EventDate['spans'] {
    return restAt(this.#bytes, this.#index).date.spans;
  }
}

export function storedEvents(metas: readonly EventMeta[], bytes: PackedBytes): NewsEvent[] {
  return metas.map((meta, index) => new StoredEvent(meta, bytes, index));
}

export function eventMeta({ type, status, met, date: { value, end, basis } }: NewsEvent): EventMeta {
  return { type, status, met, date: { value, end, basis } };
}

/** The same events as plain values, whole. */
export function plainEvents(metas: readonly EventMeta[], bytes: PackedBytes): NewsEvent[] {
  return metas.map((meta, index) => {
    const rest = restAt(bytes, index);
    return { ...rest, ...meta, date: { ...meta.date, ...rest.date } };
  });
}
