import { Injectable } from '@nestjs/common';
import type { LocalDate } from './dates/local-date.js';

const england = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The only place that asks what time it is. */
@Injectable()
export class Clock {
  private day = '';
  private minute = NaN;

  now(): Date {
    return new Date();
  }

  /** The day in England, where every statutory date is counted. */
  today(): LocalDate {
    // A day begins with a minute. Rows ask this by the hundred, and asking the calendar costs more than the rest of a row.
    const now = this.now();
    const minute = Math.floor(now.getTime() / 60_000);
    if (minute !== this.minute) this.day = england.format(now);
    this.minute = minute;
    return this.day;
  }
}
