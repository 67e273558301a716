/** The first of somebody’s names, for sentences about a young person on a page that says the whole name above. */
export function firstName(displayName: string): string {
  return displayName.split(' ')[0] ?? displayName;
}

/** A worker as a choice: the name, and beside it what they do and where. */
export function workerChoice(worker: { id: string; displayName: string; jobTitle: string; agency: { name: string } }) {
  return { value: worker.id, label: worker.displayName, hint: `${worker.jobTitle}, ${worker.agency.name}` };
}

/** "once", "twice", "3 times". */
export function timesInWords(n: number): string {
  return ['never', 'once', 'twice'][n] ?? `${n} times`;
}
