import {
  applyDecorators,
  createParamDecorator,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { Actor } from '@app/kernel';
import type { AnyCommand } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { bodySchema, openApiSchema } from './open-api';

/** The request after the session guard: it carries who asks. */
export interface Asked extends FastifyRequest {
  actor: Actor;
}
const asked = (context: ExecutionContext): Asked => context.switchToHttp().getRequest<Asked>();

interface RouteOptions {
  /** The zod schema of the answer, for the OpenAPI document and the typed client. */
  readonly answers?: z.ZodType;
  readonly status?: 200 | 201;
  /** Where another route runs the same command for another audience: ids in the document are unique. */
  readonly operationId?: string;
}
const verbs = { post: Post, put: Put, delete: Delete };

/** A route that runs one command: `@Runs('put', 'cases/:caseId/need', saveNeed)`. */
export function Runs(
  verb: keyof typeof verbs,
  path: string,
  command: AnyCommand,
  { answers, status = 200, operationId = command.name }: RouteOptions = {},
): MethodDecorator {
  const inPath = [...path.matchAll(/:(\w+)/g)].map((m) => m[1] ?? '');
  const body = bodySchema(command.input as z.ZodType, inPath);
  const answer = status === 201 ? ApiCreatedResponse : ApiOkResponse;
  return applyDecorators(
    verbs[verb](path),
    HttpCode(status),
    ApiOperation({ operationId, tags: [command.name.split('.')[0] ?? ''] }),
    ...(body ? [ApiBody({ schema: body })] : []),
    answer(answers ? { schema: openApiSchema(answers, 'output') } : {}),
  );
}

/** The policy row of a route that reads, for the session guard. */
export const MAY = 'may';
/** Every row that a reading route names: one that is not in the policy table does not boot. */
export const readRows = new Set<string>();

/** A route that only reads: `@Answers('cases/:caseId/need', 'needs.read', NeedView)`. Its id is its row in the policy table. */
export function Answers(path: string, operationId: string, view: z.ZodType): MethodDecorator {
  readRows.add(operationId);
  return applyDecorators(
    Get(path),
    SetMetadata(MAY, operationId),
    ApiOperation({ operationId, tags: [operationId.split('.')[0] ?? ''] }),
    ApiOkResponse({ schema: openApiSchema(view, 'output') }),
  );
}

/** What came in: the body with the path's parameters over it. The command's schema judges it. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  const { body, params } = asked(context);
  const fields = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  return { ...fields, ...(params as Record<string, string>) };
});

/** Who asks. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Actor => asked(context).actor);

/** The `Idempotency-Key` header, where one was sent. */
export const Key = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  const key = asked(context).headers['idempotency-key'];
  return typeof key === 'string' && key.length > 0 && key.length <= 200 ? key : undefined;
});

/** The query string as it came: values are strings or lists of strings, for a schema to judge. */
export const Wanted = createParamDecorator((_: unknown, context: ExecutionContext): unknown => asked(context).query);
