import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Paths that are never a page of the web app. */
const notAPage = /^\/(graphql|imports|socket\.io|sign-in|sign-out|health|assets)(\/|$)/;

/** Serves the built web app. Its addresses are its own: every page path gets the same document. */
export function serveWeb(app: NestExpressApplication): void {
  const directory = process.env.WEB_DIST ?? join(process.cwd(), 'apps/web/dist');
  if (!existsSync(join(directory, 'index.html'))) return;

  app.use('/assets', (_request: Request, response: Response, next: NextFunction) => {
    response.set('Cache-Control', 'public, max-age=3600');
    next();
  });
  app.useStaticAssets(directory, { index: false, redirect: false });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const wantsPage = request.method === 'GET' && !notAPage.test(request.path) && request.accepts('html');
    if (!wantsPage) return next();
    response.set('Cache-Control', 'no-store').sendFile(join(directory, 'index.html'));
  });
}
