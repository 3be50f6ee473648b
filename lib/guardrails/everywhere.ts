/** Shortest prefix of an address range that somebody could own; anything wider is the internet, or a part of it that is cut out to hide it. */
const SHORTEST = { ipv4: 8, ipv6: 16 };

/** Whether a range of addresses (CIDR) is the internet: `0.0.0.0/0`, `::/0`, and halves of it such as `0.0.0.0/1`. */
export function isEverywhere(cidr: string): boolean {
  const prefix = Number(/\/(\d+)$/.exec(cidr)?.[1] ?? NaN);
  return prefix < (cidr.includes(':') ? SHORTEST.ipv6 : SHORTEST.ipv4);
}
