import { GembaError } from "gembalab/protocol";
import type {
  CaseReply,
  ExplanationSlice,
  HelloReply,
  Inspections,
  Picture,
  Preview,
  ProfilePicture,
  RemedyReply,
  Reply,
  Request,
  TravelTimeReply,
  WriteReply,
} from "gembalab/protocol";

/** What answers each type of request. */
export interface ReplyBodies {
  hello: HelloReply;
  "write-open": WriteReply;
  "write-sample": WriteReply;
  "write-investigation": WriteReply;
  "write-compare": WriteReply;
  "write-profile": WriteReply;
  "write-explain": WriteReply;
  "write-placebo": WriteReply;
  "write-assemble": WriteReply;
  "write-remedy": RemedyReply;
  "write-leave-out": RemedyReply;
  "write-report": WriteReply;
  inspect: Inspections;
  "find-travel-time": TravelTimeReply;
  preview: Preview;
  view: Picture | ProfilePicture;
  "explain-slice": ExplanationSlice;
  "explain-case": CaseReply;
  cancel: null;
  finish: null;
}

/** The names of the requests. */
export type RequestType = Request["type"];

/** A request before it gets its id. */
export type Question<T extends RequestType> = Omit<Extract<Request, { type: T }>, "id"> & { type: T };

/** A property that only the body for the request has. */
const TELLTALE: { readonly [T in RequestType]: string | null } = {
  hello: "versions",
  "write-open": "source",
  "write-sample": "source",
  "write-investigation": "source",
  "write-compare": "source",
  "write-profile": "source",
  "write-explain": "source",
  "write-placebo": "source",
  "write-assemble": "source",
  "write-remedy": "cellId",
  "write-leave-out": "cellId",
  "write-report": "source",
  inspect: "inspections",
  "find-travel-time": "delay",
  preview: "counts",
  view: "variable",
  "explain-slice": "swarms",
  "explain-case": "case",
  cancel: null,
  finish: null,
};

/**
 * The body of a reply, checked to be one for the request. `parseNotification`
 * has checked its inner form before.
 *
 * @throws GembaError `bad-message`
 */
export function bodyFor<T extends RequestType>(type: T, body: Reply["body"]): ReplyBodies[T] {
  const telltale = TELLTALE[type];
  const fits = telltale === null ? body === null : body !== null && telltale in body;
  if (!fits) {
    throw new GembaError("bad-message", {
      what: "The kernel answered another question than the one asked",
      where: type,
      remedy: "Restart the kernel; if it happens again, update Gemba Lab.",
    });
  }
  return body as ReplyBodies[T];
}
