/** How many lines each session holds, and no more than so many. */
export class Seats {
  private readonly taken = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** A seat, and how to give it up, once; undefined when there is none left. */
  take(session: string): (() => void) | undefined {
    const before = this.taken.get(session) ?? 0;
    if (before >= this.most) return undefined;
    this.taken.set(session, before + 1);
    let held = true;
    return () => {
      if (held) this.giveUp(session);
      held = false;
    };
  }

  private giveUp(session: string): void {
    const left = (this.taken.get(session) ?? 1) - 1;
    if (left > 0) this.taken.set(session, left);
    else this.taken.delete(session);
  }
}
