import { expect, launcherCard, openLauncher, picture, test } from "./lab";

test("the launcher offers a new investigation", async ({ page, tmpPath }) => {
  await openLauncher(page, tmpPath);
  await expect(launcherCard(page, "New investigation")).toBeVisible();
  await picture(page, "launcher");
});
