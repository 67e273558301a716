import type { Request, Response } from 'express';

/** A page of plain HTML, which nobody keeps. */
export function show(response: Response, status: number, page: string): void {
  response.status(status).type('html').set('Cache-Control', 'no-store').send(page);
}

/** Fields of a form as they came: a password is what was typed, and no pipe is to tidy it. What is no text, or longer than any is, is empty. */
export function typedIn<Name extends string>(request: Request, ...names: Name[]): Record<Name, string> {
  const body = (request.body ?? {}) as Record<string, unknown>;
  const text = (value: unknown): string => (typeof value === 'string' && value.length <= 300 ? value : '');
  return Object.fromEntries(names.map((name) => [name, text(body[name])])) as Record<Name, string>;
}
