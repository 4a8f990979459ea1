// Specifications: some that say something, with every form of a condition and every key.
import fc from "fast-check";

const rarely = arbitrary =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const duration = fc.constantFrom("5 min", "1 h", "30 s", "2 days", "0 min", "1 week");
const limit = fc.oneof(
  fc.integer({ min: -50, max: 150 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** @param names of numeric variables, of words, and of sources of intervals */
export function specification({ numbers, words, intervals }) {
  const numeric = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...numbers) }, fc.constant("nothing"));
  const { condition } = fc.letrec(tie => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.record({ variable: numeric, above: limit }),
      fc.record({ variable: numeric, below: limit }),
      fc.record({
        variable: numeric,
        between: fc.tuple(limit, limit).map(pair => [...pair].sort((a, b) => a - b)),
      }),
      fc.record({
        variable: fc.constantFrom(...words),
        in: fc.array(fc.constantFrom("a", "b", "Bad"), { minLength: 1, maxLength: 2 }),
      }),
      fc.record({ during: fc.constantFrom(...intervals) }),
      fc.record({ settled: duration, after: tie("condition") }),
      fc.record({ settled: duration, afterChangeOf: fc.constantFrom(...words, ...numbers) }),
      fc.record({ steady: numeric, within: fc.integer({ min: 0, max: 9 }), for: duration }),
      fc.record({ not: tie("condition") }),
      fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 2 }) }),
      fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 2 }) }),
    ),
  }));
  const optional = fc.record({
    name: fc.option(fc.string(), { nil: undefined }),
    labels: rarely(fc.constant({ event: "wet", reference: "normal" })),
    when: rarely(condition),
    ignore: rarely(condition),
    reference: rarely(condition),
    period: rarely(
      fc.constantFrom(
        { last: "4 h" },
        { from: "2026-01-05T01:00" },
        { from: "2026-01-05", to: "2026-01-06" },
        { last: "x" },
      ),
    ),
    variables: rarely(
      fc.constantFrom(
        { exclude: ["*"] },
        { include: ["m*", "w*"] },
        { exclude: ["[", "**", "?"] },
        { roles: { setting: ["*_sp"] } },
      ),
    ),
    ranking: rarely(fc.constantFrom({ by: "difference" }, { by: "ks" }, { by: "auc" })),
    expect: rarely(
      fc.constantFrom(
        { tags: ["moisture"] },
        { rows: { atLeast: 100 } },
        { interval: "1 min" },
        { rows: { atLeast: 1e6 } },
      ),
    ),
    seed: rarely(fc.nat()),
  });
  const rows = fc.constantFrom(
    ...[
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      {},
      { windows: { every: "15 min" } },
      { windows: { every: "1 h", aggregate: ["mean", "std", "slope"] } },
    ],
    ...[
      { samples: { of: "lab", lookBack: "30 min" } },
      { batches: { of: "stops" } },
      { windows: { every: "0 s" } },
    ],
    ...[
      { samples: { of: "nowhere", lookBack: "30 min" } },
      { batches: { of: "lab" }, windows: { every: "1 h" } },
    ],
  );
  const target = fc
    .tuple(condition, rarely(duration))
    .map(([what, forAtLeast]) => (forAtLeast === undefined ? what : { ...what, forAtLeast }));
  return fc
    .tuple(target, rows, optional)
    .map(([what, row, rest]) => JSON.parse(JSON.stringify({ target: what, ...row, ...rest })));
}
