import { idOf } from './ids.mjs';

/**
 * One line a relationship: who is allocated, what else there is of them, and since or until when, in days from today. Each
 * is what one young person is to somebody and not to the others. Pure: the oracle reads these lines and no database.
 */
const relationships = {
  own: { allocated: [['adviser', -300]] },
  ownAndSocialWorker: {
    allocated: [
      ['adviser', -300],
      ['socialWorker', -200],
    ],
  },
  managed: { allocated: [['socialWorker', -300]] },
  ended: {
    allocated: [
      ['adviser', -300, 0],
      ['otherAdviser', 0],
    ],
  },
  future: {
    allocated: [
      ['adviser', 30],
      ['otherAdviser', -100, 30],
    ],
  },
  others: { allocated: [['otherAdviser', -300]] },
  nobodys: { allocated: [] },
  windowOpen: { allocated: [['otherAdviser', -300]], item: { meeting: 'open', shared: 'ALL' } },
  windowUnshared: { allocated: [['otherAdviser', -300]], item: { meeting: 'open', shared: 'NONE' } },
  windowLive: { allocated: [['otherAdviser', -300]], item: { meeting: 'live', shared: 'ALL' } },
  windowLiveUnshared: { allocated: [['otherAdviser', -300]], item: { meeting: 'live', shared: 'NONE' } },
  windowStill: { allocated: [['otherAdviser', -300]], item: { meeting: 'still', shared: 'ALL' } },
  windowClosed: { allocated: [['otherAdviser', -300]], item: { meeting: 'closed', shared: 'ALL' } },
  notReleased: { allocated: [['otherAdviser', -300]], item: { meeting: 'draft', shared: 'ALL' } },
  cancelled: { allocated: [['otherAdviser', -300]], item: { meeting: 'cancelled', shared: 'ALL' } },
  withdrawn: { allocated: [['otherAdviser', -300]], item: { meeting: 'open', shared: 'ALL', withdrawn: true } },
  referred: { allocated: [['otherAdviser', -300]], referral: { state: 'SUBMITTED', by: 'socialWorker' } },
  referralDrafted: { allocated: [['otherAdviser', -300]], referral: { state: 'DRAFT', by: 'socialWorker' } },
  referralJustClosed: {
    allocated: [['otherAdviser', -300]],
    referral: { state: 'WITHDRAWN', by: 'socialWorker', closed: -10 },
  },
  referralLongClosed: {
    allocated: [['otherAdviser', -300]],
    referral: { state: 'WITHDRAWN', by: 'socialWorker', closed: -40 },
  },
  actionOwned: { allocated: [['otherAdviser', -300]], action: { owner: 'actionOwner' } },
  actionOfAgency: { allocated: [['otherAdviser', -300]], action: { owner: 'seatEnded' } },
  actionRaised: { allocated: [['otherAdviser', -300]], action: { owner: 'otherAdviser', raisedBy: 'youthJustice' } },
  actionJustClosed: { allocated: [['otherAdviser', -300]], action: { owner: 'actionOwner', closed: -10 } },
  actionLongClosed: { allocated: [['otherAdviser', -300]], action: { owner: 'actionOwner', closed: -40 } },
  actionOfAgencyLongClosed: { allocated: [['otherAdviser', -300]], action: { owner: 'seatEnded', closed: -40 } },
  actionRaisedLongClosed: {
    allocated: [['otherAdviser', -300]],
    action: { owner: 'otherAdviser', raisedBy: 'youthJustice', closed: -40 },
  },
  sealed: { allocated: [['adviser', -300]], item: { meeting: 'open', shared: 'ALL' }, sealed: {} },
  sealedAllowed: { allocated: [['adviser', -300]], sealed: { allowed: ['adviser', 'manager'] } },
  excluded: { allocated: [['adviser', -300]], excluded: ['adviser'] },
  glassLive: {
    allocated: [['otherManager', -300]],
    glass: { worker: 'breaker', live: true, classes: ['IDENTITY', 'CONTACT'] },
  },
  glassAsked: {
    allocated: [['adviser', -300]],
    sealed: { allowed: ['manager'] },
    glass: { worker: 'breaker', asked: true, classes: ['IDENTITY', 'CONTACT'] },
  },
  askedFor: { allocated: [['adviser', -300]], request: { worker: 'breaker' } },
  glassOver: {
    allocated: [['otherManager', -300]],
    glass: { worker: 'breaker', live: false, classes: ['IDENTITY', 'CONTACT'] },
  },
};

const instances = 2;
const more = new Set(['own', 'managed', 'windowOpen', 'windowLive', 'referred', 'sealed']);
const howMany = (name) => instances + (more.has(name) ? 1 : 0);

/** Everybody the world is about, each with the one line of relationships above. */
export const people = Object.entries(relationships)
  .flatMap(([relationship, facts]) =>
    Array.from({ length: howMany(relationship) }, (_, n) => {
      const key = `${relationship}-${n}`;
      return { key, id: idOf(`person ${key}`), relationship, first: n === 0, ...facts };
    }),
  )
  .map((person, number) => ({ ...person, number }));

/** Takes out whom the database has no tables for yet. */
export function leaveOut(names) {
  const kept = people.filter(({ relationship }) => !names.includes(relationship));
  people.splice(0, people.length, ...kept);
}

/** What each young person has, by name; `part` is a goal's lasting key. */
export const thing = (person, kind, key = '') => idOf(`${kind} ${key} of ${person.key}`);

export const sections = [
  'CONTACT_SUPPORT',
  'EDUCATION_TRAINING',
  'EMPLOYMENT',
  'CONTINGENCY',
  'ACCOMMODATION',
  'FAMILY_SOCIAL',
  'PRACTICAL_SKILLS',
  'FINANCIAL',
  'HEALTH',
  'IDENTITY',
  'IMMIGRATION',
  'RISK',
];

/** Each has an action for each of these, so that one is in the lens of every agency and one in none's. */
export const actionSections = ['ACCOMMODATION', 'EMPLOYMENT', 'HEALTH', 'RISK', 'FAMILY_SOCIAL'];

export const meetings = ['open', 'live', 'still', 'closed', 'draft', 'cancelled'].map((key) => ({
  key,
  id: idOf(`meeting ${key}`),
}));
export const meetingOf = (key) => meetings.find((one) => one.key === key);

/** Who owns the actions: whom the relationship names, else who is allocated, else somebody who has left. */
export const ownerOf = ({ action, allocated }) => action?.owner ?? allocated.at(-1)?.[0] ?? 'leaver';
export const raiserOf = ({ action }) => action?.raisedBy ?? 'leaver';
