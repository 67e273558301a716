import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { buildSchema } from '../../apps/api/src/schema-text.js';

/**
 * What makes a new record, or adds one to a record whose other facts it does not touch: nothing that somebody else wrote can be
 * overwritten, so there is no version to hold it against. The reason is part of the entry.
 */
const withoutVersion: Readonly<Record<string, string>> = {
  addAgency: 'a new agency',
  addMember: 'a new account',
  addTeam: 'a new team',
  askForAccess: 'a new request; a second for the same is refused',
  breakGlass: 'a new opening with an hour of its own',
  excludeWorker: 'a new line; a second for the same worker is refused',
  recordSharingAgreement: 'a new agreement',
  revealHomeAddress: 'shows and writes down that it did; nothing that is there is changed',
  noteAboutData: 'a new note; a second that binds the record is refused by the database',
  recordSubjectAccess: 'a new request; a second one that is open is refused by the database',
  sealPerson: 'a new request; a second one is refused',
  addAgendaItem: 'a new item at the end of the agenda',
  addEntry: 'a new entry below the others',
  changePassword: 'one’s own, and the old one is asked for',
  confirmItIsMe: 'proves who sits there; nothing that others write is changed',
  draftReferral: 'a new referral',
  endMyOtherSessions: 'one’s own sessions: ended is ended',
  endSession: 'one of one’s own sessions: ended is ended',
  explainOverduePlan: 'a reason with its own date beside those before it',
  handOver: 'takes what is still theirs of what was chosen, and refuses when some is not',
  makeRecoveryCodes: 'one’s own codes, all anew',
  markAttendance: 'one person’s own seat, and the last word counts: they are here or they are not',
  overrideStatus: 'a new override with dates and an approver of its own; those before it stay in the history',
  parkSuggestion: 'a new line beside the agenda; parking twice is the same',
  planMeeting: 'a new meeting',
  proposeCommitment: 'a new commitment',
  raiseAction: 'a new action',
  recordAction: 'a new action',
  recordContact: 'a new line of who was in touch',
  recordPlanReview: 'a new review with a day of its own',
  startPlanVersion: 'a new version; a second draft is refused by the database',
};

const inputOf = ({ args }: GraphQLField<unknown, unknown>): GraphQLInputObjectType | undefined => {
  const [only, ...more] = args;
  const type = only && more.length === 0 && isNonNullType(only.type) ? getNamedType(only.type) : undefined;
  return isInputObjectType(type) ? type : undefined;
};

describe('every change', () => {
  let schema: GraphQLSchema;
  let mutations: GraphQLField<unknown, unknown>[];
  const without = (field: string, type: string): string[] =>
    mutations
      .filter((mutation) => String(inputOf(mutation)?.getFields()[field]?.type) !== type)
      .map(({ name }) => name);

  beforeAll(async () => {
    schema = await buildSchema();
    mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  });

  it('has one input with the key that makes it happen once', () => {
    expect(without('clientKey', 'ID!')).toEqual([]);
    expect(mutations.length).toBeGreaterThan(50);
  });

  it('to a record that is there is held against the version it was made on', () => {
    const unversioned = without('expectedVersion', 'Int!');
    expect(unversioned.filter((name) => !(name in withoutVersion))).toEqual([]);
  });

  it('without a version says why, and no other does', () => {
    const unversioned = without('expectedVersion', 'Int!');
    expect(Object.keys(withoutVersion).filter((name) => !unversioned.includes(name))).toEqual([]);
    for (const reason of Object.values(withoutVersion)) expect(reason.length).toBeGreaterThanOrEqual(10);
  });
});
