import { describe, expect, it } from '@jest/globals';
import { mailFailure } from './mail-failure.js';

describe('mailFailure', () => {
  it.each([
    ['EENVELOPE 550 5.1.1', 'refused'],
    ['EMESSAGE 554', 'refused'],
    ['EENVELOPE 451 4.7.1', 'postponed'],
    ['ESOCKET', 'unreachable'],
    ['ECONNECTION 421 4.3.2', 'unreachable'],
    ['EAUTH 535 5.7.8', 'login_refused'],
    ['ETLS', 'not_encrypted'],
    ['unreadable', 'unreadable'],
    ['unfinished', 'unfinished'],
    ['constructor', 'unknown'],
    ['EPROTOCOL', 'unknown'],
    ['', 'unknown'],
  ])('reads %j as %s', (lastError, failure) => {
    expect(mailFailure(lastError)).toBe(failure);
  });
});
