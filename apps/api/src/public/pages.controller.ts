import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { publicCase, publicCases, type PublicCase } from '@app/cases';
import { MEETING_NAMES, publicConsultation } from '@app/dialogue';
import { documentsOf, type DocumentView } from '@app/documents';
import { formatDateTime, formatDeadline, LocaleSchema, localeOf, NotFound, publicActor, textIn, type Locale, type Text } from '@app/kernel';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { type Asked } from '../http/decorators';
import { nonceOf } from '../http/nonce';
import { caseDocuments } from './case-documents';
import { html, type Html } from './html';
import { publicPage } from './page';
import { WORDS } from './words';

const Query = z.object({
  lng: LocaleSchema.optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
  cursor: z.uuid().optional().catch(undefined),
});
const STAGES = ['need', 'dialogue', 'tender', 'pilot', 'done'] as const;
const OUTCOMES = ['scale', 'repeat', 'stop'] as const;

/** The pages that anyone may read, without an account and without scripts (P1). */
@ApiExcludeController()
@Controller()
export class PublicPagesController {
  constructor(private readonly acts: Acts) {}

  @Get('')
  front(@Req() request: Asked, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.list(request, reply, true);
  }

  @Get('procurements')
  procurements(@Req() request: Asked, @Res() reply: FastifyReply): Promise<FastifyReply> {
    return this.list(request, reply, false);
  }

  @Get('procurements/:id')
  async procurement(@Req() request: Asked, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const { locale } = this.asked(request);
    const t = WORDS[locale];
    const id = z.object({ id: z.uuid() }).safeParse(request.params);
    try {
      if (!id.success) throw new NotFound();
      const { found, consultation, documents } = await this.acts.readOpen(publicActor(locale), async (em) => ({
        found: await publicCase(em, id.data.id),
        consultation: await publicConsultation(em, id.data.id),
        documents: await documentsOf(em, id.data.id),
      }));
      return this.send(reply, request, {
        title: textIn(found.title, locale),
        current: null,
        body: casePage(found, consultation, documents, locale),
      });
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
      return this.send(reply, request, {
        status: 404,
        title: t.notFound,
        current: null,
        body: html`<h1>${t.notFound}</h1>
          <p>${t.notFoundText}</p>`,
      });
    }
  }

  private async list(request: Asked, reply: FastifyReply, isFront: boolean): Promise<FastifyReply> {
    const { locale, q, cursor } = this.asked(request);
    const t = WORDS[locale];
    const { items, next } = await this.acts.readOpen(publicActor(locale), (em) =>
      publicCases(em, { ...(q && { q }), ...(cursor && { cursor }) }),
    );
    const search = html`<form class="find" action="/procurements" role="search">
      <input type="hidden" name="lng" value="${locale}" /><label for="q">${t.searchLabel}</label>
      <div><input id="q" name="q" value="${q ?? ''}" /><button>${t.search}</button></div>
    </form>`;
    const empty = q ? html`${t.nothingFound} <a href="/procurements?lng=${locale}">${t.clear}</a>` : html`${t.nothing}`;
    const more = next
      ? html`<p>
          <a class="btn" href="/procurements?${new URLSearchParams({ lng: locale, cursor: next, ...(q && { q }) }).toString()}"
            >${t.more}</a
          >
        </p>`
      : '';
    const rows =
      items.length > 0
        ? html`<ul class="card">
              ${items.map((c) => row(c, locale))}
            </ul>
            ${more}`
        : html`<div class="card pad"><p>${empty}</p></div>`;
    const hero = html`<div class="hero">
      <div class="wrap">
        <h1>${t.headline}</h1>
        <p>${t.lead}</p>
        ${search}
      </div>
    </div>`;
    return isFront
      ? this.send(reply, request, {
          title: t.front,
          current: 'front',
          hero,
          body: html`<h2>${t.openNow}</h2>
            ${rows}`,
        })
      : this.send(reply, request, {
          title: t.procurements,
          current: 'procurements',
          body: html`<h1>${t.procurements}</h1>
            ${search}
            <h2>${t.openNow}</h2>
            ${rows}`,
        });
  }

  private asked(request: Asked): { locale: Locale; q: string | undefined; cursor: string | undefined } {
    const { lng, q, cursor } = Query.parse(request.query);
    return { locale: lng ?? request.actor.locale, q: q === '' ? undefined : q?.replaceAll('\u0000', ''), cursor };
  }

  private send(
    reply: FastifyReply,
    request: Asked,
    { status = 200, ...page }: { status?: number; title: string; current: 'front' | 'procurements' | null; hero?: Html; body: Html },
  ): FastifyReply {
    const { locale } = this.asked(request);
    return reply
      .status(status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(publicPage({ ...page, locale, path: request.url, nonce: nonceOf(reply.raw) }));
  }
}

/** A text of the case, marked with the language that it is in where that is not the page's. */
function say(text: Text, locale: Locale): Html {
  const language = localeOf(text, locale);
  const words = textIn(text, locale);
  return language === undefined || language === locale ? html`${words}` : html`<span lang="${language}">${words}</span>`;
}

function stageName(c: PublicCase, locale: Locale): string {
  const { stopped, stages } = WORDS[locale];
  if (c.status === 'stopped') return stopped;
  return stages[c.status === 'ended' ? 'done' : (STAGES.find((s) => s === c.stage) ?? 'need')];
}

/** What an ended case came to, above all else that stands on its page. */
function outcomeOf({ outcome }: PublicCase, locale: Locale): Html | '' {
  const t = WORDS[locale];
  const decided = OUTCOMES.find((each) => each === outcome);
  return decided
    ? html`<h2>${t.outcome}</h2>
        <div class="card pad">
          <p><b>${t.outcomes[decided]}</b></p>
          <p>${t.outcomeReport}</p>
        </div>`
    : '';
}

function row(c: PublicCase, locale: Locale): Html {
  return html`<li>
    <div class="row">
      <div>
        <span class="st ${c.stage === 'dialogue' ? 'soft' : ''}">${stageName(c, locale)}</span>
        <span class="m">${say(c.city, locale)}</span>
        <h3><a href="/procurements/${c.id}?lng=${locale}">${say(c.title, locale)}</a></h3>
        <p>${say(c.summary, locale)}</p>
      </div>
      <div class="when">${WORDS[locale].published}<b>${formatDateTime(c.publishedAt, locale)}</b>${c.number}</div>
    </div>
  </li>`;
}

function casePage(
  c: PublicCase,
  consultation: Awaited<ReturnType<typeof publicConsultation>>,
  documents: readonly DocumentView[],
  locale: Locale,
): Html {
  const t = WORDS[locale];
  const due = consultation?.answersDue ?? null;
  return html`<p><span class="st ${c.stage === 'dialogue' ? 'soft' : ''}">${stageName(c, locale)}</span></p>
    <h1>${say(c.title, locale)}</h1>
    <div class="facts">
      <span><b>${say(c.city, locale)}</b></span
      ><span>${t.number} <b>${c.number}</b></span
      ><span>${t.published} <b>${formatDateTime(c.publishedAt, locale)}</b></span>
    </div>
    ${outcomeOf(c, locale)}
    <h2>${t.need}</h2>
    <div class="card pad"><p class="t">${say(c.summary, locale)}</p></div>
    ${
      consultation
        ? html`${
              due
                ? html`<h2>${t.answersDue}</h2>
                    <div class="card pad">
                      <p><b>${formatDeadline(due, locale)}</b> <span class="m">${t.finnishTime}</span></p>
                      <p class="t">${say(consultation.text, locale)}</p>
                    </div>`
                : ''
            }
            <h2>${t.questions}</h2>
            <ol class="card q">
              ${consultation.questions.map((q) => html`<li>${say(q.text, locale)}</li>`)}
            </ol>
            ${
              consultation.summary
                ? html`<h2>${t.summary}</h2>
                    <div class="card pad"><p class="t">${say(consultation.summary, locale)}</p></div>`
                : html`<p><a class="btn" href="/app/consultations/${c.id}">${t.answer}</a></p>`
            }
            ${
              consultation.findings.length > 0
                ? html`<h2>${t.findings}</h2>
                    <ul class="card">
                      ${consultation.findings.map((f) => html`<li>${say(f.text, locale)}</li>`)}
                    </ul>`
                : ''
            }
            ${
              consultation.meetings.length > 0
                ? html`<h2>${t.meetings}</h2>
                    <ul class="card">
                      ${consultation.meetings.map(
                        (m) =>
                          html`<li>
                            <b>${formatDateTime(m.at, locale)}</b> <span class="m">${MEETING_NAMES[m.kind][locale]}</span><br />${
                              m.nothingOpenBecause === null ? say(m.text, locale) : `${t.nothingOpen}: ${m.nothingOpenBecause}`
                            }
                          </li>`,
                      )}
                    </ul>`
                : ''
            }`
        : ''
    }
    ${caseDocuments(documents, locale)}`;
}
