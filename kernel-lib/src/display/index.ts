// Results as MIME bundles and pictures, and the way to show them.
export { BRIDGE, findBridge, SHOWN } from "./bridge";
export type { KernelBridge, KernelComm } from "./bridge";
export { bundle, textLine } from "./bundle";
export { html } from "./kinds";
export { page } from "./page";
export { present } from "./present";
export { reportPage } from "./report/page";
export { presentWritten } from "./report/written";
export { svg, svgAddress } from "./svg";
export { showTablesInNotebooks } from "./table-bundle";
