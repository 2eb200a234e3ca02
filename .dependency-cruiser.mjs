/**
 * Import directions of the house (CONTRIBUTING.md), checked by tools/boundaries.mjs on a mirror of the sources as plain
 * modules. A rule is never loosened to pass.
 */
const MODULE = '^backend/src/modules/([^/]+)/';
const FEATURE = '^frontend/src/features/([^/]+)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.(css|json)$' } },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(backend|frontend|migrations|e2e|tools)/' },
    },
    {
      name: 'shared-knows-no-framework',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: 'node_modules/(@nestjs|typeorm|react|fastify)' },
    },
    {
      name: 'migrations-know-typeorm-only',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { pathNot: '^migrations/|node_modules/typeorm' },
    },
    {
      name: 'backend-knows-shared-and-migrations',
      severity: 'error',
      from: { path: '^backend/src' },
      to: { path: '^(frontend|e2e)/' },
    },
    {
      name: 'frontend-knows-shared',
      severity: 'error',
      from: { path: '^frontend/src' },
      to: { path: '^(backend|migrations|e2e|tools)/' },
    },
    {
      name: 'e2e-knows-shared',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(backend|frontend|migrations)/' },
    },
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: FEATURE },
      to: { path: '^frontend/src/features/', pathNot: '^frontend/src/features/$1/' },
    },
    {
      name: 'features-do-not-know-screens',
      severity: 'error',
      from: { path: '^frontend/src/(features|components|lib)/' },
      to: { path: '^frontend/src/(routes|app)/', pathNot: '^frontend/src/app/(router-context|route-paths)' },
    },
    {
      name: 'ui-knows-no-libraries',
      severity: 'error',
      from: { path: '^frontend/src/components/ui/' },
      to: { path: 'node_modules/(@tanstack|react-hook-form)' },
    },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^backend/src/platform/' },
      to: { path: '^backend/src/modules/' },
    },
    {
      name: 'repositories-stay-home',
      severity: 'error',
      from: { path: MODULE, pathNot: 'module\\.js$' },
      to: { path: '^backend/src/modules/[^/]+/[^/]+\\.repository\\.js$', pathNot: '^backend/src/modules/$1/' },
    },
    {
      name: 'controllers-ask-services',
      severity: 'error',
      from: { path: '\\.controller\\.js$' },
      to: { path: '\\.(repository|entity|presenter)\\.js$' },
    },
    {
      name: 'policies-are-pure',
      severity: 'error',
      from: { path: '\\.policy\\.js$' },
      to: { path: '\\.(repository|service|entity)\\.js$|node_modules/(typeorm|@nestjs)' },
    },
    {
      name: 'only-repositories-query',
      severity: 'error',
      from: { path: '^backend/src/modules/', pathNot: '\\.(repository|entity|medium-spec)\\.js$|entities/' },
      to: { path: 'node_modules/typeorm' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    moduleSystems: ['es6'],
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'es2015', 'require', 'default'],
      extensions: ['.js', '.mjs', '.json'],
    },
  },
};
