/// <reference types="vite/client" />
declare module 'virtual:stories/cards' {
  /** What the card of each story shows, by its id. */
  const cards: Readonly<Record<string, import('./card.ts').Card>>;
  // biome-ignore lint/style/noDefaultExport: one value made at build time, imported like a JSON file
  export default cards;
}
declare module 'virtual:stories/cards/ar' {
  /** What each story is about, by its id. */
  const descriptions: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: one value made at build time, imported like a JSON file
  export default descriptions;
}
declare module 'virtual:stories' {
  /** What the list shows of each story; the story itself is fetched when it is chosen. */
  const stories: readonly import('./library.ts').Listed[];
  // biome-ignore lint/style/noDefaultExport: one value made at build time, imported like a JSON file
  export default stories;
}
