interface Placed {
  readonly submission: string;
  readonly rank: number;
}

/** The comparison without those that are passed over: the others keep their order and move up. Pure. */
export function leftAfter<Award extends { readonly compared: readonly Placed[] }>(award: Award, passedOver: readonly string[]): Award {
  const left = award.compared.filter(({ submission }) => !passedOver.includes(submission));
  return { ...award, compared: left.map((tender) => ({ ...tender, rank: 1 + left.filter(({ rank }) => rank < tender.rank).length })) };
}
