interface HyphenOptions {
  readonly hyphenChar?: string;
  readonly minWordLength?: number;
}

declare module 'hyphen/fi' {
  export function hyphenateSync(text: string, options?: HyphenOptions): string;
}
declare module 'hyphen/sv' {
  export function hyphenateSync(text: string, options?: HyphenOptions): string;
}
declare module 'hyphen/en-gb' {
  export function hyphenateSync(text: string, options?: HyphenOptions): string;
}
