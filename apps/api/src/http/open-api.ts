import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

/** Schemas with `.meta({ id })` become named components of the document; they are gathered here as routes are declared. */
export const components: Record<string, JsonSchema> = {};

function pointToComponents(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(pointToComponents);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([k, v]) => [
      k,
      k === '$ref' && typeof v === 'string' ? v.replace('#/definitions/', '#/components/schemas/') : pointToComponents(v),
    ]),
  );
}

/** A Date travels as an ISO instant. */
function instants({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
}

/** A zod schema as OpenAPI reads it, with its named parts put among the components. */
export function openApiSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const {
    definitions,
    $schema: _,
    id: __,
    ...body
  } = z.toJSONSchema(schema, { target: 'openapi-3.0', io, unrepresentable: 'any', override: instants }) as JsonSchema & {
    definitions?: JsonSchema;
  };
  for (const [name, part] of Object.entries(definitions ?? {})) components[name] = pointToComponents(part) as JsonSchema;
  return pointToComponents(body) as JsonSchema;
}

/** The body of a command's route: its input without what the path already says. */
export function bodySchema(input: z.ZodType, inPath: readonly string[]): JsonSchema | undefined {
  const { properties, required, ...rest } = openApiSchema(input, 'input') as JsonSchema & { properties?: JsonSchema; required?: string[] };
  const left = Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => !inPath.includes(name)));
  if (Object.keys(left).length === 0) return undefined;
  const needed = (required ?? []).filter((name) => !inPath.includes(name));
  return { ...rest, properties: left, ...(needed.length > 0 && { required: needed }) };
}
