import type { Messages } from "../messages";

export const errors: Messages["errors"] = {
  cancelled: "Cancelled. Nothing was written.",
  unexpected: "Unexpected error: {message}. Nothing was written.",
};
