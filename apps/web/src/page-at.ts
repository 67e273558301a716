import { lazy, type ComponentType } from 'react';

/** A page and its address. */
export interface PageAt {
  path: string;
  Page: ComponentType;
  /** Without the service navigation: the page brings a bar of its own (the live room). */
  focus: boolean;
}

/**
 * Says where a page is; its code is fetched when it is first opened.
 * `pageAt('/actions', () => import('./actions-page.js').then((area) => area.ActionsPage))`
 */
export function pageAt(path: string, load: () => Promise<ComponentType>, { focus = false } = {}): PageAt {
  return { path, Page: lazy(async () => ({ default: await load() })), focus };
}
