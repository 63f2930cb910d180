import { Controller, Get, Param } from '@nestjs/common';
import type { BusinessCalendar } from '@tollgate/lifecycle';
import { businessCalendarSchema } from '@tollgate/lifecycle';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { Key } from '../../http/fields.js';
import { PathNumber } from '../../http/path-number.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { listOf } from '../../resources/values.js';
import { RuleReads } from '../../rules/rule-reads.js';

const calendarSchema = businessCalendarSchema.meta({ id: 'Calendar' });

const { id, version, title, timeZone, holidaysCover } = businessCalendarSchema.shape;

const calendarSummary = z
  .strictObject({ id, version, title, timeZone, holidaysCover })
  .meta({ id: 'CalendarSummary' });

const calendarList = z.strictObject({ data: listOf(calendarSummary) }).meta({ id: 'CalendarList' });

class CalendarPath {
  @Key({ description: 'Calendar id', example: 'europe-berlin' })
  readonly id!: string;

  @PathNumber({ description: 'Calendar version', example: 1 })
  readonly version!: number;
}

@Controller('calendars')
@AccessFor('signedIn')
export class CalendarsController {
  constructor(private readonly reads: RuleReads) {}

  @Get()
  @Sparse({ of: calendarSummary, keep: ['id', 'version'], list: true })
  @Documented({
    summary: 'List the business calendars',
    description:
      'A template names one of them per gate; its newest version counts the days of the next submission.',
    answer: calendarList,
  })
  async listCalendars(): Promise<z.infer<typeof calendarList>> {
    const inUse = await this.reads.inUse('calendar');
    return { data: inUse.map((content) => summaryOf(businessCalendarSchema.parse(content))) };
  }

  @Get(':id/versions/:version')
  @Sparse({ of: calendarSchema, keep: ['id', 'version'] })
  @Documented({
    summary: 'Read one version of a business calendar',
    description: 'Time zone, working weekdays and holidays. A published version never changes.',
    answer: calendarSchema,
  })
  async getCalendar(@Param() { id, version }: CalendarPath): Promise<BusinessCalendar> {
    return businessCalendarSchema.parse(await this.reads.content('calendar', id, version));
  }
}

const summaryOf = (calendar: BusinessCalendar): z.infer<typeof calendarSummary> => ({
  id: calendar.id,
  version: calendar.version,
  title: calendar.title,
  timeZone: calendar.timeZone,
  holidaysCover: calendar.holidaysCover,
});
