import { Controller, Inject, Req } from '@nestjs/common';
import {
  acceptInvitation,
  askPasswordReset,
  InvitationView,
  invitationView,
  invitePerson,
  isDemonstration,
  registerSupplier,
  resetPassword,
} from '@app/identity';
import { ReasonSchema } from '@app/cases';
import { authActor, NotFound, type Actor } from '@app/kernel';
import { CONFIG, type Config } from '@app/platform';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Runs, Who, type Asked } from '../http/decorators';
import { TryLimits } from './try-limits';

const WithToken = z.object({ token: z.string().max(100) });
const Invited = z.object({ id: z.uuid(), link: z.string().optional() }).meta({ id: 'InvitationSent' });
const Registered = Invited.extend({ advice: z.array(ReasonSchema) }).meta({ id: 'SupplierRegistered' });

/** How people come in: invitations, suppliers' registration, forgotten passwords. */
@Controller()
export class JoiningController {
  constructor(
    private readonly acts: Acts,
    private readonly limits: TryLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Runs('post', 'invitations', invitePerson, { status: 201, answers: Invited })
  async invite(@Input() input: unknown, @Who() actor: Actor) {
    const { id, secret } = await this.acts.run(invitePerson, actor, input);
    return { id, ...(await this.linkToHandOver(actor, `/invitations/${secret}`)) };
  }

  @Answers('invitations/:token', 'identity.invitation', InvitationView)
  async invitation(@Input() input: unknown, @Who() actor: Actor, @Req() request: Asked): Promise<InvitationView> {
    await this.limits.countKnock(request.ip);
    const { token } = this.acts.parse(WithToken, input);
    const found = await this.acts.readOpen(authActor(actor.locale), (em) => invitationView(em, token));
    if (!found) throw new NotFound();
    return found;
  }

  @Runs('post', 'invitations/:token/accept', acceptInvitation)
  async accept(@Input() input: unknown, @Who() actor: Actor, @Req() request: Asked) {
    await this.limits.countKnock(request.ip);
    return this.acts.run(acceptInvitation, authActor(actor.locale), input);
  }

  @Runs('post', 'suppliers', registerSupplier, { status: 201, answers: Registered })
  async supplier(@Input() input: unknown, @Who() actor: Actor, @Req() request: Asked) {
    await this.limits.countKnock(request.ip);
    const { id, secret, advice } = await this.acts.run(registerSupplier, authActor(actor.locale), input);
    return { id, advice, ...(await this.linkToHandOver(actor, `/invitations/${secret}`)) };
  }

  @Runs('post', 'password-resets', askPasswordReset)
  async forgotten(@Input() input: unknown, @Who() actor: Actor, @Req() request: Asked): Promise<{ asked: true }> {
    const { email } = this.acts.parse(askPasswordReset.input, input);
    await this.limits.countLetter(request.ip, email);
    await this.acts.run(askPasswordReset, authActor(actor.locale), input);
    return { asked: true };
  }

  @Runs('post', 'password-resets/:token', resetPassword)
  async reset(@Input() input: unknown, @Who() actor: Actor, @Req() request: Asked): Promise<{ changed: true }> {
    await this.limits.countKnock(request.ip);
    await this.acts.run(resetPassword, authActor(actor.locale), input);
    return { changed: true };
  }

  /** A demonstration without a mail server hands the link over at once: the invited person has no mailbox to read it in yet. */
  private async linkToHandOver(actor: Actor, path: string): Promise<{ link?: string }> {
    if (this.config.smtpUrl) return {};
    const demonstration = await this.acts.readOpen(actor, isDemonstration);
    return demonstration ? { link: `${this.config.publicUrl}${path}` } : {};
  }
}
