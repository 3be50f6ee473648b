/** Servers of a group: starting, warming up and warm. The newest go first. */
export class Servers {
  /** In service, warm or not. */
  serving: number;
  starting = 0;
  warming = 0;
  /** Launches of recent minutes, in a ring. */
  private readonly launches: Int32Array;
  private minute = 0;

  constructor(
    initial: number,
    private readonly startMinutes: number,
    private readonly warmUpMinutes: number,
  ) {
    this.serving = initial;
    this.launches = new Int32Array(startMinutes + warmUpMinutes + 2);
  }

  get running(): number {
    return this.serving + this.starting;
  }

  /** Begins a minute: what was launched long enough ago serves, and what has served long enough is warm. */
  begin(minute: number): void {
    this.minute = minute;
    if (this.starting > 0) {
      const started = this.launchedAgo(this.startMinutes + 1);
      this.starting -= started;
      this.serving += started;
      this.warming += started;
    }
    if (this.warming > 0) this.warming -= this.launchedAgo(this.startMinutes + this.warmUpMinutes + 1);
    this.launches[minute % this.launches.length] = 0;
  }

  /** Ends a minute with so many servers: more are launched, too many are terminated. */
  resize(wanted: number): void {
    const more = wanted - this.running;
    if (more > 0) {
      this.launches[this.minute % this.launches.length] = more;
      this.starting += more;
    } else if (more < 0) this.terminate(-more);
  }

  /** Loses servers in service. */
  lose(count: number): void {
    this.terminate(Math.min(count, this.serving), this.startMinutes + 1);
  }

  private terminate(count: number, youngest = 0): void {
    let left = count;
    const oldest = Math.min(this.launches.length - 2, this.minute);
    for (let age = youngest; age <= oldest && left > 0; age += 1) {
      const at = (this.minute - age) % this.launches.length;
      const gone = Math.min(left, this.launches[at] ?? 0);
      if (gone === 0) continue;
      this.launches[at] = (this.launches[at] ?? 0) - gone;
      left -= gone;
      if (age <= this.startMinutes) this.starting -= gone;
      else {
        this.serving -= gone;
        this.warming -= gone;
      }
    }
    this.serving -= left;
  }

  private launchedAgo(minutes: number): number {
    return minutes > this.minute ? 0 : (this.launches[(this.minute - minutes) % this.launches.length] ?? 0);
  }
}
