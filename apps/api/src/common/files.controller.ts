import { Controller, HttpCode, Inject, Post, Req, Res, SetMetadata } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiQuery } from '@nestjs/swagger';
import { caseIsVisible } from '@app/cases';
import {
  attachFile,
  FILES_FOLDER,
  filesOf,
  fileStoreOf,
  FileTarget,
  fileToRead,
  FileView,
  ownerOfFilesAt,
  receiveFile,
  removeFile,
  type FileStore,
} from '@app/files';
import type { Actor } from '@app/kernel';
import { CONFIG, type Config } from '@app/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Acts } from '../http/acts';
import { Answers, Input, MAY, Runs, Wanted, Who, type Asked } from '../http/decorators';
import { openApiSchema } from '../http/open-api';
import { sendBytes } from '../http/send-bytes';
import { uploadIn } from '../http/upload';

/** `name`: of a file that is sent as the bare body. */
const Attached = FileTarget.extend({ name: z.string().max(400).optional() });
const OfFile = z.object({ fileId: z.uuid() });
const Narrowed = FileTarget.partial().required({ caseId: true });

/** Files of a case, for everyone: whose they are and who may read them is decided by the room that they belong to. */
@Controller()
export class FilesController {
  private readonly store: FileStore;

  constructor(
    private readonly acts: Acts,
    @Inject(CONFIG) config: Config,
  ) {
    this.store = fileStoreOf(config);
  }

  /** Asks whether the file may be attached, then keeps its bytes as they come, then attaches it. */
  @Post('cases/:caseId/files')
  @HttpCode(201)
  @SetMetadata(MAY, attachFile.may)
  @ApiOperation({ operationId: attachFile.name, tags: ['files'] })
  @ApiQuery({ name: 'subject', schema: openApiSchema(FileTarget.shape.subject, 'input') })
  @ApiQuery({ name: 'subjectId', required: false, schema: { type: 'string', format: 'uuid' } })
  @ApiQuery({ name: 'name', required: false, schema: { type: 'string' }, description: 'The name of a file sent as the bare body' })
  @ApiConsumes('multipart/form-data', 'application/octet-stream')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ schema: openApiSchema(FileView, 'output') })
  async attach(@Req() request: Asked, @Input() input: object, @Wanted() wanted: object, @Who() actor: Actor): Promise<FileView> {
    const { name, ...target } = this.acts.parse(Attached, { ...wanted, ...input });
    await this.acts.read(actor, (em) => ownerOfFilesAt(em, actor, target));
    const upload = await uploadIn(request, name);
    try {
      const file = await receiveFile(this.store, upload.bytes, { name: upload.name, folder: `${FILES_FOLDER}/${target.caseId}` });
      return await this.attachKept(actor, target, file);
    } catch (error) {
      upload.drop();
      throw error;
    }
  }

  @Answers('cases/:caseId/files', 'files.list', z.array(FileView))
  list(@Input() input: object, @Wanted() wanted: object, @Who() actor: Actor): Promise<FileView[]> {
    const asked = this.acts.parse(Narrowed, { ...wanted, ...input });
    return this.acts.read(actor, async (em) => {
      await caseIsVisible(em, asked.caseId);
      return filesOf(em, asked);
    });
  }

  @Answers('files/:fileId', 'files.read', z.string())
  async read(@Input() input: unknown, @Who() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    const { fileId } = this.acts.parse(OfFile, input);
    const file = await this.acts.readOpen(actor, (em) => fileToRead(em, fileId));
    await sendBytes(reply, { ...file, bytes: await this.store.read(file.storageKey), shown: false });
  }

  @Runs('delete', 'files/:fileId', removeFile)
  remove(@Input() input: unknown, @Who() actor: Actor) {
    return this.acts.run(removeFile, actor, input);
  }

  /** Bytes whose row is refused are removed at once; those that a crash leaves, by the worker's sweep. */
  private async attachKept(actor: Actor, target: FileTarget, file: Awaited<ReturnType<typeof receiveFile>>): Promise<FileView> {
    try {
      return await this.acts.run(attachFile, actor, { ...target, file });
    } catch (error) {
      await this.store.remove(file.storageKey);
      throw error;
    }
  }
}
