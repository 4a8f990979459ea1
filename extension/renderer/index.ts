export { createRendererFactory } from "./factory";
export type { ViewSource } from "./view-source";
