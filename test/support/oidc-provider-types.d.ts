/** The parts of oidc-provider that the tests use. It brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Context {
    readonly path: string;
    readonly req: IncomingMessage;
    readonly res: ServerResponse;
  }

  interface Configuration {
    readonly findAccount: (context: Context, id: string) => { accountId: string; claims: () => Promise<object> };
    readonly interactions: { url: (context: Context, interaction: { uid: string }) => string };
    readonly fetch: (url: string, options: RequestInit) => Promise<Response>;
    readonly [setting: string]: unknown;
  }

  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly Grant: new (of: { accountId: string; clientId: string }) => Grant;
    use(handle: (context: Context, next: () => Promise<unknown>) => Promise<unknown>): void;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<{ prompt: { name: string } }>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
  }
}
