import { AgencyKind } from '@app/access';
import { act, refused, stepUp } from '../../support/access-scene.js';
import { Api, type Client } from '../../support/api.js';
import { type CaseScene, caseScene, openToPanelMember } from '../../support/case-scene.js';

let api: Api;
let scene: CaseScene;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await caseScene(api);
});

interface Note {
  id: string;
  version: number;
  kind: string;
  words: string | null;
  endedAt: string | null;
}
const parts = 'id version kind words endedAt';
const note = (who: Client, kind: string, words = 'She says that the day is wrong') =>
  act<Note>(who, 'noteAboutData', { youngPersonId: scene.tia.id, kind, words }, parts);
const notesOf = async (who: Client) =>
  (
    await who.run<{ dataNotes: Note[] }>(`query N($id: ID!) { dataNotes(youngPersonId: $id) { ${parts} } }`, {
      id: scene.tia.id,
    })
  ).dataNotes;

describe('a note about somebody’s data', () => {
  it('is written by who works with them, read by whoever reads the record, and its words by children’s services alone', async () => {
    await note(scene.as.priya, 'RECTIFICATION');
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);
    expect(await notesOf(scene.as.tom)).toMatchObject([
      { kind: 'RECTIFICATION', words: 'She says that the day is wrong' },
    ]);
    expect(await notesOf(scene.as.marcus)).toMatchObject([{ kind: 'RECTIFICATION', words: null }]);
    const input = { youngPersonId: scene.tia.id, kind: 'OBJECTION', words: 'She objects to all of it' };
    expect((await refused(scene.as.marcus, 'noteAboutData', input)).extensions.code).toBe('FORBIDDEN');
    expect((await refused(scene.as.stranger, 'noteAboutData', input)).extensions.code).toBe('NOT_FOUND');
  });

  it('that binds the record takes a manager who shows that it is they; a hold is told to no partner', async () => {
    const input = { youngPersonId: scene.tia.id, kind: 'LEGAL_HOLD', words: 'A claim against the council' };
    expect((await refused(scene.as.priya, 'noteAboutData', input)).extensions.code).toBe('FORBIDDEN');
    expect((await refused(scene.as.tom, 'noteAboutData', input)).extensions.code).toBe('STEP_UP_REQUIRED');
    await stepUp(api, scene.people.tom);
    await note(scene.as.tom, 'LEGAL_HOLD', 'A claim against the council');
    expect((await refused(scene.as.tom, 'noteAboutData', input)).extensions.rule).toBe('data-note.already');
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);
    expect(await notesOf(scene.as.marcus)).toEqual([]);
    expect(await notesOf(scene.as.priya)).toMatchObject([{ kind: 'LEGAL_HOLD' }]);
  });

  it('is ended once, with what was done', async () => {
    const { id, version } = await note(scene.as.priya, 'OBJECTION');
    const input = { noteId: id, expectedVersion: version, words: 'Explained, and she is content' };
    const ended = await act<Note>(scene.as.tom, 'endDataNote', input, parts);
    expect(ended.endedAt).not.toBeNull();
    const again = { ...input, expectedVersion: ended.version };
    expect((await refused(scene.as.tom, 'endDataNote', again)).extensions.rule).toBe('data-note.ended');
    const lines = await api.db.query<{ type: string }[]>(
      `select type from activity_entry where subject_id = $1 order by id`,
      [id],
    );
    expect(lines.map(({ type }) => type)).toEqual(['data-note.made', 'data-note.ended']);
  });
});
