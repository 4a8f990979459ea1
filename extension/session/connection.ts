import type { State, Versions } from "gembalab/protocol";

/**
 * What there is between a notebook and its kernel. Exactly one of these holds
 * at any time, and each says what a person can do about it.
 */
export type Connection =
  /** The notebook runs without a kernel. */
  | { readonly kind: "no-kernel"; readonly installed: boolean }
  /** Another kernel, for example Python. */
  | { readonly kind: "other-kernel"; readonly displayName: string; readonly installed: boolean }
  /** The kernel starts, or is asked what it holds. */
  | { readonly kind: "starting"; readonly doing: "starting" | "asking" }
  /** The library in the kernel and this extension don't speak the same protocol. */
  | { readonly kind: "version-mismatch"; readonly text: string; readonly command: string }
  /** The way to the kernel is broken; JupyterLab tries again by itself. */
  | { readonly kind: "lost" }
  /** The kernel process has ended. */
  | { readonly kind: "dead" }
  /** The kernel answers. */
  | { readonly kind: "ready"; readonly state: State; readonly versions: Versions };

/** The name under which `gembalab install` registers the kernel. */
export const KERNEL_NAME = "gemba";

/** The kernel's name on screen. */
export const KERNEL_DISPLAY_NAME = "TypeScript (Gemba Lab)";

/**
 * Whether a kernelspec is ours. Kernels of conda environments get a prefix.
 *
 * @example isGembaKernel("conda-env-line3-gemba") // true
 */
export function isGembaKernel(name: string | undefined): boolean {
  return name !== undefined && (name === KERNEL_NAME || name.endsWith(`-${KERNEL_NAME}`));
}
