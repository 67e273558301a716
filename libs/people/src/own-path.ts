/** Where to go after signing in: only a path of our own, never another site. */
export function pathWithin(from: unknown): string | undefined {
  return typeof from === 'string' && /^\/(?![/\\])[\w\-/?=&%.]*$/.test(from) && from.length < 300 ? from : undefined;
}

/** Where most people begin. */
export const firstPage = '/today';
