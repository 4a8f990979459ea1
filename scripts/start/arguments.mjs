// The command line of JupyterLab: our defaults, unless the person says otherwise.
import { root } from "../setup/paths.mjs";

const defaults = [
  { value: `--ServerApp.root_dir=${root}`, replacedBy: /^--(ServerApp\.root_dir|notebook-dir)\b/ },
  {
    value: "--LabApp.default_url=/lab/tree/notebooks/first-investigation.ipynb",
    replacedBy: /^--(LabApp\.default_url|ServerApp\.(root_dir|default_url)|notebook-dir)\b/,
  },
  { value: "--allow-root", replacedBy: /^--allow-root$/, onlyAsRoot: true },
];

/** Arguments for `python`: the defaults that nothing in `args` replaces, then `args`. */
export function labArguments(args) {
  const isRoot = process.getuid?.() === 0;
  const kept = defaults.filter(
    ({ replacedBy, onlyAsRoot }) => (isRoot || !onlyAsRoot) && !args.some(arg => replacedBy.test(arg)),
  );
  return ["-m", "jupyterlab", ...kept.map(({ value }) => value), ...args];
}

/** The port asked for with --port, or null. */
export function askedPort(args) {
  const text = args.join(" ").match(/(?:^|\s)--(?:port|ServerApp\.port)[= ](\d+)/)?.[1];
  return text === undefined ? null : Number(text);
}
