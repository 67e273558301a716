import { Postman } from '@app/people';
import { Api } from './api.js';
import { type Arrived, MailServer } from './mail-server.js';

/** The whole API with a real mail server beside it. */
export class MailDesk {
  private constructor(
    readonly api: Api,
    readonly server: MailServer,
    private readonly before: NodeJS.ProcessEnv,
  ) {}

  static async start(): Promise<MailDesk> {
    const before = { ...process.env };
    const server = await MailServer.start();
    process.env.SMTP_URL = `smtp://127.0.0.1:${server.port}`;
    process.env.MAIL_FROM = 'waymark@council.example';
    process.env.PUBLIC_URL = 'http://127.0.0.1';
    const api = await Api.start();
    process.env.PUBLIC_URL = api.url;
    return new MailDesk(api, server, before);
  }

  async stop(): Promise<void> {
    process.env = this.before;
    await this.api.stop();
    await this.server.stop();
  }

  /** Forgets what has come, and what is still to go. */
  async clear(): Promise<void> {
    await this.api.db.query('delete from mail_outbox; delete from sign_in_delay');
    this.server.mails.length = 0;
  }

  /** Carries what waits now, also behind a round that was under way; tells what has come since it was cleared. */
  async carried(): Promise<readonly Arrived[]> {
    do await this.api.app.get(Postman, { strict: false }).round();
    while (await this.isDue());
    return this.server.mails;
  }

  private async isDue(): Promise<boolean> {
    const [row] = await this.api.db.query<{ due: boolean }[]>(
      'select exists (select from mail_outbox where next_try_at <= now()) as due',
    );
    return row?.due ?? false;
  }

  async subjects(): Promise<string[]> {
    return (await this.carried()).map(({ subject }) => subject.replace('Waymark: ', ''));
  }

  async addressOf({ id }: { id: string }): Promise<string> {
    const [row] = await this.api.db.query<{ email: string }[]>('select email from worker where id = $1', [id]);
    return row?.email ?? '';
  }
}
