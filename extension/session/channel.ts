import type { IDisposable } from "@lumino/disposable";
import { Signal } from "@lumino/signaling";
import type { ISignal } from "@lumino/signaling";
import { GembaError, parseNotification } from "gembalab/protocol";
import type { CellFailed, Notification, Reply, ResultInfo, RunChanged, State } from "gembalab/protocol";
import { bodyFor } from "./replies";
import type { Question, ReplyBodies, RequestType } from "./replies";

/** What a channel needs of a Jupyter comm. */
export interface Transport {
  /** Sends one message. */
  send(message: unknown): void;
  /** Tells the other side that no more will come. */
  close(): void;
}

interface Pending {
  readonly settle: (body: Reply["body"]) => void;
  readonly reject: (error: GembaError) => void;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
}

/** How long a request may take; the kernel may be busy with a synchronous loop. */
const ANSWER_WITHIN_MS = 30_000;

/**
 * Questions and answers over one comm. Every message from the kernel is
 * checked; one that does not fit is logged and dropped.
 */
export class Channel implements IDisposable {
  readonly #transport: Transport;
  readonly #pending = new Map<string, Pending>();
  readonly #stateChanged = new Signal<this, State>(this);
  readonly #runChanged = new Signal<this, RunChanged>(this);
  readonly #resultsChanged = new Signal<this, readonly ResultInfo[]>(this);
  readonly #cellFailed = new Signal<this, CellFailed>(this);
  #count = 0;
  #isDisposed = false;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The kernel holds something else than before. */
  get stateChanged(): ISignal<this, State> {
    return this.#stateChanged;
  }

  /** A run began, went on or ended. */
  get runChanged(): ISignal<this, RunChanged> {
    return this.#runChanged;
  }

  /** Results came, or what they were made from changed. */
  get resultsChanged(): ISignal<this, readonly ResultInfo[]> {
    return this.#resultsChanged;
  }

  /** A cell ended with an error of the library's. */
  get cellFailed(): ISignal<this, CellFailed> {
    return this.#cellFailed;
  }

  /** Whether the channel is closed. */
  get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /**
   * Asks the kernel.
   *
   * @param withinMs how long the answer may take; 0 waits for ever.
   * @throws GembaError what the kernel says went wrong, or `no-answer`.
   */
  request<T extends RequestType>(
    question: Question<T>,
    withinMs: number = ANSWER_WITHIN_MS,
  ): Promise<ReplyBodies[T]> {
    if (this.#isDisposed) return Promise.reject(noAnswer("The connection to the kernel is closed"));
    this.#count += 1;
    const id = `request-${this.#count}`;
    return new Promise<ReplyBodies[T]>((resolve, reject) => {
      const giveUp = (): void => {
        this.#pending.delete(id);
        reject(noAnswer(`The kernel did not answer within ${Math.round(withinMs / 1000)} s`));
      };
      this.#pending.set(id, {
        settle: body => resolve(bodyFor(question.type, body)),
        reject,
        timer: withinMs === 0 ? undefined : setTimeout(giveUp, withinMs),
      });
      try {
        this.#transport.send({ ...question, id });
      } catch (error) {
        this.#take(id);
        reject(noAnswer("The kernel can't be reached", error));
      }
    });
  }

  /** Takes a message from the kernel. */
  receive(data: unknown): void {
    let notification: Notification;
    try {
      notification = parseNotification(data);
    } catch (error) {
      this.#dropped(data, GembaError.from(error));
      return;
    }
    switch (notification.type) {
      case "reply":
        this.#answer(notification.to, pending => pending.settle(notification.body));
        return;
      case "failure":
        this.#answer(notification.to, pending => pending.reject(GembaError.fromInfo(notification.error)));
        return;
      case "state":
        this.#stateChanged.emit(notification.state);
        return;
      case "run":
        this.#runChanged.emit(notification);
        return;
      case "results":
        this.#resultsChanged.emit(notification.results);
        return;
      case "cell-failed":
        this.#cellFailed.emit(notification);
    }
  }

  /** Closes the channel; `silently` where the other side is gone already. */
  close(silently: boolean): void {
    if (!silently && !this.#isDisposed) {
      try {
        this.#transport.close();
      } catch {
        // A comm whose kernel has just gone can't be closed, and need not be.
      }
    }
    this.dispose();
  }

  /** Rejects what is still unanswered. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    for (const id of [...this.#pending.keys()]) {
      this.#take(id)?.reject(noAnswer("The connection to the kernel was closed before it answered"));
    }
    Signal.clearData(this);
  }

  #answer(id: string, deliver: (pending: Pending) => void): void {
    const pending = this.#take(id);
    if (pending === undefined) return;
    try {
      deliver(pending);
    } catch (error) {
      pending.reject(GembaError.from(error));
    }
  }

  /** A reply that can't be read is still an answer: whoever asked must hear of it. */
  #dropped(data: unknown, error: GembaError): void {
    const to = typeof data === "object" && data !== null ? (data as { to?: unknown }).to : undefined;
    if (typeof to === "string" && this.#pending.has(to)) this.#take(to)?.reject(error);
    else console.warn("Gemba Lab: dropped a message from the kernel.", error.message);
  }

  #take(id: string): Pending | undefined {
    const pending = this.#pending.get(id);
    if (pending?.timer !== undefined) clearTimeout(pending.timer);
    this.#pending.delete(id);
    return pending;
  }
}

function noAnswer(what: string, cause?: unknown): GembaError {
  return new GembaError("no-answer", {
    what,
    remedy: "It may be busy with a cell: wait for it, interrupt it or restart it.",
    cause,
  });
}
