/** What is needed here of a JSON Schema in the OpenAPI document. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export interface Known {
  /** Values by the name of the field that they stand in: ids of things that exist, above all. */
  readonly byField: Readonly<Record<string, unknown>>;
  /** Values by the name of the shared schema. */
  readonly byName: Readonly<Record<string, unknown>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The least that a schema takes as well formed: required fields only, of each list as few as it takes. */
export function sampleOf(schema: Schema, known: Known, field = ''): unknown {
  if (field in known.byField) return known.byField[field];
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return name in known.byName ? known.byName[name] : sampleOf(known.schemas[name] ?? {}, known, field);
  const inner = schema.allOf?.[0] ?? schema.anyOf?.[0];
  if (inner) return sampleOf(inner, known, field);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((key) => [key, sampleOf(schema.properties?.[key] ?? {}, known, key)]));
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, known));
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return Math.max(0, schema.minimum ?? 0);
    default:
      return schema.format === 'date-time' ? known.byName.Instant : 'sample';
  }
}
