import { namesSomebody } from './mentions.rules.js';

const known = ['Tia Marlowe', 'Priya Nair'];

describe('whether a passage speaks of somebody else', () => {
  it.each([
    'Her mum rang on Tuesday',
    'Lives next to a neighbour who shouts',
    'Spoke with Darren about the flat',
    'Ring 020 7946 0123 for the hostel',
    'Write to someone@example.test',
    'He said that it was fine',
  ])('finds it in: %s', (text) => expect(namesSomebody(text, known)).toBe(true));

  it.each([
    'Tia came to the College on Monday and met Priya',
    'Bring the form for Universal Credit',
    'Went well. Next steps: a visit in May',
    '',
  ])('finds nothing in: %s', (text) => expect(namesSomebody(text, known)).toBe(false));
});
