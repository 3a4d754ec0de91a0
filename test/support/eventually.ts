/** Asks again and again until the answer satisfies, and gives it; the last answer's shortcoming after `withinMs`. */
export async function eventually<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean, withinMs = 20_000): Promise<T> {
  for (const until = Date.now() + withinMs; ;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > until) throw new Error(`not within ${withinMs} ms; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
