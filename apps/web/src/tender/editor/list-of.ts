interface Item {
  readonly id: string;
}

/** The list with one item changed. */
export const withChanged = <T extends Item>(list: readonly T[], id: string, changes: Partial<T>): T[] =>
  list.map((item) => (item.id === id ? { ...item, ...changes } : item));

export const without = <T extends Item>(list: readonly T[], id: string): T[] => list.filter((item) => item.id !== id);

/** The item one place earlier or later; at an end the list as it is. */
export function moved<T extends Item>(list: readonly T[], id: string, by: -1 | 1): T[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  const other = list[from + by];
  if (!item || !other) return [...list];
  return list.map((each) => (each === item ? other : each === other ? item : each));
}

/** The first free short id: `r1`, `r2`, … An id that was taken away is not given again while a later one stands. */
export function nextId(prefix: string, list: readonly Item[]): string {
  const numbers = list.map(({ id }) => (id.startsWith(prefix) ? Number(id.slice(prefix.length)) : 0)).filter(Number.isInteger);
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
