declare module 'virtual:statecharts' {
  /** The drawing of each machine by its id, for example `trial@1`. */
  const statecharts: Readonly<Record<string, import('./layout.ts').ChartLayout>>;
  // biome-ignore lint/style/noDefaultExport: one value made at build time, imported like a JSON file
  export default statecharts;
}
