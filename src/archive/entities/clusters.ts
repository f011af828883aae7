/** Keys that turn out to belong together (a union-find over strings). */
export interface Clusters {
  /** Says that two keys belong to one thing. */
  join(a: string, b: string): void;
  /** The key that stands for everything joined with this one; the same for all of them. */
  find(key: string): string;
}

export function makeClusters(): Clusters {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    let at = key;
    while (at !== root) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)];
    // The lesser key is the root, so that the outcome does not hang on the order of the articles.
    if (x < y) parent.set(y, x);
    else if (y < x) parent.set(x, y);
  };
  return { join, find };
}
