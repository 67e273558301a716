import { plainErrorOf } from '@app/platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Response } from 'express';
import { say, type SignedInRequest } from './door.js';
import { isNamed, questionOf } from './listed-documents.js';

/**
 * Puts the text of a question in the place of its name, before anybody else reads the request; and turns away what is none of
 * our own pages’ questions, where only those are answered.
 */
export function readNamedQuestions(app: NestExpressApplication): void {
  app.use('/graphql', (request: SignedInRequest, response: Response, next: NextFunction) => {
    const body = (request.body ?? {}) as Record<string, unknown>;
    try {
      const query = questionOf(body);
      if (isNamed(body)) request.body = { ...withoutExtensions(body), query };
    } catch (error) {
      return say(response, plainErrorOf(error));
    }
    next();
  });
}

const withoutExtensions = (body: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'extensions'));
