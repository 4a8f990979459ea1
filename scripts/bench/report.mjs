// What the measurements look like: a line on screen, a page in docs/.
import { cpus } from "node:os";

const seconds = value => `${value.toPrecision(3)} s`;
const ratio = (other, ours) => `${(other / ours).toFixed(1)} ×`;

const limitText = ({ found, most, unit }) => `${found.toPrecision(3)} ${unit}, to reach: ${most}`;

export function resultLine({ ours, other, limit }) {
  const beside =
    other === undefined
      ? []
      : [
          `${ours.name} ${seconds(ours.wall)}, ${other.name} ${seconds(other.wall)}: ${ratio(other.wall, ours.wall)} (CPU ${ratio(other.cpu, ours.cpu)})`,
        ];
  return [...beside, ...(limit === undefined ? [] : [limitText(limit)])].join("; ");
}

/**
 * docs/benchmarks.md. Rows of benchmarks that were not run now stay as they are.
 *
 * @param before the page as it was; empty: none
 */
export function report(results, before = "") {
  const kept = cellsOf(before);
  const rows = merged(
    kept.filter(cells => cells.length === 6),
    results.filter(({ other }) => other !== undefined).map(comparison),
    cells => `${cells[0]}|${cells[3]}`,
  );
  const limits = merged(
    kept.filter(cells => cells.length === 3),
    results.filter(({ limit }) => limit !== undefined).map(limitCells),
    ([title]) => title,
  );
  const processors = cpus();
  return `# Benchmarks

Medians of five rounds, ours and the other turn by turn in one run of that row, both warm (after laps of a second or more, a hundred at the most) unless it says otherwise; every round's answers are compared before its time counts. Wall time / CPU time of all threads. Written by \`npm run bench\` on ${processors.length} × ${processors[0].model.trim()}, Node ${process.versions.node}; \`npm run bench -- rows\` renews the rows of one file.

| what | Gemba Lab | the other | which | faster by (wall) | faster by (CPU) |
| --- | --- | --- | --- | --- | --- |
${rows.map(lineOf).join("\n")}

| what | Gemba Lab | to reach |
| --- | --- | --- |
${limits.map(lineOf).join("\n")}

A machine that is busy with something else slows both: read the ratios. A benchmark is a file \`test/bench/*.bench.mjs\`.
`;
}

function comparison({ title, ours, other }) {
  return [
    title,
    `${seconds(ours.wall)} / ${seconds(ours.cpu)}`,
    `${seconds(other.wall)} / ${seconds(other.cpu)}`,
    other.name,
    ratio(other.wall, ours.wall),
    ratio(other.cpu, ours.cpu),
  ];
}

function limitCells({ title, limit: { found, most, unit } }) {
  return [title, `${found.toPrecision(3)} ${unit}`, `${most} ${unit}`];
}

const lineOf = cells => `| ${cells.join(" | ")} |`;

/** The cells of every row of the page's tables, without their heads. */
function cellsOf(page) {
  return page
    .split("\n")
    .filter(line => line.startsWith("| ") && !line.startsWith("| what ") && !line.startsWith("| ---"))
    .map(line =>
      line
        .slice(1, -1)
        .split("|")
        .map(cell => cell.trim()),
    );
}

/** New rows in the places of old ones of the same key, others behind them. */
function merged(old, renewed, keyOf) {
  const byKey = new Map(renewed.map(cells => [keyOf(cells), cells]));
  const known = new Set(old.map(keyOf));
  return [
    ...old.map(cells => byKey.get(keyOf(cells)) ?? cells),
    ...renewed.filter(cells => !known.has(keyOf(cells))),
  ];
}
