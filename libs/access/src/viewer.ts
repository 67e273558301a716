import type { Loaders } from '@app/platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { permissions, type PermissionName } from './permissions.js';
import { AgencyKind, Role } from './roles.js';

export interface ViewerFacts {
  readonly id: string;
  readonly displayName: string;
  readonly jobTitle: string;
  readonly roles: readonly Role[];
  readonly agencyId: string;
  readonly agencyKind: AgencyKind;
  readonly agencyName: string;
  readonly teamName: string | null;
  /** The session they are signed in with. */
  readonly sessionId: string;
  /** Whether they have shown within the last five minutes that it is they who sit there. */
  readonly steppedUp: boolean;
  /** Whether they take the minutes of a panel today, as its coordinator: a live membership, not the role alone. */
  readonly coordinates: boolean;
}

/** The signed-in person, for the length of one request or one event. Read from the database each time: an ended role ends. */
export class Viewer {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly agencyId: string;
  readonly agencyKind: AgencyKind;

  constructor(readonly facts: ViewerFacts) {
    this.id = facts.id;
    this.roles = facts.roles;
    this.agencyId = facts.agencyId;
    this.agencyKind = facts.agencyKind;
  }

  is(...anyOf: Role[]): boolean {
    return anyOf.some((role) => this.roles.includes(role));
  }

  /** Whether the viewer's roles may ever do this. What must also be true of the record is the area's policy. */
  may(name: PermissionName): boolean {
    return permissions[name].roles.some((role) => this.roles.includes(role));
  }

  get inChildrensServices(): boolean {
    return this.agencyKind === AgencyKind.CHILDRENS_SERVICES;
  }

  /** The panel's coordination counts everyone, to be able to say who has not been heard (children's services only). */
  get coordinatesEveryone(): boolean {
    return this.facts.coordinates && this.inChildrensServices && this.is(Role.COORDINATOR);
  }
}

/** What every resolver finds in the GraphQL context. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly loaders: Loaders<Viewer>;
}

export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext) => GqlExecutionContext.create(context).getContext<RequestContext>().viewer,
);
