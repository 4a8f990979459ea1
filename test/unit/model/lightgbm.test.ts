import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findLightGBM, loadLightGBM, type LibrarySearch } from "../../../kernel-lib/dist/model";
import { runtimeCommand } from "../../../kernel-lib/dist/model/lightgbm/library-errors";
import { GembaError } from "../../../kernel-lib/dist/protocol";

const environment = join(__dirname, "../../../.venv");
// The layouts of folders and the loader's words below are Linux's.
const onLinux = process.platform === "linux" ? describe : describe.skip;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gemba-lightgbm-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** LightGBM as pip put it into .venv. */
function realLibrary(): string {
  return findLightGBM({ environment: { VIRTUAL_ENV: environment }, installedIn: "/" }).path;
}

/** A package lightgbm below a prefix, with a library made by `make`; returns the library's path. */
function packageIn(
  prefix: string,
  version: string,
  make: (path: string) => void = path => symlinkSync(realLibrary(), path),
): string {
  const packages = join(folder, prefix, "lib", "python3.12", "site-packages");
  const library = join(packages, "lightgbm", "lib", "lib_lightgbm.so");
  mkdirSync(dirname(library), { recursive: true });
  mkdirSync(join(packages, `lightgbm-${version}.dist-info`));
  make(library);
  return library;
}

function pythonIn(prefix: string): string {
  const python = join(folder, prefix, "bin", "python3");
  mkdirSync(dirname(python), { recursive: true });
  writeFileSync(python, "");
  return python;
}

/** Nothing of this machine plays a part. */
function search(variables: NodeJS.ProcessEnv, installedIn: string = folder): LibrarySearch {
  return { environment: { PYTHONUSERBASE: join(folder, "nobody"), ...variables }, installedIn };
}

function errorOf(work: () => unknown): GembaError {
  try {
    work();
  } catch (error) {
    if (error instanceof GembaError) return error;
    throw error;
  }
  throw new Error("Nothing was wrong");
}

onLinux("finding LightGBM", () => {
  test("the library of the Python recorded at install is found without running that Python", () => {
    const path = packageIn("recorded", "4.6.0");
    const found = findLightGBM(search({ GEMBALAB_PYTHON: pythonIn("recorded") }));
    expect(found).toEqual({ path, version: "4.6.0", foundBy: "python" });
  });

  test("packages that pip installed for one person are found too", () => {
    const path = packageIn("person", "4.6.0");
    const variables = { GEMBALAB_PYTHON: pythonIn("system"), PYTHONUSERBASE: join(folder, "person") };
    expect(findLightGBM(search(variables)).path).toBe(path);
  });

  test("beside a wheel of Gemba Lab it is found without any variable", () => {
    const path = packageIn("prefix", "4.7.0");
    const installedIn = join(
      dirname(dirname(dirname(path))),
      "jupyterlab_gemba/node_modules/gembalab/dist/model",
    );
    expect(findLightGBM(search({}, installedIn))).toEqual({ path, version: "4.7.0", foundBy: "prefix" });
  });

  test.each(["VIRTUAL_ENV", "CONDA_PREFIX"])("the active environment %s is looked into", variable => {
    const path = packageIn("active", "4.7.0");
    expect(findLightGBM(search({ [variable]: join(folder, "active") })).path).toBe(path);
  });

  test("conda's library, which lies apart from Python's packages, is found with its version", () => {
    const prefix = join(folder, "conda");
    const path = join(prefix, "lib", "lib_lightgbm.so");
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(join(prefix, "conda-meta"));
    writeFileSync(join(prefix, "conda-meta", "liblightgbm-4.6.0-cpu_h123_3.json"), "{}");
    symlinkSync(realLibrary(), path);
    expect(findLightGBM(search({ CONDA_PREFIX: prefix }))).toMatchObject({ path, version: "4.6.0" });
  });

  test("GEMBALAB_LIGHTGBM comes first, as a file, as the package's folder or as the prefix", () => {
    packageIn("recorded", "4.6.0");
    const path = packageIn("named", "4.7.0");
    for (const named of [path, dirname(path), dirname(dirname(path))]) {
      const found = findLightGBM(search({ GEMBALAB_LIGHTGBM: named, GEMBALAB_PYTHON: pythonIn("recorded") }));
      expect(found).toEqual({ path, version: "4.7.0", foundBy: "GEMBALAB_LIGHTGBM" });
    }
  });

  test("a version that is not accepted gives way to one that is", () => {
    packageIn("recorded", "3.3.5");
    const path = packageIn("active", "4.7.0");
    const variables = { GEMBALAB_PYTHON: pythonIn("recorded"), VIRTUAL_ENV: join(folder, "active") };
    expect(findLightGBM(search(variables)).path).toBe(path);
  });

  test("loaded from a folder with a difficult name it answers", () => {
    packageIn("Línea 3 (wet) 'q' $x", "4.7.0");
    const library = loadLightGBM(search({ VIRTUAL_ENV: join(folder, "Línea 3 (wet) 'q' $x") }));
    expect(library.lastError()).toBe("Everything is fine");
  });

  test("the library in .venv is of the version that pip names", () => {
    const { path, version } = loadLightGBM({ environment: { VIRTUAL_ENV: environment }, installedIn: "/" });
    const packages = dirname(dirname(dirname(path)));
    expect(readdirSync(packages)).toContain(`lightgbm-${version}.dist-info`);
  });
});

onLinux("LightGBM that is absent", () => {
  test("is library-missing with the one command that installs it into the recorded Python", () => {
    const python = pythonIn("recorded");
    const error = errorOf(() => findLightGBM(search({ GEMBALAB_PYTHON: python })));
    expect(error.code).toBe("library-missing");
    expect(error.remedy).toBe(`Run: ${python} -m pip install "lightgbm>=4.2,<5"`);
    expect(error.where).toContain(join(folder, "recorded"));
  });

  test("is library-missing also where no Python is known at all", () => {
    const error = errorOf(() => findLightGBM(search({})));
    expect(error.code).toBe("library-missing");
    expect(error.remedy).toBe('Run: python3 -m pip install "lightgbm>=4.2,<5"');
  });

  test.each(["no/such/file.so", "."])("is said of what GEMBALAB_LIGHTGBM names: %s", named => {
    const error = errorOf(() => findLightGBM(search({ GEMBALAB_LIGHTGBM: join(folder, named) })));
    expect(error.code).toBe("library-missing");
    expect(error.message).toContain("GEMBALAB_LIGHTGBM");
    expect(error.where).toBe(join(folder, named));
  });
});

onLinux("LightGBM that does not load", () => {
  function failure(make: (path: string) => void): GembaError {
    packageIn("broken", "4.7.0", make);
    const variables = search({ VIRTUAL_ENV: join(folder, "broken") });
    expect(existsSync(findLightGBM(variables).path)).toBe(true);
    const error = errorOf(() => loadLightGBM(variables));
    expect(error.code).toBe("library-broken");
    return error;
  }

  test("because it is a text file: installed anew", () => {
    const error = failure(path =>
      writeFileSync(path, "version https://git-lfs.github.com/spec/v1\n".repeat(99)),
    );
    expect(error.message).toMatch(/invalid ELF header/);
    expect(error.remedy).toContain("--force-reinstall");
  });

  test("because it is empty", () => {
    expect(failure(path => writeFileSync(path, "")).message).toMatch(/too short/);
  });

  test.each([100, 4_096, 100_000, 1_000_000])(
    "because it was cut after %i bytes, and the process lives",
    bytes => {
      const error = failure(path => {
        copyFileSync(realLibrary(), path);
        truncateSync(path, bytes);
      });
      expect(error.message).toContain("cut short");
    },
  );

  test("because libgomp is missing on this machine: named with the system's command", () => {
    const error = failure(path => {
      // A library that asks for a libgomp which nobody has.
      const text = readFileSync(realLibrary()).toString("latin1");
      expect(text).toContain("libgomp.so.1\0");
      writeFileSync(path, text.replaceAll("libgomp.so.1\0", "libgomp.so.9\0"), "latin1");
    });
    expect(error.message).toContain("libgomp");
    expect(error.remedy).toMatch(/^Run: \S+.*(libgomp|gcc-libs)/);
  });

  test("because it is another library", () => {
    const duckdb = require.resolve("@duckdb/node-bindings-linux-x64/libduckdb.so");
    const error = failure(path => symlinkSync(duckdb, path));
    expect(error.message).toContain("not LightGBM's");
  });
});

onLinux("LightGBM of a wrong version", () => {
  test.each(["3.3.5", "4.1.0", "5.0.0", "10.2"])("%s is library-version with the accepted ones", version => {
    packageIn("other", version);
    const error = errorOf(() => findLightGBM(search({ VIRTUAL_ENV: join(folder, "other") })));
    expect(error.code).toBe("library-version");
    expect(error.message).toContain(`LightGBM ${version}`);
    expect(error.remedy).toContain('pip install "lightgbm>=4.2,<5"');
  });

  test.each(["4.2.0", "4.6.0.99", "4.10.1"])("%s is none", version => {
    packageIn("other", version);
    expect(findLightGBM(search({ VIRTUAL_ENV: join(folder, "other") })).version).toBe(version);
  });

  test("a library alone, about which no file says its version, is asked for what it can do", () => {
    const old = join(folder, "lib_lightgbm_old.so");
    const text = readFileSync(realLibrary()).toString("latin1");
    // As a library from before 4.2 looks: the function is not there.
    writeFileSync(old, text.replaceAll("LGBM_SetMaxThreads\0", "LGBM_XetMaxThreads\0"), "latin1");
    const error = errorOf(() => loadLightGBM(search({ GEMBALAB_LIGHTGBM: old })));
    expect(error.code).toBe("library-version");
    const alone = join(folder, "lib_lightgbm.so");
    copyFileSync(realLibrary(), alone);
    const library = loadLightGBM(search({ GEMBALAB_LIGHTGBM: alone }));
    expect(library.version).toBeNull();
    expect(library.lastError()).toBe("Everything is fine");
  });
});

test.each([
  ["ID=debian\n", "libgomp", "apt-get install libgomp1"],
  ['ID="rocky"\nID_LIKE="rhel centos fedora"\n', "libgomp", "dnf install libgomp"],
  ["ID=alpine\n", "libgomp", "apk add libgomp"],
  ['ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', "libgomp", "zypper install libgomp1"],
  ["ID=arch\n", "libgomp", "pacman -S gcc-libs"],
  ["", "libgomp", "apt-get install libgomp1"],
  ["", "libomp", "brew install libomp"],
])("each system has a command of its own: %j", (release, runtime, command) => {
  expect(runtimeCommand(runtime, release)).toBe(command);
});
