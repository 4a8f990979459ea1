import type ts from "@tslab/typescript-for-tslab";
import { GembaError } from "../../protocol";
import { findCalls } from "./calls";
import type { NamedCall } from "./calls";
import { evaluateLiteral, NotLiteral, unwrapped } from "./literal";
import type { Json } from "./literal";

/** The one call of a function in a cell. */
export function onlyCall(source: string, name: NamedCall): ts.CallExpression {
  const calls = findCalls(source, [name]);
  if (calls.length !== 1) throw notLiteral(`one ${name}(…)`);
  return calls[0]!.call;
}

/** The source with other arguments in a call. */
export function replaceArguments(source: string, call: ts.CallExpression, text: string): string {
  const open = call.arguments.pos;
  return source.slice(0, open) + text + source.slice(call.getEnd() - 1);
}

/** The literal that an argument is; evaluated, so that nothing in it can be code. */
export function literalOf(argument: ts.Expression): ts.Expression {
  const literal = unwrapped(argument);
  evaluated(literal);
  return literal;
}

/** The value of a literal. @throws GembaError `not-literal` */
export function evaluated(literal: ts.Expression): Json {
  try {
    return evaluateLiteral(literal);
  } catch (error) {
    if (error instanceof NotLiteral) throw notLiteral("a plain literal", error.message);
    throw error;
  }
}

/** The error for code that is not what a cell of the panel holds. */
export function notLiteral(expected: string, where?: string): GembaError {
  return new GembaError("not-literal", {
    what: `The cell can't be changed from here: it does not hold ${expected}`,
    where: where?.slice(0, 120),
    remedy: "Change it by hand, or write a new cell below.",
  });
}
