import { Controller } from '@nestjs/common';
import { Refusal, type Actor } from '@app/kernel';
import {
  askQuestion,
  confirmTender,
  OpenCall,
  openCalls,
  OwnTender,
  ownTender,
  Receipt,
  receiptsOf,
  ReceiptsView,
  saveTender,
  submitTender,
  SupplierCall,
  supplierCall,
  withdrawTender,
} from '@app/tendering';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';

/** A round by its id, or by its short id in the call. */
const OfRound = OfCase.extend({ roundId: z.string().max(80) });

/** Calls and tenders, from a supplier's side: its own tender and nobody else's. */
@Controller()
export class TendersController {
  constructor(private readonly acts: Acts) {}

  @Answers('calls', 'tendering.openCalls', z.array(OpenCall))
  open(@Who() actor: Actor): Promise<OpenCall[]> {
    return this.acts.read(actor, openCalls);
  }

  @Answers('calls/:caseId', 'tendering.supplierCall', SupplierCall)
  call(@Input() input: unknown, @Who() actor: Actor): Promise<SupplierCall> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, (em) => supplierCall(em, caseId, actor));
  }

  @Runs('post', 'calls/:caseId/questions', askQuestion, { status: 201 })
  ask(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(askQuestion, actor, input, key);
  }

  @Answers('calls/:caseId/rounds/:roundId/tender', 'tendering.ownTender', OwnTender)
  own(@Input() input: unknown, @Who() actor: Actor): Promise<OwnTender> {
    const { caseId, roundId } = this.acts.parse(OfRound, input);
    return this.acts.read(actor, (em) => ownTender(em, caseId, roundId, actor));
  }

  @Runs('put', 'calls/:caseId/rounds/:roundId/tender', saveTender)
  save(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(saveTender, actor, input, key);
  }

  /** A late tender is stored with its refusal before this door says no: see `submitTender`. */
  @Runs('post', 'calls/:caseId/rounds/:roundId/tender/submit', submitTender, { answers: Receipt })
  async submit(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string): Promise<Receipt> {
    const sent = await this.acts.run(submitTender, actor, input, key);
    if ('refused' in sent) throw new Refusal([sent.refused]);
    return sent.receipt;
  }

  @Runs('post', 'calls/:caseId/rounds/:roundId/tender/withdraw', withdrawTender)
  withdraw(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(withdrawTender, actor, input, key);
  }

  @Runs('post', 'calls/:caseId/rounds/:roundId/tender/confirm', confirmTender)
  confirm(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(confirmTender, actor, input, key);
  }

  @Answers('calls/:caseId/rounds/:roundId/tender/receipts', 'tendering.receipts', ReceiptsView)
  receipts(@Input() input: unknown, @Who() actor: Actor): Promise<ReceiptsView> {
    const { caseId, roundId } = this.acts.parse(OfRound, input);
    return this.acts.read(actor, (em) => receiptsOf(em, caseId, roundId, actor));
  }
}
