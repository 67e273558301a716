/** Types whose own id is a young person’s. */
const isPerson: ReadonlySet<string> = new Set(['YoungPerson', 'YoungPersonInBrief']);
/** Types that carry the young person they are about. */
const isAbout: ReadonlySet<string> = new Set([
  'AccessRequest',
  'Action',
  'AgendaItem',
  'AgendaLine',
  'BreakGlassRequest',
  'HousingReferral',
  'Suggestion',
]);

/** Whether what a field answers tells of a young person. */
export const tellsOfPeople = (typeName: string): boolean => isPerson.has(typeName) || isAbout.has(typeName);

/** The young people that an answer of this type tells of: of one thing, a list, or a page. Asked of every field that tells of any. */
export function peopleIn(typeName: string, answer: unknown): string[] {
  const people: string[] = [];
  gather(isPerson.has(typeName) ? 'id' : 'youngPersonId', answer, people);
  return people;
}

function gather(name: 'id' | 'youngPersonId', answer: unknown, people: string[]): void {
  if (typeof answer !== 'object' || answer === null) return;
  if (Array.isArray(answer)) {
    for (const one of answer) gather(name, one, people);
    return;
  }
  const about = answer as Readonly<Record<string, unknown>>;
  // An item that is closed to them tells its place alone.
  if (about.withheld !== undefined) return;
  const id = about[name];
  // What hangs on somebody is about them, mostly: the same is not said again and again.
  if (typeof id === 'string' && id !== people.at(-1)) people.push(id);
}
