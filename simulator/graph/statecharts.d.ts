declare module 'virtual:statecharts' {
  type Fetch = () => Promise<import('./layout.ts').ChartLayout>;
  /** By language, then by the machine's id, for example `trial@1`: fetches its drawing. */
  const statecharts: Readonly<Record<string, Readonly<Record<string, Fetch>>>>;
  // biome-ignore lint/style/noDefaultExport: one value made at build time, imported like a JSON file
  export default statecharts;
}
