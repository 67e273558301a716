/** Types whose own id is a young person’s. */
const isPerson: ReadonlySet<string> = new Set(['YoungPerson', 'YoungPersonInBrief']);
/** Types that carry the young person they are about. */
const isAbout: ReadonlySet<string> = new Set(['Action', 'AgendaItem', 'AgendaLine', 'HousingReferral', 'Suggestion']);

/** Whether what a field answers tells of a young person. */
export const tellsOfPeople = (typeName: string): boolean => isPerson.has(typeName) || isAbout.has(typeName);

/** The young people that an answer of this type tells of: of one thing, a list, or a page. */
export function peopleIn(typeName: string, answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap((one) => peopleIn(typeName, one));
  if (typeof answer !== 'object' || answer === null) return [];
  const { id, youngPersonId, withheld } = answer as Record<string, unknown>;
  // An item that is closed to them tells its place alone.
  if (withheld !== undefined) return [];
  const known = isPerson.has(typeName) ? id : youngPersonId;
  return typeof known === 'string' ? [known] : [];
}
