import { Clock, shipLogs } from '@app/platform';
import type { INestApplication } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { bringUpToDate, type OpenDatabase, openDatabase } from './database.js';
import { greeting } from './greeting.js';
import { cannotListen, mustBeFree } from './port.js';
import type { Settings } from './settings.js';

const PATIENCE_WITH_OPEN_REQUESTS_MS = 8_000;

/**
 * The whole of Waymark as one thing that is started and stopped. Up: port looked at, database, migrations, demonstration,
 * application, listening. Down: application first, so that its last writes arrive, then the database.
 */
export class Service {
  private database: Promise<OpenDatabase> | undefined;
  private app: INestApplication | undefined;
  private ended: Promise<void> | undefined;
  private stopShipping: (() => Promise<void>) | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly log: (line: string) => void,
  ) {}

  get ending(): boolean {
    return this.ended !== undefined;
  }

  /**
   * Resolves when the service answers.
   *
   * @param webPages resolves when the web pages are built: they are looked for when the application is made.
   * @throws StartRefused when the machine or the settings do not allow it, with the reason.
   */
  async start(webPages: Promise<void>): Promise<void> {
    const { port, host, databaseUrl } = this.settings;
    this.stopShipping = shipLogs(this.settings.logServer);
    await mustBeFree(port, host);
    this.database = openDatabase(databaseUrl, this.log);
    const database = await this.database;
    await bringUpToDate(database.url, this.log);
    if (database.embedded) await this.loadDemonstration(database.url);
    await webPages;

    const app = await this.makeApplication(database);
    await this.listen(app);
    this.log(await greeting(app, host, database.embedded));
  }

  /** Stops whatever has been started, also half-way through a start. Asked twice, it stops once. */
  stop(): Promise<void> {
    this.ended ??= this.stopAll();
    return this.ended;
  }

  private async stopAll(): Promise<void> {
    // A connection that will not end (a large download, say) must not hold up the database's last checkpoint.
    await Promise.race([this.app?.close(), sleep(PATIENCE_WITH_OPEN_REQUESTS_MS, undefined, { ref: false })]);
    const database = await this.database?.catch(() => undefined);
    await database?.stop();
    await this.stopShipping?.();
  }

  private async loadDemonstration(url: string): Promise<void> {
    const { seedIfEmpty } = await import('../seed.js');
    await seedIfEmpty(url, { log: this.log, size: this.settings.seedSize, today: new Clock().today() });
  }

  /** Loaded late, because it takes a second: a port in use or a wrong address is told of at once. */
  private async makeApplication({ url, embedded }: OpenDatabase): Promise<INestApplication> {
    const { createApp } = await import('../bootstrap.js');
    if (embedded) process.env.WAYMARK_DEMONSTRATION = 'embedded';
    else delete process.env.WAYMARK_DEMONSTRATION;
    return createApp({ databaseUrl: url });
  }

  private async listen(app: INestApplication): Promise<void> {
    const { port, host } = this.settings;
    this.app = app;
    await app.listen(port, host).catch((error: NodeJS.ErrnoException) => {
      throw cannotListen(error, port, host);
    });
  }
}
