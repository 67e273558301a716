import fc from 'fast-check';
import { dayNumber, fromDayNumber, isLocalDate } from '@app/platform';
import { dayOfExtract, dayOfReturn, writtenForReturn } from './written-day.js';

describe('a day in the return', () => {
  it('is written dd/mm/yyyy and nothing else', () => {
    expect(dayOfReturn('05/02/2009')).toBe('2009-02-05');
    for (const text of ['5/2/2009', '2009-02-05', '05-02-2009', '05/02/09', ' 05/02/2009', '', 'Feb 2009'])
      expect(dayOfReturn(text)).toBeNull();
  });

  it('must exist', () => {
    expect(dayOfReturn('29/02/2008')).toBe('2008-02-29');
    for (const text of ['29/02/2009', '31/04/2009', '00/01/2009', '01/13/2009', '01/01/1899', '01/01/2101'])
      expect(dayOfReturn(text)).toBeNull();
  });

  it('is read as it was written', () => {
    const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') }).map(fromDayNumber);
    fc.assert(fc.property(anyDay, (day) => dayOfReturn(writtenForReturn(day)) === day));
  });
});

describe('a day in the extract', () => {
  it.each([
    '05/02/2009',
    '5/2/2009',
    '5-2-2009',
    '05.02.2009',
    '2009-02-05',
    '05/02/2009 00:00:00',
    '2009-02-05T00:00:00.000',
  ])('may be written %s', (text) => expect(dayOfExtract(text)).toBe('2009-02-05'));

  it('is a real day or nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = dayOfExtract(text);
        return day === null || isLocalDate(day);
      }),
    );
  });
});
