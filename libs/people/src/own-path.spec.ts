import { pathWithin } from './own-path.js';

describe('where to go after signing in', () => {
  it.each(['/today', '/young-people?view=overdue', '/actions/5d1b?tab=history&x=%20'])('may be %s', (path) => {
    expect(pathWithin(path)).toBe(path);
  });

  it.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    'javascript:x',
    '',
    undefined,
    ['/a'],
    `/${'x'.repeat(300)}`,
    '/a\r\nb',
  ])('is not %j', (path) => {
    expect(pathWithin(path)).toBeUndefined();
  });
});
