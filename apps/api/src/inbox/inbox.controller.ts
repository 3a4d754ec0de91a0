import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Actor } from '@app/kernel';
import { InboxView, inboxView, markRead } from '@app/notifications';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Wanted, Who } from '../http/decorators';

const Page = z.object({ before: z.uuid().optional() });
const OneMessage = z.object({ id: z.uuid() });

/** Everyone's own messages. */
@Controller()
export class InboxController {
  constructor(private readonly acts: Acts) {}

  @Answers('inbox', 'notifications.inbox', InboxView)
  inbox(@Wanted() query: unknown, @Who() actor: Actor): Promise<InboxView> {
    const { before } = this.acts.parse(Page, query);
    return this.acts.read(actor, (em) => inboxView(em, actor, before));
  }

  @Post('inbox/:id/read')
  @HttpCode(200)
  @ApiOperation({ operationId: 'notifications.markRead', tags: ['notifications'] })
  async read(@Input() input: unknown, @Who() actor: Actor): Promise<{ read: true }> {
    const { id } = this.acts.parse(OneMessage, input);
    await this.acts.read(actor, (em) => markRead(em, id));
    return { read: true };
  }
}
