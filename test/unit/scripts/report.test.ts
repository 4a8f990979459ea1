import { describe, expect, it } from "@jest/globals";
import { esModule } from "./module";

describe("what a person sees of the set-up", () => {
  it("names a step again whose line another one has come between", () => {
    const { stdout } = esModule(
      `import { sideBySide, step } from "./scripts/setup/report.mjs";
       const lasting = ms => () => new Promise(resolve => setTimeout(resolve, ms));
       await step("Alone", lasting(1));
       await sideBySide(
         () => step("Packages", lasting(400)),
         () => step("Environment", lasting(1)),
       );`,
    );
    const lines = stdout.replaceAll(/\d+\.\d s/g, "n s").split(/ *\n/);
    expect(lines).toEqual(["Alone … n s", "Packages …", "Environment … n s", "Packages: n s", ""]);
  });

  it("ends with what went wrong once the step beside it is through", () => {
    const { code, stdout, stderr } = esModule(
      `import { runCommand, SetupError, sideBySide, step } from "./scripts/setup/report.mjs";
       await runCommand(() => sideBySide(
         () => step("Packages", async () => { throw new SetupError("There is no network."); }),
         () => step("Environment", () => new Promise(resolve => setTimeout(resolve, 200))),
       ));`,
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: "There is no network.\n" });
    expect(stdout).toMatch(/Packages: failed\nEnvironment: \d+\.\d s\n$/);
  });
});
