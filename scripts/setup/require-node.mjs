// Runs before anything else, also under an old Node: only syntax and functions that those know.
export function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= 20) return;
  console.error(
    "Node 20 or newer is needed, this is Node " +
      process.versions.node +
      ": install a newer one (https://nodejs.org/en/download) and run the command again.",
  );
  process.exit(1);
}
