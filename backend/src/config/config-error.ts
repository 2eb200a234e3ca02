/** A variable of the environment that cannot be used, with what it must be. */
export class ConfigError extends Error {
  constructor(variable: string, expectation: string) {
    super(`${variable} ${expectation}`);
    this.name = 'ConfigError';
  }
}
