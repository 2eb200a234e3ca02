import type { Vault } from '../../platform/security/vault.js';

/** What the database keeps of an invitation's token. */
export const invitationHash = (vault: Vault, token: string): Buffer => vault.mac('invitation', token);

/** What the database compares addresses by; see `emailKey`. */
export const addressMac = (vault: Vault, key: string): Buffer => vault.mac('invitation address', key);
