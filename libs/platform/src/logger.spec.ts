import { withoutValues } from './logger.js';

describe('a message for the log', () => {
  it('leaves out the value that PostgreSQL quotes', () => {
    expect(withoutValues('invalid input syntax for type uuid: "Tia Marlowe"')).toBe(
      'invalid input syntax for type uuid',
    );
  });

  it('is its first line', () => {
    expect(withoutValues('canceling statement due to statement timeout\nselect')).toBe(
      'canceling statement due to statement timeout',
    );
  });
});
