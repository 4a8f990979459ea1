import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXTENSION_VERSION } from "extension/session/extension-version";

it("tells the kernel the version that is in package.json", () => {
  const manifest = JSON.parse(readFileSync(join(__dirname, "../../../package.json"), "utf8")) as {
    version: string;
  };
  expect(EXTENSION_VERSION).toBe(manifest.version);
});
