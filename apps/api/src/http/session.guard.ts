import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { authActor, LOCALES, NotSignedIn, publicActor, Refusal, type Actor, type Locale } from '@app/kernel';
import { askPolicy, platformReason, POLICY, Reads, type Policy } from '@app/platform';
import { actorOfSession } from '@app/identity';
import { sessionTokenOf } from './session-cookie';
import { MAY, type Asked } from './decorators';

/** The reader's language before anyone is known: the first of ours that the browser asks for. */
export function localeWanted(header: string | undefined): Locale {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.map((w) => LOCALES.find((l) => l === w)).find((l) => l !== undefined) ?? 'fi';
}

/** Turns the session cookie into an Actor, refuses changes that another site asks for (ASVS 3.5), and asks the policy table about reads. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reads: Reads,
    private readonly reflector: Reflector,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Asked>();
    const { origin, host } = request.headers;
    if (request.method !== 'GET' && request.method !== 'HEAD' && origin !== undefined && !sameSite(origin, host)) {
      request.actor = publicActor(localeWanted(request.headers['accept-language']));
      throw new Refusal([platformReason('foreign-origin')]);
    }
    const locale = localeWanted(request.headers['accept-language']);
    const token = sessionTokenOf(request);
    const known = token === undefined ? undefined : await this.reads.run(authActor(locale), (em) => actorOfSession(em, token));
    request.actor = known ?? publicActor(locale);
    this.askToRead(context, request.actor);
    return true;
  }

  /** Commands ask the table themselves; a route that reads is asked for here, before anything is looked up. */
  private askToRead(context: ExecutionContext, actor: Actor): void {
    const may = this.reflector.get<string | undefined>(MAY, context.getHandler());
    if (may === undefined) return;
    if (actor.personId === null && this.policy[may]?.roles !== 'anyone') throw new NotSignedIn();
    askPolicy(this.policy, may, actor);
  }
}

function sameSite(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
