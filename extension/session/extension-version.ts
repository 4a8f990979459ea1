/** The version of this extension; the same as in package.json. */
export const EXTENSION_VERSION = "0.1.0";
