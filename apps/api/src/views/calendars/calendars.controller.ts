import { Controller, Get, Param } from '@nestjs/common';
import type { BusinessCalendar } from '@tollgate/lifecycle';
import { businessCalendarSchema, findShippedCalendar, shippedCalendars } from '@tollgate/lifecycle';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { Key } from '../../http/fields.js';
import { PathNumber } from '../../http/path-number.js';
import { httpProblem } from '../../http/problem.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { listOf } from '../../resources/values.js';

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
  @Get()
  @Sparse({ of: calendarSummary, keep: ['id', 'version'], list: true })
  @Documented({
    summary: 'List the business calendars',
    description:
      'A template names one of them per gate; its newest version counts the days of the next submission.',
    answer: calendarList,
  })
  listCalendars(): z.infer<typeof calendarList> {
    return { data: SUMMARIES };
  }

  @Get(':id/versions/:version')
  @Sparse({ of: calendarSchema, keep: ['id', 'version'] })
  @Documented({
    summary: 'Read one version of a business calendar',
    description: 'Time zone, working weekdays and holidays. A published version never changes.',
    answer: calendarSchema,
  })
  getCalendar(@Param() { id, version }: CalendarPath): BusinessCalendar {
    const calendar = findShippedCalendar(id, version);
    if (!calendar) throw httpProblem('not-found');
    return calendar;
  }
}

const summaryOf = (calendar: BusinessCalendar): z.infer<typeof calendarSummary> => ({
  id: calendar.id,
  version: calendar.version,
  title: calendar.title,
  timeZone: calendar.timeZone,
  holidaysCover: calendar.holidaysCover,
});

const SUMMARIES = shippedCalendars.map(summaryOf);
