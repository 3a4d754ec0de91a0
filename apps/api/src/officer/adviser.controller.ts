import { Controller } from '@nestjs/common';
import type { Actor } from '@app/kernel';
import { AdviceWanted, procedureAdvice, ProcedureAdviceView } from '@app/needs';
import { Acts } from '../http/acts';
import { Answers, Input, Wanted, Who } from '../http/decorators';

/** Which procedures the law allows for a case. The answers are the query string, so an address keeps them. */
@Controller()
export class AdviserController {
  constructor(private readonly acts: Acts) {}

  @Answers('cases/:caseId/procedure-advice', 'needs.readProcedureAdvice', ProcedureAdviceView)
  advice(@Input() input: object, @Wanted() query: object, @Who() actor: Actor): Promise<ProcedureAdviceView> {
    const wanted = this.acts.parse(AdviceWanted, { ...query, ...input });
    return this.acts.read(actor, (em, now) => procedureAdvice(em, wanted, now));
  }
}
