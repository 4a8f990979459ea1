// What a hostile file or name must not reach: the prototypes of this process, and its folder.
import { readdirSync } from "node:fs";

const PROTOTYPES = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Map.prototype,
];

/** Notes how things are, and fails when they are otherwise later. */
export class WorldUnchanged {
  #folder;
  #before;

  constructor(folder) {
    this.#folder = folder;
    this.#before = keysOfPrototypes();
  }

  check() {
    const now = keysOfPrototypes();
    if (now !== this.#before) throw new Error(`A prototype was changed: ${now}`);
    const written = readdirSync(this.#folder);
    if (written.length > 0) throw new Error(`A file was written where none should be: ${written.join(", ")}`);
  }
}

function keysOfPrototypes() {
  return PROTOTYPES.map(prototype => Reflect.ownKeys(prototype).map(String).join()).join("\n");
}
