import { readFileSync } from 'node:fs';
import type { Face } from './type-scale';

const FILES: Record<Face, string> = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  italic: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  bold: '600SemiBold/SourceSans3_600SemiBold.ttf',
};

export const FACES: readonly Face[] = ['regular', 'italic', 'bold'];

const read = new Map<Face, Buffer>();

/** The bytes of one cut of Source Sans 3, read once per process. */
export function fontBytes(face: Face): Buffer {
  const known = read.get(face);
  if (known) return known;
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${FILES[face]}`));
  read.set(face, bytes);
  return bytes;
}
