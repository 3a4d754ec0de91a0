import { Body, Controller, Delete, HttpCode, Put, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { changeLanguage, MeView, meView, signIn, signOut } from '@app/identity';
import { authActor, NotSignedIn, type Actor } from '@app/kernel';
import { unreadCount } from '@app/notifications';
import { parseShape } from '@app/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Runs, Who, type Asked } from '../http/decorators';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from '../http/session-cookie';
import { TryLimits } from './try-limits';

const SignedIn = z.object({ personId: z.uuid() }).meta({ id: 'SignedIn' });
const Me = MeView.extend({ unread: z.int() }).meta({ id: 'MeAndUnread' });
type Me = z.infer<typeof Me>;

/** Signing in and out, and who one is. */
@Controller()
export class SessionController {
  constructor(
    private readonly acts: Acts,
    private readonly limits: TryLimits,
  ) {}

  @Runs('post', 'session', signIn, { answers: SignedIn })
  async begin(@Body() body: unknown, @Who() actor: Actor, @Req() request: Asked, @Res({ passthrough: true }) reply: FastifyReply) {
    const { email } = parseShape(signIn.input, body);
    await this.limits.countSignIn(request.ip, email);
    const { personId, secret } = await this.acts.run(signIn, authActor(actor.locale), body);
    await this.limits.forgiveSignIn(request.ip, email);
    setSessionCookie(request, reply, secret);
    return { personId };
  }

  /** Ends the session, where there is one. The cookie goes in any case: a session that ended by itself leaves none behind. */
  @Delete('session')
  @HttpCode(200)
  @ApiOperation({ operationId: 'identity.signOut', tags: ['identity'] })
  async end(@Who() actor: Actor, @Req() request: Asked, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ ended: true }> {
    clearSessionCookie(request, reply);
    try {
      await this.acts.run(signOut, authActor(actor.locale), { token: sessionTokenOf(request) ?? '' });
    } catch (error) {
      if (!(error instanceof NotSignedIn)) throw error;
    }
    return { ended: true };
  }

  @Answers('me', 'identity.me', Me)
  me(@Who() actor: Actor): Promise<Me> {
    return this.acts.readOpen(actor, async (em) => ({ ...(await meView(em, actor)), unread: await unreadCount(em) }));
  }

  @Put('me')
  @ApiOperation({ operationId: 'identity.changeLanguage', tags: ['identity'] })
  async language(@Input() input: unknown, @Who() actor: Actor): Promise<Me> {
    await this.acts.run(changeLanguage, actor, input);
    return this.me(actor);
  }
}
