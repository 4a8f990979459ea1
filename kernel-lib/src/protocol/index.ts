// The contract between the library, the kernel and the extension: pure, safe in a browser.
export * from "./generated/types";
export { GembaError, nearestNames, quoted } from "./errors";
export type { ErrorCode, ErrorParts } from "./errors";
export { checkSpecification, SPECIFICATION_KEYS } from "./check-specification";
export { parseDuration } from "./duration";
export { COMM_TARGET, MAX_PAYLOAD_BYTES, PROTOCOL_VERSION, RESULT_MIME } from "./mime";
export { NamePattern, spelledOut } from "./name-patterns";
export { parseInvestigationFile, parseNotification, parseRequest, parseResult } from "./parse";
export { requireList } from "./require-list";
export { sourceMark } from "./source-mark";
export { nameOfPath } from "./source-name";
