/** Numbers from 0 up to 1 that look like chance and are the same for the same seed (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    // Neighbouring seeds are spread over all states.
    this.state = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b) | 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Mean 0 and variance 1, never beyond 3: three even numbers together are close to a normal one, and quick. */
  deviate(): number {
    return 2 * (this.next() + this.next() + this.next()) - 3;
  }
}
