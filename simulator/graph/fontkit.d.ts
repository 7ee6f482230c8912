/** The little of fontkit that is used here; the package brings no types. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { readonly advanceWidth: number };
  }

  export function create(file: Uint8Array): Font;
}
