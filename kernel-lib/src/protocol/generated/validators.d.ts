// Generated from ../schema by scripts/generate-protocol.mjs; do not edit.
import type * as types from "./types";

/** One thing wrong: where (a JSON pointer) and what. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}
/** True when the value is valid; otherwise `errors` says why. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: SchemaError[] | null;
}
export const isSpecification: Validator<types.Specification>;
export const isTarget: Validator<types.Target>;
export const isCondition: Validator<types.Condition>;
export const isData: Validator<types.Data>;
export const isResultEnvelope: Validator<types.ResultEnvelope>;
export const isRequest: Validator<types.Request>;
export const isNotification: Validator<types.Notification>;
export const isInvestigationFile: Validator<types.InvestigationFile>;
