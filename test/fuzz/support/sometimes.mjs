import fc from "fast-check";

/** The value in one of so many cases, null in the others. */
export const sometimes = (arbitrary, oneIn) =>
  fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
