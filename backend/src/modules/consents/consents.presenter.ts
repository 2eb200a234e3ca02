import type { ConsentReceiptDto } from '@headframe/shared/guardians';
import type { ConsentReceipt } from './entities/consent-receipt.entity.js';

export function presentReceipt(receipt: ConsentReceipt): ConsentReceiptDto {
  const { text, textVersion, decision, method, givenBy, givenAt } = receipt;
  return { text, textVersion, decision, method, givenBy, givenAt: givenAt.toISOString() };
}
