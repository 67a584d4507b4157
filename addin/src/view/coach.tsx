import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { Coach } from "../review/coach";
import type { PaneState } from "../review/state";

const CoachContext = createContext<Coach | null>(null);

export const CoachProvider = ({ coach, children }: { coach: Coach; children: ReactNode }) => (
  <CoachContext value={coach}>{children}</CoachContext>
);

export function useCoach(): Coach {
  const coach = useContext(CoachContext);
  if (coach === null) throw new Error("There is no CoachProvider above this component.");
  return coach;
}

export function usePaneState(): PaneState {
  const { subscribe, snapshot } = useCoach();
  return useSyncExternalStore(subscribe, snapshot);
}
