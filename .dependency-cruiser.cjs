// biome-ignore-all format: a rule is a row of a table.

// Who may import whom. The arrows are drawn in ARCHITECTURE.md; a type-only import is an arrow too.
//
//   machines ──┐
//              ├──▶ runtime ──┬──▶ server
//   rules ─────┘              └──▶ simulator      test, scripts, bench ──▶ anything; nothing ──▶ them
//   client ───────────────────────▶ simulator
//
// Read ▶ as "is used by". Root configuration files (vite.config.ts) may use the pure folders at build time.

const PURE = '^(machines|rules|runtime)/';
const TOOLS = '^(test|scripts|bench)/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },

    { name: 'machines-know-nobody', severity: 'error', from: { path: '^machines/' }, to: { path: '^(rules|runtime|server|simulator)/' } },
    { name: 'rules-know-nobody', severity: 'error', from: { path: '^rules/' }, to: { path: '^(machines|runtime|server|simulator)/' } },
    { name: 'runtime-knows-no-host', severity: 'error', from: { path: '^runtime/' }, to: { path: '^(server|simulator)/' } },
    { name: 'hosts-are-strangers', severity: 'error', from: { path: '^(server|simulator)/' }, to: { path: '^(server|simulator)/', pathNot: '^$1/' } },
    { name: 'hosts-enter-by-runtime', severity: 'error', from: { path: '^(server|simulator)/' }, to: { path: '^(machines|rules)/' } },
    { name: 'client-knows-nobody', severity: 'error', from: { path: '^client/' }, to: { path: '^(machines|rules|runtime|server|simulator)/' } },
    { name: 'server-knows-no-client', severity: 'error', from: { path: '^(machines|rules|runtime|server)/' }, to: { path: '^client/' } },
    { name: 'front-door-only', severity: 'error', from: { path: '^([^/]+)/', pathNot: TOOLS }, to: { path: '^(machines|rules|runtime)/(?!index\\.ts$)', pathNot: '^$1/' } },
    { name: 'nobody-imports-tools', severity: 'error', from: { pathNot: TOOLS }, to: { path: TOOLS } },

    // What a caller may see is decided in scope.ts; a route takes it from there.
    { name: 'routes-ask-within-a-scope', severity: 'error', from: { path: '^server/routes/' }, to: { path: '^server/scoped\\.ts$' } },

    { name: 'client-has-no-node', severity: 'error', from: { path: '^client/' }, to: { dependencyTypes: ['core'] } },
    { name: 'pure-has-no-node', severity: 'error', from: { path: PURE }, to: { dependencyTypes: ['core'] } },
    { name: 'browser-has-no-node', severity: 'error', from: { path: '^simulator/' }, to: { dependencyTypes: ['core'] } },

    { name: 'machines-need-only-xstate', severity: 'error', from: { path: '^machines/' }, to: { path: 'node_modules', pathNot: 'node_modules/xstate/' } },
    { name: 'rules-need-only-the-engine', severity: 'error', from: { path: '^rules/' }, to: { path: 'node_modules', pathNot: 'node_modules/(json-rules-engine|@noble/hashes)/' } },
    { name: 'runtime-needs-few', severity: 'error', from: { path: '^runtime/' }, to: { path: 'node_modules', pathNot: 'node_modules/(zod|@noble/hashes|xstate)/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|dist-server|dist-client|coverage|\\.sandglass)/' },
    // Without `import`, a package that is ESM only stays unresolved and slips past the npm rules.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
