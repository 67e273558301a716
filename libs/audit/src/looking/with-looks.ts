import type { PermissionName, RequestContext, Viewer } from '@app/access';
import { permissions } from '@app/access';
import type { Looks } from '@app/activity';
import { Acting, NotAllowed, NotFound } from '@app/platform';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { type Looking, lookingAt, reveals } from './looked-at.js';
import { peopleIn, tellsOfPeople } from './people-in.js';
import { classesShown } from './shown-classes.js';

type Field = GraphQLField<unknown, Partial<RequestContext>>;
type Resolver = GraphQLFieldResolver<unknown, Partial<RequestContext>>;
type Given = Readonly<Record<string, unknown>>;

const longestReason = 200;
const roots: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * The one place that writes down what is looked at: every question of the schema is noted when it is answered, with the young
 * people and the classes of facts in the answer, and every refusal when it is refused. Every change is asked whether it left
 * its line. Nothing of it is in the areas.
 */
export function withLooks(schema: GraphQLSchema, looks: Looks): GraphQLSchema {
  for (const field of fieldsOf(schema.getQueryType())) field.resolve = noted(field, looks);
  for (const field of fieldsOf(schema.getMutationType())) field.resolve = changing(field, looks);
  for (const field of fieldsOf(schema.getSubscriptionType())) field.subscribe = followed(field, looks);

  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const type of types.filter(({ name }) => !roots.has(name) && !name.startsWith('__')))
    for (const field of fieldsOf(type)) if (tellsOfPeople(typeOf(field))) field.resolve = alongside(field, looks);
  return schema;
}

const fieldsOf = (type: GraphQLObjectType | null | undefined): Field[] =>
  Object.values(type?.getFields() ?? {}) as Field[];
const typeOf = ({ type }: Pick<Field, 'type'>): string => getNamedType(type).name;
const ownValue =
  (name: string): Resolver =>
  (source) =>
    (source as Record<string, unknown>)[name];

function noted(field: Field, looks: Looks): Resolver {
  const resolve = field.resolve ?? ownValue(field.name);
  const what = lookingAt(field.name, String(field.type).startsWith('[') || typeOf(field).endsWith('Connection'));
  return async (source, args: Given, context, info) => {
    mayAs(field, context.viewer);
    if (what) looks.begin();
    else looks.asks(field.name);
    const answer: unknown = await orDenied(field, { looks, args, what }, () => resolve(source, args, context, info));
    if (what && context.viewer) note(what, { field, looks, args, answer, info, viewer: context.viewer });
    return answer;
  };
}

function followed(field: Field, looks: Looks): Resolver {
  const subscribe = field.subscribe ?? ownValue(field.name);
  const what = lookingAt(field.name, false);
  return async (source, args: Given, context, info) => {
    mayAs(field, context.viewer);
    const answer: unknown = await orDenied(field, { looks, args, what }, () => subscribe(source, args, context, info));
    if (what && context.viewer) note(what, { field, looks, args, answer: null, info, viewer: context.viewer });
    return answer;
  };
}

/**
 * Lines are written by the areas, in the transaction of the change (`ActivityLog`): here it is only asked whether there is one. What
 * its answer tells of others, and all that it tells when it is sent a second time, is looked at.
 */
function changing(field: Field, looks: Looks): Resolver {
  const resolve = field.resolve ?? ownValue(field.name);
  const shown = reveals[field.name];
  return async (source, args: Given, context, info) => {
    mayAs(field, context.viewer);
    const acting = Acting.current();
    const before = acting?.lines;
    if (acting) acting.answered = answersIn(args);
    looks.asks(field.name);
    const answer: unknown = await orDenied(field, { looks, args }, () => resolve(source, args, context, info));
    if (acting && acting.lines === before) throw new Error(`${field.name} left no line in the log of what was done`);
    if (shown && context.viewer) note(shown, { field, looks, args, answer, info, viewer: context.viewer });
    looks.saw(peopleIn(typeOf(field), answer));
    return answer;
  };
}

/** Young people who come along with something else that was asked for. */
function alongside(field: Field, looks: Looks): Resolver {
  const { resolve, name } = field;
  const type = typeOf(field);
  const saw = (answer: unknown): unknown => {
    looks.saw(peopleIn(type, answer));
    return answer;
  };
  if (!resolve) return (source) => saw((source as Record<string, unknown>)[name]);
  return (source, args: Given, context, info) => {
    const answer: unknown = resolve(source, args, context, info);
    return answer instanceof Promise ? answer.then(saw) : saw(answer);
  };
}

interface Answered {
  readonly field: Field;
  readonly looks: Looks;
  readonly args: Given;
  readonly answer: unknown;
  readonly info: GraphQLResolveInfo;
  readonly viewer: Viewer;
}

function note({ verb, subjectType }: Looking, { field, looks, args, answer, info, viewer }: Answered): void {
  const term = termIn(args);
  looks.note({
    verb: term === undefined ? verb : 'SEARCHED',
    operation: field.name,
    subjectType,
    subjectId: subjectIn(args),
    youngPersonIds: [...peopleIn(typeOf(field), answer), ...peopleAskedFor(args)],
    classes: classesShown(info, viewer),
    term,
    reason: reasonIn(args),
  });
}

async function orDenied(
  field: Field,
  { looks, args, what }: { looks: Looks; args: Given; what?: Looking | undefined },
  work: () => unknown,
): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed)
      looks.note({
        verb: 'DENIED',
        operation: field.name,
        subjectType: what?.subjectType ?? typeOf(field),
        subjectId: subjectIn(args),
        outcome: error.code,
      });
    throw error;
  }
}

/** The role by which the person may do this; a line of the log says it. */
function mayAs({ extensions }: Field, viewer: Viewer | undefined): void {
  const acting = Acting.current();
  const needed = extensions.needs as PermissionName | undefined;
  if (acting && needed)
    acting.role = viewer?.roles.find((role) => (permissions[needed].roles as readonly string[]).includes(role));
}

/** The names of what a form says, without what it only points at. */
function answersIn({ input }: Given): string[] {
  const answers = Object.entries((input ?? {}) as Given).filter(([, value]) => value !== undefined);
  return answers.map(([name]) => name).filter((name) => !/^(clientKey|expectedVersion|id)$|Id$/.test(name));
}

/** The record that was asked for or was to be changed: the first id in the arguments that names one. */
function subjectIn(args: Given): string | undefined {
  const given = { ...args, ...(args.input as Given | undefined) };
  const names = Object.keys(given).filter((name) => name === 'id' || name.endsWith('Id'));
  const id = given[names[0] ?? ''];
  return typeof id === 'string' ? id : undefined;
}

/** Why somebody says they look: chosen from a list, or written for a file. What is written with a change stands with its record. */
function reasonIn(args: Given): string | undefined {
  const reason = args.reason ?? (args.input as Given | undefined)?.reasonCode;
  return typeof reason === 'string' ? reason.slice(0, longestReason) : undefined;
}

/** Somebody who was asked for by the id of their record. */
function peopleAskedFor({ filter, input, youngPersonId }: Given): string[] {
  const given = [filter, input].map((part) => (part as Given | null | undefined)?.youngPersonId);
  return [youngPersonId, ...given].filter((id) => typeof id === 'string');
}

function termIn(args: Given): string | undefined {
  const term = args.search ?? (args.filter as Given | null | undefined)?.search;
  return typeof term === 'string' && term.trim() !== '' ? term : undefined;
}
