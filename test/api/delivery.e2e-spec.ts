import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { Api, type Client } from '../support/api.js';

const fields = `id reference state stateReason rag ragWords ragBecause tone latestValue evidence version openActions doneActions
  agency { name } lead { id } updates { note value nextStep toState worker { id } } allowedTransitions { name } blockedTransitions { name because }`;
const command = (name: string, input = 'CommitmentCommandInput') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
const outcomes = `{ deliveryOutcomes { key name red amber green grey blue commitments { id rag openActions } } }`;
const one = `query ($id: ID!) { commitment(id: $id) { ${fields} } }`;

interface Commitment {
  id: string;
  state: string;
  version: number;
  rag: string;
  updates: { note: string; toState: string }[];
  allowedTransitions: { name: string }[];
  [field: string]: unknown;
}

describe('commitments of partners', () => {
  let api: Api;
  let ana: Client;
  let marcus: Client;
  let joy: Client;
  let carl: Client;
  let auditor: Client;
  let admin: Client;
  let people: { id: string };

  beforeAll(async () => {
    api = await Api.start();
    const { given } = api;
    people = await given.agency(AgencyKind.HUMAN_RESOURCES);
    const worker = async (name: string, roles: Role[], agency: { id: string }) =>
      api.as(await given.worker({ name, roles, agency }));
    ana = await worker('Ana Silva', [Role.DELIVERY_GROUP_CHAIR], await given.agency(AgencyKind.ELECTED_MEMBERS));
    marcus = await worker('Marcus Doyle', [Role.DELIVERY_GROUP_MEMBER], people);
    joy = await worker('Joy Bell', [Role.PANEL_MEMBER], people);
    carl = await worker('Carl Jennings', [Role.PANEL_MEMBER], await given.agency(AgencyKind.DWP));
    auditor = await worker('Olu Ade', [Role.AUDITOR], await given.agency(AgencyKind.ASSURANCE));
    admin = await worker('Sam Root', [Role.ADMINISTRATOR], await given.agency(AgencyKind.CHILDRENS_SERVICES));
  });
  afterAll(() => api.stop());

  const proposal = (but: object = {}) => ({
    clientKey: randomUUID(),
    outcome: 'LEARNING_AND_WORK',
    promise: 'Guarantee twelve interviews a year',
    agencyId: people.id,
    leadId: marcus.id,
    measure: 'interviews',
    target: 12,
    startsOn: addDays(api.today, -10),
    targetOn: addDays(api.today, 200),
    ...but,
  });

  const propose = async (who: Client, but: object = {}): Promise<Commitment> =>
    (
      await who.run<{ proposeCommitment: Commitment }>(command('proposeCommitment', 'ProposeCommitmentInput'), {
        input: proposal(but),
      })
    ).proposeCommitment;

  async function step(who: Client, name: string, { id, version }: Commitment, more: object = {}): Promise<Commitment> {
    const kind = name === 'updateCommitment' ? 'UpdateCommitmentInput' : 'CommitmentCommandInput';
    const variables = { input: { clientKey: randomUUID(), commitmentId: id, expectedVersion: version, ...more } };
    return (await who.run<Record<string, Commitment>>(command(name, kind), variables))[name] as Commitment;
  }
  const refusal = (who: Client, name: string, { id, version }: Commitment, more: object = {}) =>
    who.fails(command(name, name === 'updateCommitment' ? 'UpdateCommitmentInput' : 'CommitmentCommandInput'), {
      input: { clientKey: randomUUID(), commitmentId: id, expectedVersion: version, ...more },
    });

  it('go from a proposal to evidence, with two people where it counts', async () => {
    const proposed = await propose(joy);
    expect(proposed).toMatchObject({
      reference: expect.stringMatching(/^C-\d+$/),
      state: 'PROPOSED',
      rag: 'GREY',
      tone: 'NONE',
    });
    expect((await refusal(marcus, 'agreeCommitment', proposed)).extensions.code).toBe('FORBIDDEN');

    const agreed = await step(ana, 'agreeCommitment', proposed);
    expect(agreed).toMatchObject({ state: 'ACTIVE', rag: 'GREY', ragBecause: 'No figure yet' });

    const updated = await step(joy, 'updateCommitment', agreed, { value: 6, note: 'Six held', nextStep: 'Six more' });
    expect(updated).toMatchObject({ latestValue: 6, rag: 'GREEN', ragWords: 'On track' });
    expect(updated.updates[0]).toMatchObject({ note: 'Six held', value: 6, nextStep: 'Six more', toState: 'ACTIVE' });

    const atRisk = await step(marcus, 'declareCommitmentAtRisk', updated, { reason: 'The lead has left' });
    expect(atRisk).toMatchObject({
      rag: 'AMBER',
      ragBecause: 'At risk: The lead has left',
      stateReason: 'The lead has left',
    });

    const claimed = await step(marcus, 'claimCommitmentDelivered', atRisk, { reason: 'List of twelve' });
    expect(claimed).toMatchObject({ state: 'DELIVERED_CLAIMED', evidence: 'List of twelve' });
    expect((await refusal(marcus, 'verifyCommitment', claimed)).extensions.code).toBe('FORBIDDEN');

    const returned = await step(ana, 'declareCommitmentAtRisk', claimed, { reason: 'Two did not happen' });
    expect(returned).toMatchObject({ state: 'AT_RISK', evidence: null });
    const again = await step(marcus, 'claimCommitmentDelivered', returned, { reason: 'Now all twelve' });
    const verified = await step(ana, 'verifyCommitment', again);
    expect(verified).toMatchObject({ state: 'EVIDENCED', rag: 'BLUE', tone: 'DONE' });
    expect(verified.updates.map(({ toState }) => toState)).toEqual([
      'EVIDENCED',
      'DELIVERED_CLAIMED',
      'AT_RISK',
      'DELIVERED_CLAIMED',
      'AT_RISK',
      'ACTIVE',
      'ACTIVE',
      'PROPOSED',
    ]);
  });

  it('are not checked by who claimed them, also for the database', async () => {
    const made = await propose(joy);
    await expect(
      api.db.query('update commitment set claimed_by_id = $2, verified_by_id = $2 where id = $1', [made.id, ana.id]),
    ).rejects.toThrow(/claimer_does_not_verify/);
  });

  it('are promised for one’s own agency, led by somebody in it', async () => {
    const refused = await carl.fails(command('proposeCommitment', 'ProposeCommitmentInput'), { input: proposal() });
    expect(refused.extensions.code).toBe('FORBIDDEN');
    const elsewhere = await ana.fails(command('proposeCommitment', 'ProposeCommitmentInput'), {
      input: proposal({ leadId: carl.id }),
    });
    expect(elsewhere.extensions).toMatchObject({ rule: 'commitment.lead-elsewhere', field: 'leadId' });
    const past = await joy.fails(command('proposeCommitment', 'ProposeCommitmentInput'), {
      input: proposal({ targetOn: addDays(api.today, -1) }),
    });
    expect(past.extensions).toMatchObject({ rule: 'commitment.target-past' });
  });

  it('are updated by the agency that promised, and read by everybody in the work', async () => {
    const made = await step(ana, 'agreeCommitment', await propose(joy));
    expect((await refusal(carl, 'updateCommitment', made, { note: 'No' })).extensions.code).toBe('FORBIDDEN');
    expect((await carl.run<{ commitment: Commitment }>(one, { id: made.id })).commitment.allowedTransitions).toEqual(
      [],
    );
    expect((await auditor.run<{ commitment: Commitment }>(one, { id: made.id })).commitment.id).toBe(made.id);
    expect((await admin.fails(one, { id: made.id })).extensions.code).toBe('FORBIDDEN');
    expect((await carl.fails(one, { id: randomUUID() })).extensions.code).toBe('NOT_FOUND');
  });

  it('count their actions and never say whose they are', async () => {
    const made = await step(ana, 'agreeCommitment', await propose(joy));
    const leah = await api.given.worker({ name: 'Leah Hart', roles: [Role.PERSONAL_ADVISER] });
    const kai = await api.given.youngPerson({ name: 'Kai Okoro', workedWithBy: leah });
    const { parts } = await api.given.plan(kai, leah);
    await api.given.insert('action', {
      young_person_id: kai.id,
      plan_part_id: parts[0]?.id,
      commitment_id: made.id,
      source: 'PANEL',
      title: 'Book an interview',
      owner_id: marcus.id,
      owner_agency_id: people.id,
      raised_by_id: leah.id,
      first_due_on: api.today,
      due_on: api.today,
    });
    const answer = await ana.run<{ commitment: Commitment }>(one, { id: made.id });
    expect(answer.commitment).toMatchObject({ openActions: 1, doneActions: 0 });
    expect(JSON.stringify(answer) + JSON.stringify(await ana.run(outcomes))).not.toMatch(/Kai|Okoro/);
  });

  it('stand under five outcomes, each with its colours', async () => {
    const { deliveryOutcomes } = await ana.run<{
      deliveryOutcomes: {
        key: string;
        commitments: unknown[];
        red: number;
        green: number;
        blue: number;
        grey: number;
        amber: number;
      }[];
    }>(outcomes);
    expect(deliveryOutcomes).toHaveLength(5);
    for (const { commitments, red, amber, green, grey, blue } of deliveryOutcomes)
      expect(red + amber + green + grey + blue).toBe(commitments.length);
    expect(deliveryOutcomes[0]?.blue).toBe(1);
  });

  it('happen once however often they are sent, and keep a stale edit apart', async () => {
    const made = await step(ana, 'agreeCommitment', await propose(joy));
    const variables = {
      input: {
        clientKey: randomUUID(),
        commitmentId: made.id,
        expectedVersion: made.version,
        note: 'Two held',
        value: 2,
      },
    };
    const update = command('updateCommitment', 'UpdateCommitmentInput');
    const first = await joy.run<{ updateCommitment: Commitment }>(update, variables);
    expect(await joy.run(update, variables)).toEqual(first);
    expect(first.updateCommitment.updates).toHaveLength(3);

    const stale = await refusal(marcus, 'updateCommitment', made, { note: 'Three held', value: 3 });
    expect(stale.extensions).toMatchObject({ code: 'CONFLICT', changedBy: 'Joy Bell', current: { latestValue: 2 } });
  });
});
