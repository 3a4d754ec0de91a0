import { Controller, Inject } from '@nestjs/common';
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
import { authActor, NotFound, type Actor } from '@app/kernel';
import { CONFIG, type Config } from '@app/platform';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Runs, Who } from '../http/decorators';

const WithToken = z.object({ token: z.string().max(100) });
const Invited = z.object({ id: z.uuid(), link: z.string().optional() }).meta({ id: 'InvitationSent' });

/** How people come in: invitations, suppliers' registration, forgotten passwords. */
@Controller()
export class JoiningController {
  constructor(
    private readonly acts: Acts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Runs('post', 'invitations', invitePerson, { status: 201, answers: Invited })
  async invite(@Input() input: unknown, @Who() actor: Actor) {
    const { id, secret } = await this.acts.run(invitePerson, actor, input);
    return { id, ...(await this.linkToHandOver(actor, `/invitation/${secret}`)) };
  }

  @Answers('invitations/:token', 'identity.invitation', InvitationView)
  async invitation(@Input() input: unknown, @Who() actor: Actor): Promise<InvitationView> {
    const { token } = this.acts.parse(WithToken, input);
    const found = await this.acts.readOpen(authActor(actor.locale), (em) => invitationView(em, token));
    if (!found) throw new NotFound();
    return found;
  }

  @Runs('post', 'invitations/:token/accept', acceptInvitation)
  accept(@Input() input: unknown, @Who() actor: Actor) {
    return this.acts.run(acceptInvitation, authActor(actor.locale), input);
  }

  @Runs('post', 'suppliers', registerSupplier, { status: 201, answers: Invited })
  async supplier(@Input() input: unknown, @Who() actor: Actor) {
    const { id, secret } = await this.acts.run(registerSupplier, authActor(actor.locale), input);
    return { id, ...(await this.linkToHandOver(actor, `/invitation/${secret}`)) };
  }

  @Runs('post', 'password-resets', askPasswordReset)
  async forgotten(@Input() input: unknown, @Who() actor: Actor): Promise<{ asked: true }> {
    await this.acts.run(askPasswordReset, authActor(actor.locale), input);
    return { asked: true };
  }

  @Runs('post', 'password-resets/:token', resetPassword)
  async reset(@Input() input: unknown, @Who() actor: Actor): Promise<{ changed: true }> {
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
