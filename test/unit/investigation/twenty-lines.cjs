// The first investigation on twenty simulated lines, through the public API, as plain Node runs it.
// Prints one JSON line per seed. (In jest's sandbox the simulation is many times slower.)
const { investigate, simulateLine } = require("../../../kernel-lib/dist");

async function main() {
  console.log = () => undefined;
  for (let seed = 1; seed <= 20; seed++) {
    const { table, truth } = simulateLine({ days: 30, seed });
    const wet = investigate(table, {
      target: { variable: "moisture", above: truth.limit },
      when: { variable: "line_speed", above: 5 },
      variables: { exclude: truth.consequences },
    });
    const { variables, episodes } = await wet.compare();
    const result = {
      seed,
      first: variables[0].name,
      suspects: [truth.cause, truth.redundant],
      episodes: episodes.count,
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}

void main();
