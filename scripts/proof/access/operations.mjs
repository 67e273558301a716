import { getNamedType, isObjectType } from 'graphql';
import { optionalOf, variablesFor } from './arguments.mjs';
import { selectionsOf } from './documents.mjs';
import { lineOf } from './oracle-operations.mjs';
import { actionSections, meetings, people } from './people.mjs';

const depth = 4;
const roots = { Query: 'query', Mutation: 'mutation', Subscription: 'subscription' };

/** Every operation of the live schema, with the questions that ask for every field its answer reaches. */
export function operationsOf(schema) {
  return Object.keys(roots).flatMap((root) => {
    const fields = Object.values(schema.getType(root)?.getFields() ?? {});
    return fields.map((field) => {
      const name = `${root}.${field.name}`;
      return {
        name,
        root,
        field,
        line: lineOf(name),
        questions: questionsOf(root, field),
        optional: optionalOf(field),
      };
    });
  });
}

/** The answer of a refusal is the same whatever is asked for, so the first question is the short one. */
function questionsOf(root, field) {
  const type = getNamedType(field.type);
  const selections = isObjectType(type) || 'getTypes' in type ? selectionsOf(type, depth) : [''];
  const short = selections[0] === '' ? '' : '__typename';
  const text = (selection) => questionText(root, field, selection);
  return { short: text(short), all: selections.map(text) };
}

function questionText(root, field, selection) {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const called = field.args.length > 0 ? `${field.name}(${passed})` : field.name;
  return `${roots[root]} Asked${declared ? `(${declared})` : ''} { ${called} ${selection ? `{ ${selection} }` : ''} }`;
}

const firstOnes = () => people.filter(({ first }) => first);
const ofPeople = (found) => found.map((person) => ({ person, relationship: person.relationship }));
const withSections = (found, sections) =>
  found.flatMap((person) => sections.map((section) => ({ person, section, relationship: person.relationship })));
const hasEntry = ({ item }) => ['live', 'still', 'closed'].includes(item?.meeting);

/** What an operation is asked about: reads about everybody, writes about one for each relationship. */
const subjectsBy = {
  none: () => [{ relationship: 'none' }],
  person: (reads) => ofPeople(reads ? people : firstOnes()),
  action: (reads) => withSections(firstOnes(), reads ? actionSections : ['ACCOMMODATION']),
  item: (reads) => ofPeople((reads ? people : firstOnes()).filter(({ item }) => item)),
  entry: () => ofPeople(firstOnes().filter(hasEntry)),
  referral: (reads) => ofPeople((reads ? people : firstOnes()).filter(({ referral }) => referral)),
  glass: () => ofPeople(firstOnes().filter(({ glass }) => glass)),
  request: () => ofPeople(firstOnes().filter(({ request }) => request)),
  sealing: () => ofPeople(firstOnes().filter(({ sealed }) => sealed)),
  exclusion: () => ofPeople(firstOnes().filter(({ excluded }) => excluded)),
  dataNote: () => ofPeople(firstOnes()),
  subjectAccess: () => ofPeople(firstOnes()),
  meeting: () => meetings.map((meeting) => ({ meeting, relationship: `meeting ${meeting.key}` })),
};

export const subjectsOf = ({ line, root }) => subjectsBy[line.of](root !== 'Mutation');

/** What is asked of somebody about something: the context that values are made from. */
export function contextFor(operation, actor, subject, today) {
  return { operation: operation.name, actor, today, ...subject };
}

/** The same question about something that is not there at all. */
export const aboutNothing = (subject, id) => ({
  ...subject,
  ...(subject.person ? { person: { key: `nobody ${id}`, id } } : {}),
  ...(subject.meeting ? { meeting: { id } } : {}),
});

export const variablesOf = (operation, context, also) => variablesFor(operation.field, context, also);
