import { ownerChoices, roomChoices } from './owner-choices.js';
import { aWorker } from './testing/a-room.js';

const here = [{ id: 'sandra', displayName: 'Sandra Whitfield', agencyName: 'Housing', role: 'Housing officer' }];
const invited = (name: string, state: 'INVITED' | 'APOLOGIES') => ({ part: 'MEMBER', state, worker: aWorker(name) });

describe('who can be given an action', () => {
  it('begins with those in the room, then those invited, without those who sent apologies', () => {
    const choices = roomChoices(here, [invited('Joe Bright', 'INVITED'), invited('Rosa Klein', 'APOLOGIES')]);

    expect(choices.map(({ label }) => label)).toEqual(['Sandra Whitfield', 'Joe Bright']);
  });

  it('goes on with everybody else that is found, each once, and keeps the one who is chosen', () => {
    const room = roomChoices(here, []);
    const chosen = { value: 'priya', label: 'Priya Nair' };
    const found = [
      { value: 'sandra', label: 'Sandra Whitfield' },
      { value: 'sam', label: 'Sam Oduya' },
    ];

    expect(ownerChoices('sa', room, found, chosen).map(({ value }) => value)).toEqual(['sandra', 'sam', 'priya']);
  });
});
