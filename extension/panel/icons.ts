import { LabIcon } from "@jupyterlab/ui-components";

/** Two distributions that overlap in part: the mark of Gemba Lab. */
export const gembaIcon: LabIcon = new LabIcon({
  name: "jupyterlab-gemba:investigation",
  svgstr: `<svg xmlns="http://www.w3.org/2000/svg" width="16" viewBox="0 0 24 24" fill="none">
  <g class="jp-icon3" stroke="#616161" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
    <path class="jp-icon3" stroke="#616161" d="M1.5 19.5c4 0 3.8-14 7-14s3 14 7 14" />
    <path class="jp-icon3" stroke="#616161" stroke-dasharray="2.5 3" d="M8.500 19.500c4 0 3.800-10 7-10s3 10 7 10" />
  </g>
</svg>`,
});
