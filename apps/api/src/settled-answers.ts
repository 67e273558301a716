import type { ApolloServerPlugin } from '@apollo/server';
import { Acting, formatError } from '@app/platform';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { from, mergeMap, type Observable } from 'rxjs';

/**
 * The reading transaction of a GraphQL request ends before its answer leaves: what was to be written down about the reading is
 * written, or the answer is not given.
 */
export const settledAnswers: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ response }) => {
        try {
          await Acting.current()?.settle();
        } catch (error) {
          const refused = formatError(new GraphQLError('not settled').toJSON(), error);
          response.body = { kind: 'single', singleResult: { errors: [refused] } };
        }
      },
    }),
};

/** The same for everything that is no GraphQL: an upload, a download. */
@Injectable()
export class SettledHandlers implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'http') return next.handle();
    return next.handle().pipe(mergeMap((answer: unknown) => from(settledWith(answer))));
  }
}

async function settledWith(answer: unknown): Promise<unknown> {
  await Acting.current()?.settle();
  return answer;
}
