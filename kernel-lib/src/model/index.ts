// Models of the event. First of all: LightGBM's own library, wherever Python keeps it.
export { findLightGBM, type LibrarySearch, type LightGBMLocation } from "./find-lightgbm";
export { acceptedVersions } from "./lightgbm-version";
export { loadLightGBM, type LightGBM } from "./load-lightgbm";
