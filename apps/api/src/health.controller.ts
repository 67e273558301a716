import { Sql, Unavailable } from '@app/platform';
import { Controller, Get } from '@nestjs/common';

const alive = { name: 'health', text: 'select 1 as one' };
const goodForMs = 1_000;

@Controller('health')
export class HealthController {
  private asked = 0;
  private answer: Promise<unknown> = Promise.resolve();

  constructor(private readonly sql: Sql) {}

  /**
   * Says ok when the database answers, and 503 when it does not. Tells nothing else: anybody may ask. However many do, the
   * database is asked once a second.
   */
  @Get()
  async health(): Promise<{ status: 'ok' }> {
    const now = performance.now();
    if (now - this.asked > goodForMs) {
      this.asked = now;
      this.answer = this.sql.rows(alive);
    }
    await this.answer.catch(() => {
      throw new Unavailable();
    });
    return { status: 'ok' };
  }
}
