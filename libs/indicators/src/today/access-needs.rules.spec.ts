import { Role } from '@app/access';
import { aViewer } from '@app/access/testing';
import { accessNeeds } from './access-needs.rules.js';
import { nothing } from './today.rows.js';

const helen = aViewer([Role.TEAM_MANAGER]);
const needs = (facts: object) => accessNeeds({ ...nothing, ...facts }, helen, '2026-11-25');

describe('what of access needs somebody', () => {
  it('is who waits to open a sealed record, until when, and never whose', () => {
    const [need] = needs({ requests: [{ id: 'g', askedByName: 'Owen Hart', answerBy: '2026-11-25 14:05' }] });
    expect(need).toMatchObject({
      title: 'Answer Owen Hart, who asks to open a sealed record',
      context: 'Wait for an answer until 2:05pm',
      path: '/access-requests',
    });
  });

  it('is the answer to what they asked, with where to read it', () => {
    const answer = { id: 'g', kind: 'BREAK_GLASS', byName: 'Tom Ashworth', youngPersonId: null };
    const read = needs({
      answers: [
        { ...answer, agreed: true },
        { ...answer, agreed: false },
        { ...answer, kind: 'SEALING', agreed: false, youngPersonId: 'y' },
      ],
    });
    expect(read.map(({ title, path }) => [title, path])).toEqual([
      ['Open the sealed record you asked for', '/see-a-record-now/g'],
      ['Read why you may not open a sealed record', '/see-a-record-now/g'],
      ['Read why a record is not sealed', '/young-people/y/sealing'],
    ]);
  });
});
