import { Controller, Inject, Req } from '@nestjs/common';
import {
  createOrganisation,
  deactivatePerson,
  giveFeedback,
  mailbox,
  MailboxView,
  OrganisationsView,
  organisationsView,
  peopleOf,
  PeopleView,
} from '@app/identity';
import type { Actor } from '@app/kernel';
import { CONFIG, type Config } from '@app/platform';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Key, Runs, Wanted, Who, type Asked } from '../http/decorators';
import { TryLimits } from '../session/try-limits';

const OfOrganisation = z.object({ organisation: z.uuid().optional() });

/** Organisations and people, and everyone's own letters. */
@Controller()
export class PeopleController {
  constructor(
    private readonly acts: Acts,
    private readonly limits: TryLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Runs('post', 'organisations', createOrganisation, { status: 201 })
  organisation(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(createOrganisation, actor, input, key);
  }

  @Answers('organisations', 'identity.organisations', OrganisationsView)
  organisations(@Who() actor: Actor): Promise<OrganisationsView> {
    return this.acts.read(actor, organisationsView);
  }

  @Answers('people', 'identity.people', PeopleView)
  people(@Wanted() query: unknown, @Who() actor: Actor): Promise<PeopleView> {
    const { organisation } = this.acts.parse(OfOrganisation, query);
    return this.acts.read(actor, (em) => peopleOf(em, organisation ?? actor.organisationId ?? ''));
  }

  @Runs('post', 'people/:personId/deactivate', deactivatePerson)
  deactivate(@Input() input: unknown, @Who() actor: Actor, @Key() key?: string) {
    return this.acts.run(deactivatePerson, actor, input, key);
  }

  @Runs('post', 'feedback', giveFeedback, { status: 201 })
  async feedback(@Input() input: unknown, @Who() actor: Actor, @Req() request: Asked, @Key() key?: string) {
    await this.limits.countKnock(request.ip);
    return this.acts.run(giveFeedback, actor, input, key);
  }

  @Answers('mailbox', 'identity.mailbox', MailboxView)
  letters(@Who() actor: Actor): Promise<MailboxView> {
    return this.acts.read(actor, (em) => mailbox(em, this.config.publicUrl));
  }
}
