const scales: Record<string, number> = { "": 1, k: 1e3, m: 1e6, b: 1e9 };

/** A number as people type it: "1,200", "1 200", "99.95", "0,5", "40k". Null for anything else. */
export function numberOf(typed: string): number | null {
  const found = /^[~<>]?\s*(?<digits>\d[\d.,\s\u00A0\u202F]*?)\s*(?<scale>[kKmMbB]?)\s*\+?$/.exec(typed.trim());
  if (!found) return null;
  const digits = found.groups!["digits"]!.replace(/[\s\u00A0\u202F]/g, "");
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ? digits.replaceAll(",", "") : digits.replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  // Scaled by hand of the decimal places: 1.1 times 1000 is not 1100 in binary.
  return Number((Number(plain) * scales[found.groups!["scale"]!.toLowerCase()]!).toPrecision(15));
}
