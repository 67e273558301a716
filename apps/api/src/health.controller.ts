import { Sql } from '@app/platform';
import { Controller, Get } from '@nestjs/common';

const alive = { name: 'health', text: 'select 1 as one' };

@Controller('health')
export class HealthController {
  constructor(private readonly sql: Sql) {}

  /** Says ok when the database answers. Tells nothing else: anybody may ask. */
  @Get()
  async health(): Promise<{ status: 'ok' }> {
    await this.sql.rows(alive);
    return { status: 'ok' };
  }
}
