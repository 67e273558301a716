import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Paths that are never a page of the web app. */
const notAPage = /^\/(graphql|imports|socket\.io|sign-in|sign-out|forgotten-password|health|assets)(\/|$)/;

/** Serves the built web app. Its addresses are its own: every page path gets the same document. */
export function serveWeb(app: NestExpressApplication): void {
  const directory = process.env.WEB_DIST ?? join(process.cwd(), 'apps/web/dist');
  if (!existsSync(join(directory, 'index.html'))) return;

  const assets = join(directory, 'assets');
  const styleSheet = /href="(\/assets\/[\w.-]+\.css)"/.exec(readFileSync(join(directory, 'index.html'), 'utf8'))?.[1];
  // The sign-in page is no part of the build and cannot know the name of the day.
  app.use('/assets/app.css', (_request: Request, response: Response, next: NextFunction) => {
    if (styleSheet) response.set('Cache-Control', 'no-cache').redirect(302, styleSheet);
    else next();
  });
  app.use('/assets', (request: Request, response: Response, next: NextFunction) => {
    sendCompressed(assets, request, response);
    next();
  });
  app.useStaticAssets(directory, {
    index: false,
    redirect: false,
    setHeaders: (response: Response, path: string) => {
      if (!path.startsWith(assets)) return;
      // The name of an asset changes with its content.
      response.set({ 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' });
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const wantsPage = request.method === 'GET' && !notAPage.test(request.path) && request.accepts('html');
    if (!wantsPage) return next();
    response.set('Cache-Control', 'no-store').sendFile(join(directory, 'index.html'));
  });
}

const compressed = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Turns a request for a script or style sheet to the compressed copy beside it, where the build made one and the browser takes it. */
function sendCompressed(assets: string, request: Request, response: Response): void {
  const file = /^\/([\w-]+(?:\.[\w-]+)*\.(?:js|css))$/.exec(request.path)?.[1];
  if (!file) return;
  const found = compressed.find(
    ([encoding, ending]) => request.acceptsEncodings(encoding) && existsSync(join(assets, file + ending)),
  );
  if (!found) return;
  response.type(extname(file)).set('Content-Encoding', found[0]);
  request.url = `/${file}${found[1]}`;
}
