/**
 * The shape that a translation must have: the Finnish catalogue's keys, any words.
 * `export const sv = { … } satisfies Catalogue<typeof fi>`: a key missing or too many does not compile.
 */
export type Catalogue<Shape> = { readonly [K in keyof Shape]: Shape[K] extends string ? string : Catalogue<Shape[K]> };
