import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessFor } from '../http/access.js';
import { httpProblem } from '../http/problem.js';
import { ReferencePage } from './reference-page.js';
import { findProblemText } from './problem-texts.js';
import type { ProblemText } from './problem-texts.js';

/** The description of the API, for programs and for people; works without any other network. */
@Controller('api')
@ApiExcludeController()
@AccessFor('anyone')
export class DocsController {
  constructor(private readonly page: ReferencePage) {}

  @Get('openapi.json')
  @Header('cache-control', 'no-cache')
  openapi(): OpenAPIObject {
    return this.page.document;
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-cache')
  reference(): string {
    return ReferencePage.HTML;
  }

  @Get('docs/assets/:name')
  asset(
    @Param('name') name: string,
    @Req() _request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Buffer {
    const asset = this.page.assetOf(name);
    if (!asset) throw httpProblem('not-found');
    reply.headers({ 'content-type': asset.type, 'cache-control': 'no-cache' });
    return asset.bytes;
  }

  @Get('problems/:code')
  problem(@Param('code') code: string): ProblemText {
    const text = findProblemText(code);
    if (!text) throw httpProblem('not-found');
    return text;
  }
}
