// plotly.js ships types for its main entry only; these are the parts that are loaded here.
declare module "plotly.js/lib/core" {
  const core: {
    register(modules: readonly unknown[]): void;
    react(root: HTMLElement, data: readonly unknown[], layout: object, config: object): Promise<unknown>;
    toImage(root: HTMLElement, options: object): Promise<string>;
    purge(root: HTMLElement): void;
  };
  export = core;
}

declare module "plotly.js/lib/bar" {
  const bar: unknown;
  export = bar;
}
