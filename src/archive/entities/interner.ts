/** Gives equal values one number, counted from 0 in the order of their coming. */
export interface Interner<T> {
  readonly values: readonly T[];
  /** The number of this value, a new one for a new value. */
  numberOf(value: T): number;
}

export function makeInterner<T>(
  keyOf: (value: T) => string,
  onNew: (value: T, number: number) => void,
): Interner<T> {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    numberOf: (value) => {
      const key = keyOf(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = values.push(value) - 1;
      numbers.set(key, number);
      onNew(value, number);
      return number;
    },
  };
}
