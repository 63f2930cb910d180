import { Controller, Get, Param } from '@nestjs/common';
import { PLAIN_TEXT } from '@tollgate/evidence-files';
import { AnswersWithFile } from '../../files/documented-bytes.js';
import { EvidenceFiles } from '../../files/evidence-files.js';
import { savedAs } from '../../files/file-name.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { httpProblem } from '../../http/problem.js';
import { FILE_POLICY } from '../../http/security-headers.js';
import { Initiatives } from '../initiatives.js';
import { EvidencePath } from '../paths.js';
import { rejectionProblem } from '../rejections/rejection-problem.js';

/** Whoever may read the initiative may read the files that are its evidence. */
@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class GetEvidenceFileController {
  constructor(
    private readonly initiatives: Initiatives,
    private readonly files: EvidenceFiles,
  ) {}

  @Get('evidence/:evidenceId/file')
  @AnswersWithFile('Read the file that is the evidence')
  async getEvidenceFile(
    @Param() { initiativeId, evidenceId }: EvidencePath,
    @TheExchange() { reply }: Exchange,
  ): Promise<Buffer> {
    const { state } = await this.initiatives.find(initiativeId);
    const evidence = state.evidence.find((each) => each.evidenceId === evidenceId);
    if (!evidence) throw rejectionProblem({ kind: 'EvidenceUnknown', evidenceId });
    const { file } = evidence;
    if (!file) throw httpProblem('not-found', { detail: 'This evidence is no file.' });
    const { content, mediaType } = await this.files.read(file.fileId);
    reply.headers({
      'content-type': mediaType === PLAIN_TEXT ? `${PLAIN_TEXT}; charset=utf-8` : mediaType,
      'content-disposition': savedAs(file.name),
      'content-security-policy': FILE_POLICY,
      'repr-digest': `sha-256=:${Buffer.from(file.fileId, 'hex').toString('base64')}:`,
    });
    return content;
  }
}
