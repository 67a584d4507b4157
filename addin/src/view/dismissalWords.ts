import type { DismissalReason } from "../api/types";

export const dismissalWords: Record<DismissalReason, string> = {
  noNumber: "No number exists",
  confidential: "It is confidential",
  notMyWork: "Not my work",
  other: "Another reason",
};
