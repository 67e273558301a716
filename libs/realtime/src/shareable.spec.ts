import { buildSchema, parse } from 'graphql';
import { shareabilityOf } from './shareable.js';

const schema = buildSchema(`
  type Query { nothing: Int }
  type Subscription { meetingEvents(meetingId: ID!, after: String): MeetingEvent! }
  type MeetingEvent { cursor: String entry: MinuteEntry meeting: Meeting item: AgendaItem }
  type MinuteEntry { id: ID words: String canChange: Boolean action: Action }
  type Action { id: ID title: String allowedTransitions: [String] }
  type Meeting { id: ID state: String agenda: [AgendaItem] }
  type AgendaItem { id: ID state: String entries: [MinuteEntry] youngPerson: YoungPerson }
  type YoungPerson { id: ID displayName: String phone: String }
`);
const about = (selection: string, variables = '$id: ID!, $after: String', fragment = '') =>
  shareabilityOf(
    schema,
    parse(`subscription S(${variables}) { meetingEvents(meetingId: $id, after: $after) { ${selection} } } ${fragment}`),
  );

describe('the answer to a subscription', () => {
  it('is shared where it is the same for everybody with the same lens', () => {
    expect(
      about('cursor __typename entry { id words canChange action { id title } } meeting { id state }').shareable,
    ).toBe(true);
    expect(about('item { id state youngPerson { id displayName } }').shareable).toBe(true);
  });

  it.each([
    'entry { action { allowedTransitions } }',
    'meeting { agenda { id } }',
    'item { entries { canChange } }',
    'item { youngPerson { phone } }',
  ])('is made for each person where it may differ: %s', (selection) => {
    expect(about(selection).shareable).toBe(false);
  });

  it('is looked for in fragments too', () => {
    const within = (fields: string) => about('...Parts', undefined, `fragment Parts on MeetingEvent { ${fields} }`);
    expect(within('entry { words }').shareable).toBe(true);
    expect(within('meeting { agenda { id } }').shareable).toBe(false);
  });

  it('depends on the variables inside, not on where the reader has got to', () => {
    expect(about('cursor').variables).toEqual([]);
    const inside = about('cursor entry @include(if: $full) { id }', '$id: ID!, $after: String, $full: Boolean!');
    expect(inside.variables).toEqual(['full']);
  });
});
