import { addDays } from '@app/platform';
import { accessScene, act, stepUp } from './access-scene.js';
import type { Api, Client } from './api.js';

export interface Asked {
  id: string;
  version: number;
  state: string;
  held: number;
  passages: number;
  dueOn: string;
  reviewer: { id: string } | null;
}

export interface Passage {
  id: string;
  version: number;
  title: string;
  text: string;
  state: string;
  namesSomebody: boolean;
}

export const parts = 'id version state held passages dueOn reviewer { id }';

export const fileQuery = `query F($id: ID!, $format: StoryFormat!, $reason: String!) {
  subjectAccessFile(id: $id, format: $format, reason: $reason) { fileName contents } }`;

/** The people of the access scene, each of whom has just shown who sits there, and what they do about Tia’s request. */
export async function subjectAccessDesk(api: Api) {
  const scene = await accessScene(api);
  await stepUp(api, ...Object.values(scene.people));
  const record = (who: Client = scene.as.priya) =>
    act<Asked>(
      who,
      'recordSubjectAccess',
      {
        youngPersonId: scene.tia.id,
        askedOn: api.today,
        way: 'EMAIL',
        identity: 'From the address that we have of her',
      },
      parts,
    );
  const prepare = ({ id, version }: Asked, reviewerId = scene.people.priya.id) =>
    act<Asked>(scene.as.tom, 'prepareSubjectAccess', { id, expectedVersion: version, reviewerId }, parts);
  const passagesOf = async (who: Client, id: string) =>
    (
      await who.run<{ subjectAccessPassages: Passage[] }>(
        'query P($id: ID!) { subjectAccessPassages(id: $id) { id version title text state namesSomebody } }',
        { id },
      )
    ).subjectAccessPassages;
  const file = async (id: string, format: 'HTML' | 'JSON', who: Client = scene.as.tom) =>
    (
      await who.run<{ subjectAccessFile: { fileName: string; contents: string } }>(fileQuery, {
        ...{ id, format, reason: 'She collects it tomorrow' },
      })
    ).subjectAccessFile;
  const decide = (passage: Passage, decision: string, more: object = {}) =>
    act<Passage>(
      scene.as.priya,
      'decidePassage',
      { passageId: passage.id, expectedVersion: passage.version, decision, takeOut: [], ...more },
      'id version state text',
    );

  /** Words of others in Tia’s record, each with a mark that may stand nowhere until its reviewer lets it. */
  async function lifeOfTia() {
    const { given } = api;
    const contact = { young_person_id: scene.tia.id, worker_id: scene.people.priya.id, two_way: true };
    const on = (days: number) => addDays(api.today, days);
    await given.insert('keeping_in_touch', {
      ...contact,
      happened_on: on(-9),
      way: 'PHONE',
      note: 'zqplain went well',
    });
    await given.insert('keeping_in_touch', {
      ...contact,
      happened_on: on(-8),
      way: 'THIRD_PARTY',
      note: 'Her mum zqmother says that Dawn zqdawn is ill. Tia zqkept is fine',
    });
    await given.plan(scene.tia, scene.people.priya, ['FAMILY_SOCIAL', 'HEALTH']);
    await api.db.query(`update young_person set what_matters = 'zqown my dog', phone = '020 7946 0999' where id = $1`, [
      scene.tia.id,
    ]);
    // Somebody else’s: nothing of it may come along.
    await given.insert('keeping_in_touch', {
      ...{ young_person_id: scene.kofi.id, worker_id: scene.people.priya.id, two_way: true },
      ...{ happened_on: on(-7), way: 'PHONE', note: 'zqkofi' },
    });
  }
  return { ...scene, record, prepare, passagesOf, file, decide, lifeOfTia };
}

export type SubjectAccessDesk = Awaited<ReturnType<typeof subjectAccessDesk>>;
