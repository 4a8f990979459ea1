/** The one MIME type of Gemba Lab's results. */
export const RESULT_MIME = "application/vnd.gemba.result+json";
/** The target name of the one comm. */
export const COMM_TARGET = "gemba";
/** Version of the messages on the comm; both sides must agree. */
export const PROTOCOL_VERSION = 1;
/** Most bytes that a stored result may have. */
export const MAX_PAYLOAD_BYTES = 1_500_000;
