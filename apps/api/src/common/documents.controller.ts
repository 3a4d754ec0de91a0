import { Controller, Inject, Res } from '@nestjs/common';
import { caseIsVisible } from '@app/cases';
import { documentsOf, documentToRead, DocumentView } from '@app/documents';
import { fileStoreOf, type FileStore } from '@app/files';
import type { Actor } from '@app/kernel';
import { CONFIG, type Config } from '@app/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, Who } from '../http/decorators';
import { OfCase } from '../http/of-case';
import { sendBytes } from '../http/send-bytes';

const OfDocument = z.object({ documentId: z.uuid() });

/** The papers of a case: all of them for its city, the published ones for anyone. */
@Controller()
export class DocumentsController {
  private readonly store: FileStore;

  constructor(
    private readonly acts: Acts,
    @Inject(CONFIG) config: Config,
  ) {
    this.store = fileStoreOf(config);
  }

  @Answers('cases/:caseId/documents', 'documents.list', z.array(DocumentView))
  list(@Input() input: unknown, @Who() actor: Actor): Promise<DocumentView[]> {
    const { caseId } = this.acts.parse(OfCase, input);
    return this.acts.read(actor, async (em) => {
      await caseIsVisible(em, caseId);
      return documentsOf(em, caseId);
    });
  }

  @Answers('documents/:documentId', 'documents.read', z.string())
  async read(@Input() input: unknown, @Who() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const { documentId } = this.acts.parse(OfDocument, input);
    const { data, language, sha256, size, storageKey } = await this.acts.readOpen(actor, (em) => documentToRead(em, documentId));
    const name = `${data.documentId}-${language}.pdf`;
    await sendBytes(reply, { name, mime: 'application/pdf', size, sha256, bytes: await this.store.read(storageKey), shown: true });
  }
}
