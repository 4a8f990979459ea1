/** Names that time columns go by, the clearest first. */
const TYPICAL_NAMES: readonly RegExp[] = [
  /^(?:date[\s_-]?time|time[\s_-]?stamp|zeitstempel|datum[\s_/-]*(?:und[\s_-]*)?(?:uhr)?zeit)\b/i,
  /^(?:time|zeit|t_?stamp|ts|datetime\w*|timestamp\w*|recorded[\s_-]?at|sample[\s_-]?time|sampled(?:[\s_-]?at)?|uhrzeit)$/i,
  /^(?:date|datum|day|tag|fecha|epoch\w*|unix\w*)$/i,
  /time|date|datum|zeit|stamp/i,
];

/** The rank of a name that belongs to no time. */
export const NO_TIME_NAME: number = TYPICAL_NAMES.length;

/** How clearly a name says that its column is the time: 0 the clearest, {@link NO_TIME_NAME} not at all. */
export function timeNameRank(name: string): number {
  const rank = TYPICAL_NAMES.findIndex(pattern => pattern.test(name.trim()));
  return rank < 0 ? NO_TIME_NAME : rank;
}
