import type { Loaders } from '@app/platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FactClass } from './fact-class.js';
import { permissions, type PermissionName } from './permissions.js';
import { AgencyKind, Role } from './roles.js';

/** What is open of a record that is open only in part, and by what: break-glass, or a referral of one's own. */
export interface Narrowing {
  readonly because: 'BREAK_GLASS' | 'REFERRAL';
  readonly classes: readonly FactClass[];
}

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
  /** The classes for which a live agreement with their agency has a basis today; all for children's services. */
  readonly shared: readonly FactClass[] | 'ALL';
  /** Whether their agency has a live agreement at all: without one nothing opens a record to them. */
  readonly agreed: boolean;
  /** Whose record is open to them only in part now, and in which: by the young person's id. */
  readonly narrowed: Readonly<Record<string, Narrowing>> | null;
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

  /** Whether they may be shown anything of anybody: children's services, and partners while their agreement lasts. */
  get mayOpenPeople(): boolean {
    return this.inChildrensServices || this.facts.agreed;
  }

  /**
   * What of the record is open to them, where that is only a part: nothing but break-glass opens it, or a referral of their own. They read
   * that part and do not write in it, and see nothing that stands beside the record. Undefined where it is open as a whole, or not at all.
   */
  partOf(youngPersonId: string): Narrowing | undefined {
    return this.facts.narrowed?.[youngPersonId];
  }

  /** Whether the record is open to them only in part. */
  seesInPart(youngPersonId: string): boolean {
    return this.partOf(youngPersonId) !== undefined;
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
