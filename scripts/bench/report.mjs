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

/** docs/benchmarks.md. */
export function report(results) {
  const rows = results
    .filter(({ other }) => other !== undefined)
    .map(({ title, ours, other }) =>
      [
        title,
        `${seconds(ours.wall)} / ${seconds(ours.cpu)}`,
        `${seconds(other.wall)} / ${seconds(other.cpu)}`,
        other.name,
        ratio(other.wall, ours.wall),
        ratio(other.cpu, ours.cpu),
      ].join(" | "),
    );
  const limits = results
    .filter(({ limit }) => limit !== undefined)
    .map(({ title, limit: { found, most, unit } }) =>
      [title, `${found.toPrecision(3)} ${unit}`, `${most} ${unit}`].join(" | "),
    );
  const processors = cpus();
  return `# Benchmarks

Medians of five rounds, ours and the other turn by turn in one run, both warm; every round's answers are compared before its time counts. Wall time / CPU time of all threads. Written by \`npm run bench\` on ${processors.length} × ${processors[0].model.trim()}, Node ${process.versions.node}.

| what | Gemba Lab | the other | which | faster by (wall) | faster by (CPU) |
| --- | --- | --- | --- | --- | --- |
${rows.map(row => `| ${row} |`).join("\n")}

| what | Gemba Lab | to reach |
| --- | --- | --- |
${limits.map(limit => `| ${limit} |`).join("\n")}

A machine that is busy with something else slows both: read the ratios. A benchmark is a file \`test/bench/*.bench.mjs\`.
`;
}
