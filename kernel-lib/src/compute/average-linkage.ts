/** Two clusters that became one. */
export interface Merge {
  /** A member of either cluster, the smaller number first. */
  readonly a: number;
  readonly b: number;
  /** The mean distance between members of the two. */
  readonly height: number;
  /** Members of the new cluster. */
  readonly size: number;
}

/**
 * Average linkage (UPGMA, Sokal & Michener 1958) by the nearest-neighbour chain
 * (Murtagh 1983): quadratic in time, whatever the distances.
 *
 * @param distances n × n, symmetric, not NaN; overwritten
 * @returns n − 1 merges, lowest first; those of equal height in the order in which they were found
 * @example averageLinkage(Float64Array.of(0, 1, 4, 1, 0, 6, 4, 6, 0), 3).map(({ height }) => height) // [1, 5]
 */
export function averageLinkage(distances: Float64Array, n: number): Merge[] {
  const sizes = new Int32Array(n).fill(1);
  // The cluster in place i has the member i: a merge keeps the place of one of the two.
  const chain = new Int32Array(n);
  const merges: Merge[] = [];
  let length = 0;
  while (merges.length < n - 1) {
    if (length === 0) chain[length++] = sizes.findIndex(size => size > 0);
    for (;;) {
      const end = chain[length - 1]!;
      const before = length > 1 ? chain[length - 2]! : -1;
      const next = nearest(distances, sizes, end, before);
      if (next === before) break;
      chain[length++] = next;
    }
    length -= 2;
    merges.push(merge(distances, sizes, chain[length]!, chain[length + 1]!));
  }
  return merges.sort((first, second) => first.height - second.height);
}

/**
 * The clusters whose members were merged at or below a height, numbered by
 * their first members.
 *
 * @returns the number of the cluster of each of the n
 * @example clustersAt([{ a: 0, b: 2, height: 1, size: 2 }, { a: 1, b: 2, height: 5, size: 3 }], 3, 2) // [0, 1, 0]
 */
export function clustersAt(merges: readonly Merge[], n: number, height: number): Int32Array {
  const parents = Int32Array.from({ length: n }, (_, i) => i);
  const rootOf = (member: number): number => {
    let root = member;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  for (const { a, b, height: own } of merges) if (own <= height) parents[rootOf(a)] = rootOf(b);
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: n }, (_, member) => {
    const root = rootOf(member);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root)!;
  });
}

/** The cluster nearest to one; of equally near ones the preferred, else the first. */
function nearest(distances: Float64Array, sizes: Int32Array, of: number, preferred: number): number {
  const n = sizes.length;
  let found = preferred;
  let least = preferred < 0 ? Infinity : distances[of * n + preferred]!;
  for (let other = 0; other < n; other++) {
    if (sizes[other] === 0 || other === of || !(distances[of * n + other]! < least)) continue;
    least = distances[of * n + other]!;
    found = other;
  }
  return found;
}

function merge(distances: Float64Array, sizes: Int32Array, one: number, other: number): Merge {
  const n = sizes.length;
  const [a, b] = [Math.min(one, other), Math.max(one, other)];
  const height = distances[a * n + b]!;
  const [sizeA, sizeB] = [sizes[a]!, sizes[b]!];
  sizes[a] = 0;
  sizes[b] = sizeA + sizeB;
  for (let i = 0; i < n; i++) {
    if (sizes[i] === 0 || i === b) continue;
    const mean = (sizeA * distances[a * n + i]! + sizeB * distances[b * n + i]!) / (sizeA + sizeB);
    distances[b * n + i] = mean;
    distances[i * n + b] = mean;
  }
  return { a, b, height, size: sizeA + sizeB };
}
