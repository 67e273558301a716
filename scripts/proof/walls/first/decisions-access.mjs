/* eslint-disable complexity -- one table of rules is read from its top to its end */
import 'reflect-metadata';
import { Reflector } from '@nestjs/core';
import { shown } from '../../access/oracle.mjs';
import {
  answer,
  classes,
  door,
  inPart,
  isCouncil,
  kinds,
  mine,
  roles,
  theirs,
  viewerOf,
  who,
  yesOrNo,
} from './who-asks.mjs';

/** A choice in words as the classes it stands for. */
const named = (choice, factClass) =>
  ({ ALL: 'ALL', IT: [factClass], OTHERS: classes.filter((one) => one !== factClass), NONE: [] })[choice];
const opened = (choice, factClass) => {
  const part = { because: 'REFERRAL', classes: choice === 'IT' ? [factClass] : [] };
  return { IT: { person: part }, NONE: { person: part }, OF_ANOTHER: { another: part } }[choice] ?? null;
};

/** A question as it comes to the door: of GraphQL or of something else, by somebody or nobody, with the need it names or none. */
function atTheDoor({ role, transport, isNamed, isThere }) {
  const asked = () => undefined;
  if (isNamed) Reflect.defineMetadata('waymark:needs', 'plan.authorise', asked);
  const context = isThere ? { viewer: viewerOf(role, 'CHILDRENS_SERVICES') } : {};
  return {
    getType: () => transport,
    getClass: () => Object,
    getHandler: () => asked,
    getArgs: () => [{}, {}, context, {}],
  };
}

/** The same as decisions.mjs, for the modules that every area asks. */
export const accessDecisions = {
  'libs/access/src/lens': {
    cases: {
      kind: kinds,
      factClass: classes,
      shared: ['ALL', 'IT', 'OTHERS', 'NONE'],
      narrowed: [undefined, 'IT', 'NONE', 'OF_ANOTHER'],
      asked: ['person', undefined],
    },
    only: ['lensOf', 'sees', 'shownName'],
    says: ({ sees, lensOf, shownName }, { kind, factClass, shared, narrowed, asked }) => {
      const viewer = viewerOf(null, kind, { shared: named(shared, factClass), narrowed: opened(narrowed, factClass) });
      const name = { id: asked, firstName: 'Ada', familyName: 'Byron', preferredName: null };
      return {
        sees: sees(viewer, factClass, asked),
        lens: lensOf(kind) === 'ALL' || lensOf(kind).includes(factClass),
        all: lensOf(kind) === 'ALL',
        wholeName: factClass === 'IDENTITY' && shownName(viewer, name).includes('Byron'),
      };
    },
    should: ({ kind, factClass, shared, narrowed, asked }) => {
      const inLens = isCouncil(kind) || (shown[kind] ?? []).includes(factClass);
      const agreed = isCouncil(kind) || (inLens && (shared === 'ALL' || shared === 'IT'));
      const sees = agreed && !(asked === 'person' && narrowed === 'NONE');
      return { sees, lens: inLens, all: isCouncil(kind), wholeName: factClass === 'IDENTITY' && sees };
    },
  },
  'libs/access/src/viewer': {
    cases: { ...who, coordinates: yesOrNo, agreed: yesOrNo, asked: roles, narrowed: inPart },
    only: ['Viewer'],
    says: ({ Viewer: Of }, { role, kind, asked, ...facts }) => {
      const viewer = viewerOf(role, kind, facts, Of);
      return {
        is: viewer.is(asked),
        isEither: viewer.is(asked, 'COORDINATOR'),
        may: viewer.may('plan.authorise'),
        council: viewer.inChildrensServices,
        opens: viewer.mayOpenPeople,
        everyone: viewer.coordinatesEveryone,
        inPart: viewer.seesInPart('person'),
      };
    },
    should: ({ role, kind, coordinates, agreed, asked, narrowed }) => ({
      is: role === asked,
      isEither: role === asked || role === 'COORDINATOR',
      may: door('Mutation.authorisePlan', role),
      council: isCouncil(kind),
      opens: isCouncil(kind) || agreed,
      everyone: coordinates && isCouncil(kind) && role === 'COORDINATOR',
      inPart: Boolean(narrowed?.person),
    }),
  },
  'libs/access/src/case-scope': {
    cases: { ...who, coordinates: yesOrNo },
    only: ['scopeShape'],
    says: ({ scopeShape }, { role, kind, coordinates }) => ({
      shape: scopeShape(viewerOf(role, kind, { coordinates })),
    }),
    should: ({ role, kind, coordinates }) => ({
      shape: coordinates && isCouncil(kind) && role === 'COORDINATOR' ? 'everyone' : 'related',
    }),
  },
  'libs/access/src/relationship.rules': {
    cases: { because: ['ALLOCATED', 'MANAGES', 'PANEL', 'REFERRAL', 'BREAK_GLASS'], kind: kinds },
    only: ['opensInPart'],
    says: ({ opensInPart }, { because, kind }) => ({ whole: !opensInPart(because, kind) }),
    should: ({ because, kind }) => ({
      whole: because !== 'BREAK_GLASS' && !(because === 'REFERRAL' && isCouncil(kind)),
    }),
  },
  'libs/access/src/window.rules': {
    cases: { seconds: [null, -1, 0, 1, 30 * 86_400 - 1, 30 * 86_400, 30 * 86_400 + 1, 9e6] },
    only: ['isStillOpen'],
    says: ({ isStillOpen }, { seconds }) => {
      const now = new Date('2026-05-05T12:00:00Z');
      return { open: isStillOpen(seconds === null ? null : new Date(now.getTime() - seconds * 1000), now) };
    },
    should: ({ seconds }) => ({ open: seconds === null || seconds < 30 * 86_400 }),
  },
  'libs/audit/src/reading/audit.rules': {
    cases: { kind: kinds, agencyKind: kinds, agencyId: [mine, theirs], sitsWith: yesOrNo },
    only: ['isNamedTo'],
    says: ({ isNamedTo }, { kind, ...of }) => ({ named: isNamedTo(viewerOf(null, kind), of) }),
    should: ({ kind, agencyKind, agencyId, sitsWith }) => ({
      named: isCouncil(kind) || isCouncil(agencyKind) || agencyId === mine || sitsWith,
    }),
  },
  'libs/access/src/permit': {
    cases: { allowed: yesOrNo, steppedUp: yesOrNo, narrowed: inPart },
    says: ({ permit, requireStepUp, mustSeeInWhole }, { allowed, ...facts }) => ({
      permit: answer(() => permit(viewerOf(null, 'DWP'), 'do this', allowed)),
      stepUp: answer(() => requireStepUp(viewerOf(null, 'DWP', facts))),
      inWhole: answer(() => mustSeeInWhole(viewerOf(null, 'DWP', facts), 'person', 'do this')),
    }),
    should: ({ allowed, steppedUp, narrowed }) => ({
      permit: allowed ? 'passes' : 'NotAllowed',
      stepUp: steppedUp ? 'passes' : 'StepUpRequired',
      inWhole: narrowed?.person ? 'NotAllowed' : 'passes',
    }),
  },
  'libs/access/src/signed-in.guard': {
    cases: { role: [...roles, null], transport: ['graphql', 'http'], isNamed: yesOrNo, isThere: yesOrNo },
    only: ['SignedInGuard'],
    says: ({ SignedInGuard }, asked) => ({
      door: answer(() => new SignedInGuard(new Reflector()).canActivate(atTheDoor(asked))),
    }),
    should: ({ role, transport, isNamed, isThere }) => {
      if (transport !== 'graphql') return { door: 'passes' };
      if (!isThere) return { door: 'NotSignedIn' };
      return { door: isNamed && door('Mutation.authorisePlan', role) ? 'passes' : 'NotAllowed' };
    },
  },
};
