import { Sessions } from '@app/people';
import { LogReader } from '@app/activity';
import { Clock, NestLog, runtimeAddresses } from '@app/platform';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { AppModule } from '../../apps/api/src/app.module.js';
import { configure } from '../../apps/api/src/bootstrap.js';
import type { Times } from '../../apps/api/src/door.js';
import { type FreshDatabase, freshDatabase } from './database.js';
import { Given } from './given.js';

export interface Refusal {
  message: string;
  extensions: Record<string, unknown>;
}

/** Specs ask and change faster than people do, and in their own words. What is about a limit sets its own before the API starts. */
function loosenLimits(): void {
  process.env.FREE_FORM_QUERIES ??= '1';
  process.env.REQUESTS_PER_MINUTE ??= '100000';
  process.env.MUTATIONS_PER_TEN_SECONDS ??= '100000';
  process.env.SOCKETS_PER_SESSION ??= '100';
}

/** The whole API, listening, on a database of its own. Nothing is mocked. */
export class Api {
  private constructor(
    readonly app: INestApplication,
    readonly db: DataSource,
    readonly given: Given,
    readonly url: string,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(times?: Times): Promise<Api> {
    loosenLimits();
    process.env.WAYMARK_KEYS ??= `test:${Buffer.alloc(32, 7).toString('base64')}`;
    const database = await freshDatabase();
    return Api.listening(database, times);
  }

  private static async listening({ url: databaseUrl, drop }: FreshDatabase, times?: Times): Promise<Api> {
    const module = await Test.createTestingModule({
      imports: [AppModule.forDatabase(runtimeAddresses(databaseUrl))],
    }).compile();
    const app = module.createNestApplication({ logger: new NestLog(), bodyParser: false });
    configure(app, times);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    // The specs look and put things in place as the owner; the API itself is let in as its run-time roles only.
    const db = await new DataSource({ type: 'postgres', url: databaseUrl, installExtensions: false }).initialize();
    return new Api(app, db, new Given(db, app.get(Clock).today()), `http://127.0.0.1:${port}`, drop);
  }

  /** A second replica on the same database. Stop it before this one. */
  beside(): Promise<Api> {
    const { url } = this.db.options as unknown as { url: string };
    return Api.listening({ url, drop: () => Promise.resolve() });
  }

  get today(): string {
    return this.app.get(Clock).today();
  }

  get log(): LogReader {
    return this.app.get(LogReader, { strict: false });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.db.destroy();
    await this.drop();
  }

  /** A signed-in person, with a real session. */
  async as(worker: { id: string }): Promise<Client> {
    return new Client(this, worker.id, await this.app.get(Sessions, { strict: false }).begin(worker.id));
  }
}

export class Client {
  constructor(
    private readonly api: Api,
    readonly id: string,
    readonly token: string,
  ) {}

  get cookie(): string {
    return `sid=${this.token}`;
  }

  /** Runs an operation and gives its data; use `fails` when it is meant not to work. */
  async run<T = Record<string, never>>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    return data as T;
  }

  /** The first refusal of an operation that is meant to be refused. */
  async fails(query: string, variables: object = {}): Promise<Refusal> {
    const { errors } = await this.send(query, variables);
    if (!errors?.[0]) throw new Error('This was meant to be refused, and was not');
    return errors[0];
  }

  async send<T>(query: string, variables: object = {}): Promise<{ data?: T; errors?: Refusal[]; status: number }> {
    const { body, status } = await request(this.api.app.getHttpServer() as string)
      .post('/graphql')
      .set('Cookie', this.cookie)
      .set('x-waymark', '1')
      .send({ query, variables });
    return { ...(body as { data?: T; errors?: Refusal[] }), status };
  }
}
