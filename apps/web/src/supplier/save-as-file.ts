/** Hands the reader a JSON file, by the browser's own download. */
export function saveAsFile(name: string, content: unknown): void {
  const href = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  URL.revokeObjectURL(href);
}
