import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as ts from "@tslab/typescript-for-tslab";

const libraryFolder = join(__dirname, "../../../kernel-lib");
const fromLibrary = createRequire(join(libraryFolder, "package.json"));
const entries = ["gembalab", "gembalab/protocol", "gembalab/figures"];

let folder: string;

/** An empty folder with the packed library in it; what it depends on is linked, not downloaded again. */
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "gemba-pack-")));
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], {
    cwd: libraryFolder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  const installed = join(folder, "node_modules", "gembalab");
  mkdirSync(installed, { recursive: true });
  const archive = packed.trim().split("\n").at(-1)!;
  execFileSync("tar", ["-xzf", join(folder, archive), "-C", installed, "--strip-components=1"]);
  const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) link(name, packageFolder(name, fromLibrary));
  const fromTslab = createRequire(fromLibrary.resolve("tslab/package.json"));
  link("@types/node", packageFolder("@types/node", fromTslab));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packageFolder(name: string, resolver: NodeRequire): string {
  for (const root of resolver.resolve.paths(name)!) {
    try {
      return realpathSync(join(root, name));
    } catch {
      // The next one up.
    }
  }
  throw new Error(`${name} is not installed`);
}

function link(name: string, target: string): void {
  const path = join(folder, "node_modules", name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}

/** Compiles a notebook's code as tslab's converter would, but looks into the declarations too. */
function compile(code: string): { program: ts.Program; messages: string[] } {
  const file = join(folder, "notebook.ts");
  writeFileSync(file, code);
  const host: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    esModuleInterop: true,
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: ["node"],
    typeRoots: [join(folder, "node_modules", "@types")],
  };
  const program = ts.createProgram([file], host);
  const messages = ts.getPreEmitDiagnostics(program).map(({ file: source, start, messageText }) => {
    const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    return `${source?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
  return { program, messages };
}

let everything: ReturnType<typeof compile> | null = null;

/** Everything that the library exports, compiled once for all who look at it. */
function compileEverything(): ReturnType<typeof compile> {
  const imports = entries.map((entry, n) => `import * as entry${n} from "${entry}"; export { entry${n} };`);
  everything ??= compile(imports.join("\n"));
  return everything;
}

test("the packed declarations compile under the TypeScript of notebooks, every file of them", () => {
  expect(ts.version).toBe("5.0.4");
  expect(compileEverything().messages).toEqual([]);
});

test("no public name is `any`, nor takes or gives `any`", () => {
  const { program } = compileEverything();
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(folder, "notebook.ts"))!;
  const loose: string[] = [];
  let seen = 0;
  for (const namespace of checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)) {
    for (const symbol of checker.getExportsOfModule(checker.getAliasedSymbol(namespace))) {
      const actual = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      seen++;
      for (const type of typesOf(actual, checker, source)) {
        if (type.flags & ts.TypeFlags.Any) loose.push(`${namespace.name}.${symbol.name}`);
      }
    }
  }
  expect(seen).toBeGreaterThan(40);
  expect(loose).toEqual([]);
});

/** A symbol's type, those of its members, and those that its signatures take and give. */
function typesOf(symbol: ts.Symbol, checker: ts.TypeChecker, at: ts.Node): ts.Type[] {
  const own: ts.Type[] = [];
  if (symbol.flags & ts.SymbolFlags.Value) own.push(checker.getTypeOfSymbolAtLocation(symbol, at));
  if (symbol.flags & ts.SymbolFlags.Type) own.push(checker.getDeclaredTypeOfSymbol(symbol));
  // Private members stand without a type in declarations.
  const isPublic = (member: ts.Symbol): boolean =>
    (member.declarations ?? []).some(
      declaration =>
        declaration.getSourceFile().fileName.includes("gembalab") &&
        !(ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) &&
        !member.name.includes("#private"),
    );
  const members = own
    .flatMap(type => [...checker.getPropertiesOfType(type)])
    .filter(isPublic)
    .map(member => checker.getTypeOfSymbolAtLocation(member, at));
  const reached = [...own, ...members];
  const signatures = reached.flatMap(type => [...type.getCallSignatures(), ...type.getConstructSignatures()]);
  return [
    ...reached,
    ...signatures.flatMap(signature => [
      checker.getReturnTypeOfSignature(signature),
      ...signature.parameters.map(parameter => checker.getTypeOfSymbolAtLocation(parameter, at)),
    ]),
  ];
}

test("a wrong use of the library is found before the cell runs", () => {
  const { messages } = compile(
    [
      'import { investigate, open, type Table } from "gembalab";',
      'import type { Specification } from "gembalab/protocol";',
      "export const table: number = await open('a.csv');",
      "export const rows: string = (null as unknown as Table).rows;",
      "export const wrong: Specification = { target: 5 };",
      "investigate(5);",
    ].join("\n"),
  );
  const lines = messages.map(message => Number(/notebook\.ts:(\d+)/.exec(message)?.[1]));
  expect(lines).toEqual([3, 4, 5, 6]);
});

test("the packed library runs from an empty folder", () => {
  const script = entries.map(
    entry => `console.log(Object.keys(require(${JSON.stringify(entry)})).length > 3)`,
  );
  // What it computes with is WebAssembly, in files of their own.
  script.push("console.log(require('gembalab').twoSample([1, 2], [3, 4]).auc === 1)");
  const output = execFileSync(process.execPath, ["-e", script.join(";")], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_PATH: "" },
  });
  expect(output).toBe("true\n".repeat(entries.length + 1));
});
