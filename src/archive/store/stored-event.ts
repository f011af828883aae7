import type { EventDate, NewsEvent } from '../../extract/event.ts';
import { type EventMeta, type EventRest, unpackEvents } from './packed.ts';
import { rememberRecent } from './recent.ts';
import type { StoredArticle } from './stored-article.ts';

/** Unpacked articles' events kept: enough for the answers of a moment. */
const kept = 1_000;

const unpacked = rememberRecent<StoredArticle, readonly EventRest[]>(kept, ({ bytes }) =>
  unpackEvents(bytes),
);

function restAt(article: StoredArticle, index: number): EventRest {
  const rest = unpacked(article)[index];
  if (rest === undefined) throw new Error(`no event ${index} is packed with ${article.file}`);
  return rest;
}

/**
 * An event that unpacks its parts when asked; type, status, date, the place's name and the sum are at hand. A class, so that
 * many stay small.
 */
export class StoredEvent implements NewsEvent {
  readonly type: NewsEvent['type'];
  readonly status: NewsEvent['status'];
  readonly met: boolean;
  readonly placeName: string | null;
  readonly sum: EventMeta['sum'];
  readonly #value: EventDate['value'];
  readonly #end: EventDate['end'];
  readonly #basis: EventDate['basis'];
  readonly #article: StoredArticle;
  readonly #index: number;

  constructor(
    { type, status, met, value, end, basis, placeName, sum }: EventMeta,
    article: StoredArticle,
    index: number,
  ) {
    this.type = type;
    this.status = status;
    this.met = met;
    this.placeName = placeName;
    this.sum = sum;
    this.#value = value;
    this.#end = end;
    this.#basis = basis;
    this.#article = article;
    this.#index = index;
  }

  get meta(): EventMeta {
    const { type, status, met, placeName, sum } = this;
    return { type, status, met, value: this.#value, end: this.#end, basis: this.#basis, placeName, sum };
  }

  get date(): EventDate {
    return new StoredDate(this.#value, this.#end, this.#basis, this.#article, this.#index);
  }

  get participants(): NewsEvent['participants'] {
    return restAt(this.#article, this.#index).participants;
  }

  get place(): NewsEvent['place'] {
    return this.placeName === null ? null : restAt(this.#article, this.#index).place;
  }

  get agreement(): NewsEvent['agreement'] {
    return restAt(this.#article, this.#index).agreement;
  }

  get trigger(): NewsEvent['trigger'] {
    return restAt(this.#article, this.#index).trigger;
  }

  get evidence(): NewsEvent['evidence'] {
    return restAt(this.#article, this.#index).evidence;
  }

  /** The same event as a plain value, whole. */
  plain(): NewsEvent {
    const { type, status, met } = this;
    const { date, ...rest } = restAt(this.#article, this.#index);
    return {
      type,
      status,
      met,
      ...rest,
      date: { value: this.#value, end: this.#end, basis: this.#basis, ...date },
    };
  }
}

class StoredDate implements EventDate {
  readonly value: EventDate['value'];
  readonly end: EventDate['end'];
  readonly basis: EventDate['basis'];
  readonly #article: StoredArticle;
  readonly #index: number;

  constructor(
    value: EventDate['value'],
    end: EventDate['end'],
    basis: EventDate['basis'],
    article: StoredArticle,
    index: number,
  ) {
    this.value = value;
    this.end = end;
    this.basis = basis;
    this.#article = article;
    this.#index = index;
  }

  get note(): EventDate['note'] {
    return restAt(this.#article, this.#index).date.note;
  }

  get spans(): EventDate['spans'] {
    return restAt(this.#article, this.#index).date.spans;
  }
}

export function eventMeta({ type, status, met, date, place, agreement }: NewsEvent): EventMeta {
  const { value, end, basis } = date;
  const amount = agreement?.amount ?? null;
  const sum = amount && { value: amount.value, currency: amount.currency };
  return { type, status, met, value, end, basis, placeName: place?.text ?? null, sum };
}
