import { GembaError } from "../../protocol";
import type { LightGBM } from "./load-lightgbm";

/** Something that lives in LightGBM's memory. */
export type Handle = unknown;

/** A place that LightGBM writes one value into. */
type Out<T> = [T | null];

/** float32 and float64 in LightGBM's words. */
export const FLOAT32 = 0;
export const FLOAT64 = 1;

/** The functions of LightGBM's C interface that we use, by their part of the name behind `LGBM_`. */
const DECLARATIONS = {
  DatasetCreateFromMat:
    "int LGBM_DatasetCreateFromMat(const void *data, int type, int32_t rows, int32_t columns, int rowMajor, const char *parameters, void *reference, _Out_ void **out)",
  DatasetSetField:
    "int LGBM_DatasetSetField(void *dataset, const char *field, const void *data, int length, int type)",
  DatasetFree: "int LGBM_DatasetFree(void *dataset)",
  BoosterCreate: "int LGBM_BoosterCreate(void *dataset, const char *parameters, _Out_ void **out)",
  BoosterAddValidData: "int LGBM_BoosterAddValidData(void *booster, void *dataset)",
  BoosterUpdateOneIter: "int LGBM_BoosterUpdateOneIter(void *booster, _Out_ int *finished)",
  BoosterGetCurrentIteration: "int LGBM_BoosterGetCurrentIteration(void *booster, _Out_ int *out)",
  BoosterGetEvalCounts: "int LGBM_BoosterGetEvalCounts(void *booster, _Out_ int *out)",
  BoosterGetEval: "int LGBM_BoosterGetEval(void *booster, int index, _Out_ int *length, double *out)",
  BoosterPredictForMat:
    "int LGBM_BoosterPredictForMat(void *booster, const void *data, int type, int32_t rows, int32_t columns, int rowMajor, int kind, int from, int rounds, const char *parameters, _Out_ int64_t *length, double *out)",
  BoosterSaveModelToString:
    "int LGBM_BoosterSaveModelToString(void *booster, int from, int rounds, int importance, int64_t room, _Out_ int64_t *length, void *out)",
  BoosterFree: "int LGBM_BoosterFree(void *booster)",
} as const;

type FunctionName = keyof typeof DECLARATIONS;

/**
 * LightGBM's C interface, every answer checked. A wrong length or a freed handle ends the process, so
 * nothing but this folder calls it.
 */
export class NativeLightGBM {
  readonly #library: LightGBM;
  readonly #functions: Map<FunctionName, (...values: unknown[]) => unknown> = new Map();

  constructor(library: LightGBM) {
    this.#library = library;
  }

  /**
   * Calls a function.
   *
   * @throws GembaError `model-failed` with LightGBM's own words
   */
  call(name: FunctionName, ...values: unknown[]): void {
    let native = this.#functions.get(name);
    if (native === undefined) {
      native = this.#library.native.func(DECLARATIONS[name]);
      this.#functions.set(name, native);
    }
    if (native(...values) === 0) return;
    throw new GembaError("model-failed", {
      what: `LightGBM refuses: ${this.#library.lastError()}`,
      where: `LightGBM ${this.#library.version ?? ""}`.trim(),
      remedy: "Check the parameters of the model and the values of its columns.",
    });
  }

  /** Calls a function whose last argument is a place for one value, and returns that. */
  ask<T>(name: FunctionName, ...values: unknown[]): T {
    const out: Out<T> = [null];
    this.call(name, ...values, out);
    return out[0] as T;
  }
}
