import { Injectable } from '@nestjs/common';
import type { LocalDate } from './dates/local-date.js';

const england = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The only place that asks what time it is. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The day in England, where every statutory date is counted. */
  today(): LocalDate {
    return england.format(this.now());
  }
}
