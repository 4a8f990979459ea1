export { effectsOf } from "./effects";
