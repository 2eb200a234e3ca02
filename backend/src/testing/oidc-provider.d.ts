/** The little of oidc-provider that a test needs; its published types bring those of koa with them. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  interface ProviderAccount {
    accountId: string;
    claims(): { sub: string; [claim: string]: unknown };
  }

  interface ProviderConfiguration {
    clients: { client_id: string; client_secret: string; redirect_uris: string[] }[];
    cookies: { keys: string[] };
    claims: Record<string, string[]>;
    findAccount(context: unknown, id: string): ProviderAccount;
  }

  export class Provider {
    constructor(issuer: string, configuration: ProviderConfiguration);
    callback(): RequestListener;
  }
}
