import { Body, Controller, Delete, HttpCode, Put, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { changeLanguage, MeView, meView, signIn, signOut } from '@app/identity';
import { authActor, Refusal, type Actor } from '@app/kernel';
import { parseShape } from '@app/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Runs, Who, type Asked } from '../http/decorators';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from '../http/session-cookie';
import { TryLimits } from './try-limits';

const SignedIn = z.object({ personId: z.uuid() }).meta({ id: 'SignedIn' });

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
    await this.limits.ask(request.ip, email);
    try {
      const { personId, secret } = await this.acts.run(signIn, authActor(actor.locale), body);
      setSessionCookie(request, reply, secret);
      return { personId };
    } catch (error) {
      if (error instanceof Refusal) await this.limits.count(request.ip, email);
      throw error;
    }
  }

  @Delete('session')
  @HttpCode(200)
  @ApiOperation({ operationId: 'identity.signOut', tags: ['identity'] })
  async end(@Who() actor: Actor, @Req() request: Asked, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ ended: true }> {
    await this.acts.run(signOut, authActor(actor.locale), { token: sessionTokenOf(request) ?? '' });
    clearSessionCookie(request, reply);
    return { ended: true };
  }

  @Answers('me', 'identity.me', MeView)
  me(@Who() actor: Actor): Promise<MeView> {
    return this.acts.read(actor, (em) => meView(em, actor));
  }

  @Put('me')
  @ApiOperation({ operationId: 'identity.changeLanguage', tags: ['identity'] })
  async language(@Input() input: unknown, @Who() actor: Actor): Promise<MeView> {
    await this.acts.run(changeLanguage, actor, input);
    return this.acts.read(actor, (em) => meView(em, actor));
  }
}
