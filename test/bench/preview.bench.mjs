// What a person sees who drags a limit: see preview_ours.py.
import { join } from "node:path";
import { environmentPython, root } from "../../scripts/setup/paths.mjs";

export const benchmarks = [
  {
    title: "100,000 rows × 200 variables: a limit is moved, from the panel's question to its answer",
    ours: {
      name: "preview",
      command: environmentPython,
      args: [join(root, "test", "bench", "preview_ours.py")],
    },
    limit: { of: ({ wall }) => wall * 1000, most: 150, unit: "ms" },
  },
];
