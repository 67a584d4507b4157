import type { Client } from "../api/client";
import { asProblem, Problem } from "../api/problem";
import type { Anchor, Answer, DismissalReason, Rewrite, Suggestion } from "../api/types";
import type { Host } from "../host/host";
import { editOf } from "./edit";
import { marks } from "./marks";
import { empty, isBusy, sessionOf, type PaneState } from "./state";
import { transition, type PaneEvent } from "./transition";

/** Moves the pane from state to state: the only place where host, reviewer and state meet. One thing at a time. */
export class Coach {
  #state: PaneState = empty;
  readonly #listeners = new Set<() => void>();

  /** @param thisMonth `YYYY-MM`; the reviewer reads no clock, so the pane does */
  constructor(
    readonly host: Host,
    readonly client: Client,
    private readonly thisMonth: () => string,
  ) {
    host.onMarkChosen((suggestion) => this.choose(suggestion));
  }

  get state(): PaneState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PaneState => this.#state;

  /** Forgets the document and all that was said of it; not while something is under way. */
  close(): void {
    if (!isBusy(this.#state)) this.#dispatch({ kind: "documentClosed" });
  }

  review(): Promise<void> {
    return this.#alone(async () => {
      this.#dispatch({ kind: "readStarted" });
      await this.#reviewNow();
    });
  }

  apply(suggestion: Suggestion, rewrite: Rewrite, answers: readonly Answer[] = []): Promise<void> {
    const session = sessionOf(this.#state);
    const paragraph = session?.review.paragraphs[suggestion.anchor.ordinal];
    if (!session || !paragraph) return Promise.resolve();
    return this.#alone(async () => {
      this.#dispatch({ kind: "applyStarted", suggestion: suggestion.id });
      const composed = await this.client.compose(paragraph.text, rewrite, answers);
      const objection = composed.refused[0]?.why ?? composed.problems[0]?.message;
      if (objection !== undefined) throw new Problem("rewrite-refused", objection, "Nothing was changed.");
      const revision = await this.host.replaceWords([editOf(paragraph, rewrite, composed.replacement)]);
      const id = 1 + Math.max(0, ...session.applied.map((fix) => fix.id));
      this.#dispatch({ kind: "applied", fix: { id, title: suggestion.title, revision } });
      await this.#reviewNow();
    });
  }

  revert(id: number): Promise<void> {
    const fix = sessionOf(this.#state)?.applied.find((f) => f.id === id);
    if (!fix) return Promise.resolve();
    return this.#alone(async () => {
      this.#dispatch({ kind: "revertStarted", fix: id });
      await this.host.revert(fix.revision);
      this.#dispatch({ kind: "reverted", fix: id });
      await this.#reviewNow();
    });
  }

  dismiss(suggestion: Suggestion, reason: DismissalReason): Promise<void> {
    return this.#alone(async () => {
      this.#dispatch({ kind: "dismissed", dismissed: { suggestion, reason } });
      this.#dispatch({ kind: "readStarted" });
      await this.#reviewNow();
    });
  }

  restore(contextHash: string): Promise<void> {
    return this.#alone(async () => {
      this.#dispatch({ kind: "restored", contextHash });
      this.#dispatch({ kind: "readStarted" });
      await this.#reviewNow();
    });
  }

  /** Opens a suggestion's card and shows its words. */
  choose(suggestion: string | null): void {
    this.#dispatch({ kind: "chosen", suggestion });
    const session = sessionOf(this.#state);
    const chosen = session?.review.suggestions.find((s) => s.id === suggestion);
    if (chosen && chosen.scope !== "document") this.show(chosen.anchor);
  }

  /** Brings words of the document into view. */
  show(anchor: Anchor): void {
    this.host.select(anchor).catch((thrown: unknown) => this.#dispatch({ kind: "failed", problem: asProblem(thrown) }));
  }

  closeNotice(): void {
    this.#dispatch({ kind: "noticeClosed" });
  }

  async #reviewNow(): Promise<void> {
    const upload = await this.host.read();
    this.#dispatch({ kind: "reviewStarted", fileName: upload.fileName });
    const dismissed = (sessionOf(this.#state)?.dismissed ?? []).map(({ suggestion, reason }) => ({
      contextHash: suggestion.contextHash,
      rule: suggestion.rule,
      reason,
    }));
    const review = await this.client.review(upload, { asOf: this.thisMonth(), dismissed });
    const lost = await this.host.place(review.paragraphs);
    this.#dispatch({ kind: "reviewed", fileName: upload.fileName, review, lost });
    const session = sessionOf(this.#state);
    if (session) await this.host.mark(marks(session));
  }

  async #alone(work: () => Promise<void>): Promise<void> {
    if (isBusy(this.#state)) return;
    try {
      await work();
    } catch (thrown) {
      this.#dispatch({ kind: "failed", problem: asProblem(thrown) });
    }
  }

  #dispatch(event: PaneEvent): void {
    this.#state = transition(this.#state, event);
    for (const listener of this.#listeners) listener();
  }
}
