/** What a person typed as euros, in cents: `1 200,50`, `1,200.50` and `1200` are all understood; undefined when it is no sum. */
export function centsOf(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f€]/g, '').replace(/[.,](?=\d{3}(?:[.,]|$))/g, '');
  const match = /^(\d{1,10})(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
