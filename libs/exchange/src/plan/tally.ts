import type { Counts } from './import-plan.js';

/** Counts of one file while it is being compared. */
export class Tally implements Counts {
  added = 0;
  changed = 0;
  unchanged = 0;

  note(isNew: boolean, isChanged: boolean): void {
    if (isNew) this.added += 1;
    else if (isChanged) this.changed += 1;
    else this.unchanged += 1;
  }

  get counts(): Counts {
    return { added: this.added, changed: this.changed, unchanged: this.unchanged };
  }
}
