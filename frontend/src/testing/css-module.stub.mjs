/** In tests a CSS module's class is named like itself. */
export default new Proxy({}, { get: (_classes, name) => (typeof name === 'string' ? name : undefined) });
