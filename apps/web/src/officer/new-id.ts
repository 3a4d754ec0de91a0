/** A short id for a new thing of a list, `o3`: one that no other of the list has. */
export function newId(prefix: string, others: readonly { readonly id: string }[]): string {
  let n = others.length + 1;
  while (others.some(({ id }) => id === `${prefix}${n}`)) n += 1;
  return `${prefix}${n}`;
}
