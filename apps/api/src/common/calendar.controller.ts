import { Controller, Res } from '@nestjs/common';
import { calendarEntry, calendarFile } from '@app/dialogue';
import type { Actor } from '@app/kernel';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Who } from '../http/decorators';

const OfSlot = z.object({ caseId: z.uuid(), slotId: z.uuid() });

/** A meeting for one's own calendar, in the reader's language. */
@Controller()
export class CalendarController {
  constructor(private readonly acts: Acts) {}

  @Answers('cases/:caseId/slots/:slotId/calendar', 'dialogue.calendar', z.string())
  async read(@Input() input: unknown, @Who() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const { caseId, slotId } = this.acts.parse(OfSlot, input);
    const entry = await this.acts.read(actor, (em) => calendarEntry(em, caseId, slotId));
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="innopolku.ics"')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-cache')
      .send(calendarFile(entry, actor.locale));
  }
}
