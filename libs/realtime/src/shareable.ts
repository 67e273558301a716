import {
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const everything = 'ALL';

/**
 * Fields whose answer is the same for everybody with the same lens (agency, rights in the meeting, whether the item is open,
 * whether the entry is theirs). A field that is not here may differ from person to person.
 */
const sameForTheLens: Readonly<Record<string, readonly string[] | typeof everything>> = {
  Subscription: ['meetingEvents'],
  MeetingEvent: everything,
  MinuteEntry: everything,
  ClosedItem: everything,
  Withheld: everything,
  Worker: everything,
  Agency: everything,
  Panel: everything,
  MeetingInBrief: everything,
  Attendance: everything,
  Transition: everything,
  BlockedTransition: everything,
  Reason: everything,
  LinkedObjective: everything,
  YoungPerson: ['id', 'reference', 'displayName', 'age', 'ageWords'],
  Action: [
    'id',
    'title',
    'plainWords',
    'shownToYoungPerson',
    'owner',
    'ownerAgency',
    'dueOn',
    'dueWords',
    'state',
    'statusWords',
    'tone',
    'objective',
    'version',
  ],
};

/** Fields that may differ, of types of which the rest does not: an agenda and minutes are seen item by item, person by person. */
const differs: Readonly<Record<string, readonly string[]>> = {
  Meeting: ['agenda'],
  AgendaItem: ['entries', 'actions', 'actionsFromLastTime'],
};

/** What is known of the text of a subscription. */
export interface Shareability {
  /** Whether its answer is the same for everybody with the same lens. */
  readonly shareable: boolean;
  /** The variables that change the answer, beside those that only say what is subscribed to. */
  readonly variables: readonly string[];
}

/** Looks through a subscription once, to know whether its answers can be made once and sent to many. */
export function shareabilityOf(schema: GraphQLSchema, document: DocumentNode): Shareability {
  const types = new TypeInfo(schema);
  const variables = new Set<string>();
  let shareable = true;
  let rootArgument = 0;
  const visitor = visitWithTypeInfo(types, {
    Field: {
      enter(node) {
        const parent = types.getParentType()?.name ?? '';
        if (!isSame(parent, node.name.value)) shareable = false;
      },
    },
    Argument: {
      enter: () => void (types.getParentType()?.name === 'Subscription' && rootArgument++),
      leave: () => void (types.getParentType()?.name === 'Subscription' && rootArgument--),
    },
    Variable: {
      enter(node, _key, parent) {
        const declared = parent && 'kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION;
        if (!declared && rootArgument === 0) variables.add(node.name.value);
      },
    },
  });
  visit(document, visitor);
  return { shareable: shareable && getOperationAST(document) !== null, variables: [...variables] };
}

function isSame(parent: string, field: string): boolean {
  if (field === '__typename') return true;
  const different = differs[parent];
  if (different) return !different.includes(field);
  const same = sameForTheLens[parent];
  return same === everything || (same?.includes(field) ?? false);
}
