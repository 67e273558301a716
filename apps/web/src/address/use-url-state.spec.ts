import { changed } from './use-url-state.js';

const defaults = { status: '', sort: 'dueOn', after: '' };

describe('a list in the address', () => {
  it('leaves out what is as it would be anyway', () => {
    expect(changed(new URLSearchParams('status=OPEN&sort=owner'), { sort: 'dueOn' }, defaults).toString()).toBe(
      'status=OPEN',
    );
  });

  it('goes back to the first page when a filter changes', () => {
    expect(changed(new URLSearchParams('after=abc&status=OPEN'), { status: 'DONE' }, defaults).toString()).toBe(
      'status=DONE',
    );
  });

  it('turns the page when asked to, and keeps what belongs to others', () => {
    expect(changed(new URLSearchParams('panel=open'), { after: 'abc' }, defaults).toString()).toBe(
      'panel=open&after=abc',
    );
  });

  it('never holds what somebody typed to find a person, also when it did', () => {
    const withSearch = { ...defaults, search: '' };
    expect(changed(new URLSearchParams('status=OPEN&search=tia'), { sort: 'owner' }, withSearch).toString()).toBe(
      'status=OPEN&sort=owner',
    );
    expect(changed(new URLSearchParams('status=OPEN'), { search: 'tia' }, withSearch).toString()).toBe('status=OPEN');
  });
});
