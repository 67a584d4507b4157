import { useEffect, useState } from "react";
import { asProblem, type Problem } from "../../api/problem";
import type { Answer, Composition, Rewrite } from "../../api/types";
import { Latest } from "../../review/latest";
import { useCoach } from "../coach";

export interface Preview {
  /** True when it was made of other answers than those that stand there now. */
  readonly stale: boolean;
  readonly composition: Composition | null;
  readonly problem: Problem | null;
}

/** What the answers make of the line, as the server composes it: one request at a time, and of many only the last. */
export function useComposition(paragraph: string, rewrite: Rewrite, answers: readonly Answer[]): Preview {
  const { client } = useCoach();
  const [queue] = useState(() => new Latest());
  const [made, setMade] = useState<{ key: string; composition: Composition | null; problem: Problem | null } | null>(null);
  const key = JSON.stringify(answers);

  useEffect(() => {
    const cancel = new AbortController();
    const isOver = () => cancel.signal.aborted;
    void queue.run(async () => {
      if (isOver()) return;
      try {
        const composition = await client.compose(paragraph, rewrite, JSON.parse(key) as Answer[], cancel.signal);
        if (!isOver()) setMade({ key, composition, problem: null });
      } catch (thrown) {
        if (!isOver()) setMade({ key, composition: null, problem: asProblem(thrown) });
      }
    });
    return () => cancel.abort();
  }, [client, queue, paragraph, rewrite, key]);

  return { stale: made?.key !== key, composition: made?.composition ?? null, problem: made?.problem ?? null };
}
