// ESLint rule: a module imports only those it may. The table of modules is the rule's option, see eslint.config.mjs.
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

export const importDirections = {
  meta: {
    type: "problem",
    docs: { description: "Keeps the modules' imports in the direction of docs/architecture.md" },
    schema: [{ type: "object" }],
    messages: {
      module: "{{from}} may not import {{to}}: it may import {{allowed}} (the table in eslint.config.mjs).",
      package:
        "{{from}} may not import the package {{to}}: it runs in a browser too, so it may import {{allowed}}.",
      folder: "{{from}} may not reach into another package ({{to}}).",
    },
  },

  create(context) {
    const { root, modules } = context.options[0];
    const from = moduleOf(context.filename, root, modules);
    if (from === null) return {};
    const allowed = reachable(from, modules);
    const report = (node, messageId, to) =>
      context.report({
        node,
        messageId,
        data: { from, to, allowed: list([...allowed, ...modules[from].packages]) },
      });

    function check(node) {
      const specifier = node?.value;
      if (typeof specifier !== "string") return;
      if (!specifier.startsWith(".") && !isAbsolute(specifier)) {
        if (!mayImportPackage(modules[from].packages, specifier)) report(node, "package", specifier);
        return;
      }
      const target = resolve(dirname(context.filename), specifier);
      if (relative(root, target).startsWith("..")) return report(node, "folder", specifier);
      const to = moduleOf(target, root, modules) ?? "the package's index";
      if (to !== from && !allowed.has(to)) report(node, "module", to);
    }

    return {
      ImportDeclaration: node => check(node.source),
      ExportNamedDeclaration: node => check(node.source),
      ExportAllDeclaration: node => check(node.source),
      ImportExpression: node => check(node.source),
      TSImportType: node => check(node.source ?? node.argument?.literal),
      "CallExpression[callee.name='require']": node => check(node.arguments[0]),
    };
  },
};

/** The module that a file is or lies in, the innermost one; null for files beside the modules. */
function moduleOf(file, root, modules) {
  const path = relative(root, file)
    .split(sep)
    .join("/")
    .replace(/\.[jt]sx?$/, "");
  const inside = Object.keys(modules).filter(name => path === name || path.startsWith(`${name}/`));
  return inside.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The modules a module names, and whatever those may import. */
function reachable(name, modules, found = new Set()) {
  for (const next of modules[name].imports) {
    if (found.has(next)) continue;
    found.add(next);
    reachable(next, modules, found);
  }
  return found;
}

function mayImportPackage(packages, specifier) {
  return packages.some(
    allowed => allowed === "*" || specifier === allowed || specifier.startsWith(`${allowed}/`),
  );
}

function list(names) {
  return names.length ? names.map(name => (name === "*" ? "any package" : name)).join(", ") : "nothing";
}
