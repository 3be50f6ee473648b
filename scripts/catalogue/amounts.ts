const MULTIPLIERS: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, B: 1e9 };

/** How many of the plain unit one unit stands for: 1000000 for `1M requests`, 1 for `GB-month`. */
export function multiplierOf(unit: string): number {
  const [, digits, letter] = /^(\d+)([kMB])?(?= |-|$)/.exec(unit) ?? [];
  return Number(digits ?? 1) * (letter === undefined ? 1 : (MULTIPLIERS[letter] ?? 1));
}

/** The allowance that a name tells, in the plain unit: 1000000 for `FIFO requests (first 1M free)`. */
export function freeAllowance(name: string): number {
  const [, digits, letter] = /\(first (\d+)([kMB])?[^),]* free\)/.exec(name) ?? [];
  return Number(digits ?? 0) * (letter === undefined ? 1 : (MULTIPLIERS[letter] ?? 1));
}
