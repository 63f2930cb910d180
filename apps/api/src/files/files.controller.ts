import { Controller, Get, Param, Post } from '@nestjs/common';
import { AccessFor } from '../http/access.js';
import { Clock } from '../http/clock.js';
import type { Exchange } from '../http/exchange.js';
import { TheExchange } from '../http/exchange.js';
import { Digest } from '../http/fields.js';
import { Sparse } from '../http/sparse-fields.js';
import { Documented } from '../openapi/documented.js';
import type { FileResource } from '../resources/file.js';
import { fileSchema } from '../resources/file.js';
import { TakesFile } from './documented-bytes.js';
import { EvidenceFiles } from './evidence-files.js';

/** `/files/{fileId}` */
class FilePath {
  @Digest({ description: 'SHA-256 of the content' })
  readonly fileId!: string;
}

@Controller('files')
@AccessFor('signedIn')
export class FilesController {
  constructor(
    private readonly files: EvidenceFiles,
    private readonly clock: Clock,
  ) {}

  @Post()
  @TakesFile()
  @Documented({
    summary: 'Bring a file',
    description:
      'The body is the file itself; its name stands in Content-Disposition, its type is found in its content. Then add it as evidence. The same content again answers 200.',
    answer: fileSchema,
    status: 201,
  })
  async bringFile(@TheExchange() { request, reply, signedIn }: Exchange): Promise<FileResource> {
    const { personId } = signedIn.person;
    const { file, isNew } = await this.files.receive(request, { personId, at: this.clock.now() });
    reply.status(isNew ? 201 : 200).header('location', `/api/v1/files/${file.fileId}`);
    return file;
  }

  @Get(':fileId')
  @Sparse({ of: fileSchema, keep: ['fileId'] })
  @Documented({
    summary: 'Read about a file that you brought',
    description: 'Its content is read where it is evidence.',
    answer: fileSchema,
  })
  getFile(
    @Param() { fileId }: FilePath,
    @TheExchange() { signedIn }: Exchange,
  ): Promise<FileResource> {
    return this.files.uploadOf(signedIn.person.personId, fileId);
  }
}
