import { Role } from '@app/access';
import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Api, type Client } from '../support/api.js';
import { idPlacesOf, type IdPlace } from '../support/every-id.js';
import { type PanelScene, panelScene } from '../support/panel-scene.js';

/** What is hidden from some: by the name of the argument or field that takes its id. */
type Things = Readonly<
  Record<
    | 'youngPersonId'
    | 'actionId'
    | 'planVersionId'
    | 'planPartId'
    | 'objectiveId'
    | 'meetingId'
    | 'itemId'
    | 'entryId'
    | 'referralId'
    | 'sealingId'
    | 'exclusionId'
    | 'breakGlassId'
    | 'accessRequestId'
    | 'subjectAccessId'
    | 'passageId'
    | 'noteId',
    string
  >
>;

/** Where an argument is called no more than `id`, by the operation. */
const idOf: Readonly<Record<string, keyof Things>> = {
  action: 'actionId',
  agendaItem: 'itemId',
  meeting: 'meetingId',
  referral: 'referralId',
  youngPerson: 'youngPersonId',
  answerSealing: 'sealingId',
  unsealPerson: 'sealingId',
  letIntoSealed: 'sealingId',
  endExclusion: 'exclusionId',
  answerAccessRequest: 'accessRequestId',
  answerBreakGlass: 'breakGlassId',
  myBreakGlass: 'breakGlassId',
  renewBreakGlass: 'breakGlassId',
  reviewBreakGlass: 'breakGlassId',
  ...Object.fromEntries(
    [
      ...['subjectAccess', 'subjectAccessPassages', 'subjectAccessFile', 'prepareSubjectAccess', 'addSubjectAddress'],
      ...['giveSubjectAccess', 'extendSubjectAccess', 'refuseSubjectAccess', 'releasePassages'],
    ].map((name) => [name, 'subjectAccessId' as const]),
  ),
};

/** Whose existence is no secret from a colleague who is signed in, or whose id tells nothing of a young person, and why. */
const open: readonly (readonly [coordinate: RegExp, because: string])[] = [
  [
    /\.(owner|worker|toWorker|reviewer|chair|minuteTaker|presenter|lead|approvedBy|delegatedFor|manager|member)Id$/,
    'colleagues find each other by name',
  ],
  [/\.(agency|team|panel)Id$/, 'the partnership is known to all of it'],
  [/commitment(Id$|\.id$)/i, 'a commitment has no personal data'],
  [/[Ii]mport.*\.(batchId|id)$/, 'imports are seen by every coordinator, and by nobody else whatever the id'],
  [/[sS]ession.*\.(sessionId|id)$/, 'one’s own sessions'],
  [/\.letIn$/, 'colleagues, as above'],
  [/^reviewUnusualAccess\.input\.id$/, 'every auditor sees it, and nobody else whatever the id'],
  [/^handOver\.input\.ids$/, 'only those of a leaving that was asked for are taken, all others are left alone'],
  [
    /(eaving|ccount|gency|greement|ember|asis).*\.id$|\.leavingId$/,
    'administration sees all of it, others nothing whatever the id',
  ],
];

let api: Api;
let places: IdPlace[];
let priya: Client;
let hidden: Things;

beforeAll(async () => {
  api = await Api.start();
  const [mine, theirs] = [await panelScene(api), await panelScene(api)];
  priya = mine.as.priya;
  await giveEveryRole(priya);
  await api.db.query('update session set stepped_up_at = now() where worker_id = $1', [priya.id]);
  const own = await thingsOf(mine);
  hidden = await thingsOf(theirs);
  const colleague = mine.people.margaret.id;
  const people = ['ownerId', 'workerId', 'chairId', 'presenterId', 'leadId', 'approvedById'].map((name) => [
    name,
    colleague,
  ]);
  const right = { ...own, ...Object.fromEntries(people), ...words() };
  places = idPlacesOf(api.app.get(GraphQLSchemaHost, { strict: false }).schema, right);
});
afterAll(() => api.stop());

const words = () => ({
  dueOn: addDays(api.today, 30),
  startsAt: '10:00',
  way: 'PHONE',
  askedForBy: 'CLOCK',
  delegatedForId: null,
  commitmentId: null,
  after: null,
  first: 5,
});

/** Every role but the one that looks at everybody’s doings, so that as few as can be are refused for who they are. */
async function giveEveryRole({ id }: Client): Promise<void> {
  for (const role of Object.values(Role).filter((each) => each !== Role.AUDITOR))
    await api.db.query('insert into worker_role (worker_id, role) values ($1, $2) on conflict do nothing', [id, role]);
}

/** One of each for Kofi, whom only the people of his scene may see. */
async function thingsOf(scene: PanelScene): Promise<Things> {
  const { given, today } = api;
  const { kofi, people } = scene;
  const { meeting, kofi: item } = await scene.inSession();
  const { versionId, parts } = await given.plan(kofi, people.priya);
  const planPartId = parts[0]?.id ?? '';
  const [objective] = await api.db.query<{ id: string }[]>('select id from plan_objective where plan_version_id = $1', [
    versionId,
  ]);
  const [agency] = await api.db.query<{ id: string }[]>('select agency_id as id from worker where id = $1', [
    people.dan.id,
  ]);
  const [own] = await api.db.query<{ id: string }[]>('select agency_id as id from worker where id = $1', [
    people.priya.id,
  ]);
  const young_person_id = kofi.id;
  const [due_on, first_due_on] = [addDays(today, 20), addDays(today, 20)];
  const who = { owner_id: people.priya.id, owner_agency_id: own?.id, raised_by_id: people.priya.id };
  return {
    youngPersonId: kofi.id,
    meetingId: meeting.id,
    itemId: item.id,
    planVersionId: versionId,
    planPartId,
    objectiveId: objective?.id ?? '',
    actionId: await given.insert('action', {
      young_person_id,
      plan_part_id: planPartId,
      source: 'WORKER',
      title: 'Ring the landlord',
      due_on,
      first_due_on,
      ...who,
    }),
    referralId: await given.insert('housing_referral', {
      young_person_id,
      agency_id: agency?.id,
      referrer_id: people.priya.id,
    }),
    ...(await sealedThings(scene)),
    ...(await askedThings(scene)),
    entryId: await given.insert('minute_entry', {
      meeting_id: meeting.id,
      agenda_item_id: item.id,
      kind: 'NOTE',
      words: 'Something was said',
      author_id: people.cora.id,
    }),
  };
}

/** Kofi is sealed, and somebody asks to see him all the same: even that it was asked is hidden. */
async function sealedThings({
  kofi,
  people,
}: PanelScene): Promise<Pick<Things, 'sealingId' | 'exclusionId' | 'breakGlassId' | 'accessRequestId'>> {
  const [young_person_id, reason] = [kofi.id, 'Somebody he knows works here with us'];
  const { given, today } = api;
  const accessRequestId = await given.insert('access_request', {
    worker_id: people.olive.id,
    asked_for: 'WM-1',
    reason,
  });
  await given.insert('access_request_about', {
    ...{ request_id: accessRequestId, young_person_id },
    ...{ worker_id: people.olive.id, reason },
  });
  return {
    accessRequestId,
    sealingId: await given.insert('sealed_person', {
      young_person_id,
      reason,
      state: 'SEALED',
      asked_by_id: people.priya.id,
      approved_by_id: people.margaret.id,
      from_at: `${today}T00:00:00Z`,
    }),
    exclusionId: await given.insert('exclusion', {
      young_person_id,
      reason,
      worker_id: people.olive.id,
      by_id: people.priya.id,
    }),
    breakGlassId: await given.insert('break_glass', {
      young_person_id,
      reason,
      worker_id: people.olive.id,
      reason_code: 'SAFEGUARDING',
      of_sealed: true,
      classes: ['CONTACT'],
      review_due_on: addDays(api.today, 2),
    }),
  };
}

/** Kofi asked what is held about him. */
async function askedThings({
  kofi,
  people,
}: PanelScene): Promise<Pick<Things, 'subjectAccessId' | 'passageId' | 'noteId'>> {
  const { given, today } = api;
  const subjectAccessId = await given.insert('subject_access_request', {
    ...{
      young_person_id: kofi.id,
      person_reference: 'WM-1',
      asked_on: today,
      way: 'EMAIL',
      due_on: addDays(today, 30),
    },
    ...{ identity: 'By his own address', state: 'IN_REVIEW', recorded_by_id: people.priya.id },
    ...{ prepared_by_id: people.margaret.id, reviewer_id: people.priya.id },
  });
  const passageId = await given.insert('subject_access_passage', {
    ...{ request_id: subjectAccessId, of_table: 'young_person', row_key: kofi.id, of_column: 'phone' },
    ...{ digest: '0'.repeat(64), names_somebody: true },
  });
  const noteId = await given.insert('data_note', {
    ...{ young_person_id: kofi.id, kind: 'OBJECTION', words: 'He does not want it shared', by_id: people.priya.id },
  });
  return { subjectAccessId, passageId, noteId };
}

const coordinateOf = ({ operation, path }: IdPlace): string => [operation, ...path].join('.');
const isOpen = (place: IdPlace): boolean => open.some(([pattern]) => pattern.test(coordinateOf(place)));

function thingAt({ operation, path }: IdPlace): keyof Things | undefined {
  const name = path.at(-1) as string;
  return name in hidden ? (name as keyof Things) : name === 'id' ? idOf[operation] : undefined;
}

/** The whole answer, the id aside. */
async function answerTo({ text, variables }: IdPlace, id: string): Promise<string> {
  const answer = await request(api.url)
    .post('/graphql')
    .set('Cookie', priya.cookie)
    .send({ query: text, variables: variables(id) });
  const headers = Object.entries(answer.headers as Record<string, string>).filter(
    ([name]) => !/^(date|content-security-policy|permissions-policy)$/.test(name),
  );
  return `${answer.status} ${JSON.stringify(headers)} ${answer.text.replaceAll(id, 'ID')}`;
}

describe('an id of something that is hidden', () => {
  it('is answered byte for byte as one of nothing, wherever an id may be given', async () => {
    const about = places.flatMap((place) => (thingAt(place) ? [{ place, thing: thingAt(place) as keyof Things }] : []));
    const told: string[] = [];
    for (const { place, thing } of about) {
      const [hiddenSays, absentSays] = [await answerTo(place, hidden[thing]), await answerTo(place, randomUUID())];
      if (hiddenSays !== absentSays) told.push(`${coordinateOf(place)}\n  ${hiddenSays}\n  ${absentSays}`);
    }
    expect(told).toEqual([]);
    expect(about.length).toBeGreaterThan(50);
  });

  it('is never an answer', async () => {
    for (const place of places) {
      const thing = thingAt(place);
      if (thing)
        expect(`${coordinateOf(place)} ${await answerTo(place, hidden[thing])}`).toMatch(
          /"errors":\[|\{"data":\{"\w+":(\[\]|\{"__typename":"\w+Connection"\})/,
        );
    }
  });

  it('is known of at every place that takes an id, or it is said why it is no secret', () => {
    expect(places.filter((place) => !thingAt(place) && !isOpen(place)).map(coordinateOf)).toEqual([]);
  });
});
