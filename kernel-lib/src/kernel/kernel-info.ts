import { version as typescriptVersion } from "@tslab/typescript-for-tslab";
import { libraryVersion } from "../version";

/** The version of Jupyter's protocol that the kernel speaks. */
export const PROTOCOL = "5.3";

/** The content of a kernel_info_reply. */
export function kernelInfo(): Record<string, unknown> {
  return {
    status: "ok",
    protocol_version: PROTOCOL,
    implementation: "gemba",
    implementation_version: libraryVersion(),
    language_info: {
      name: "typescript",
      version: typescriptVersion,
      mimetype: "application/typescript",
      file_extension: ".ts",
      pygments_lexer: "typescript",
      // A plain name: JupyterLab looks its highlighting up by it.
      codemirror_mode: "typescript",
      nbconvert_exporter: "script",
    },
    banner: `Gemba Lab ${libraryVersion()}: TypeScript ${typescriptVersion} on Node ${process.version}`,
    help_links: [],
    debugger: false,
  };
}
