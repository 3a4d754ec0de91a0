import { Controller } from '@nestjs/common';
import { ClockView, clockView, moveClock } from '@app/platform';
import type { Actor } from '@app/kernel';
import { Acts } from '../http/acts';
import { Answers, Input, Runs, Who } from '../http/decorators';

/** A demonstration's clock. */
@Controller()
export class ClockController {
  constructor(private readonly acts: Acts) {}

  @Answers('demo/clock', 'platform.clock', ClockView)
  read(@Who() actor: Actor): Promise<ClockView> {
    return this.acts.read(actor, clockView);
  }

  @Runs('put', 'demo/clock', moveClock, { answers: ClockView })
  async move(@Input() input: unknown, @Who() actor: Actor): Promise<ClockView> {
    await this.acts.run(moveClock, actor, input);
    return this.acts.read(actor, clockView);
  }
}
