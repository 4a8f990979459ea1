/** Milliseconds that a closing socket waits for its last messages to leave. */
export const LINGER = 1000;
