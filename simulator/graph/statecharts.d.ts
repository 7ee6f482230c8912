declare module 'virtual:statecharts' {
  /** Fetches the drawing of a machine by its id, for example `trial@1`. */
  const statecharts: Readonly<Record<string, () => Promise<import('./layout.ts').ChartLayout>>>;
  // biome-ignore lint/style/noDefaultExport: one value made at build time, imported like a JSON file
  export default statecharts;
}
