import { describe, expect, it } from '@jest/globals';
import { ideaOfAddress } from './idea-address';

const ID = '01890000-0000-7000-8000-000000000001';

describe('the idea that an address leads to', () => {
  it.each([
    [`https://here.example/ideas/${ID}`, ID],
    [`https://here.example/ideas/${ID}/journey`, ID],
    [`/ideas/${ID}?cursor=a.b`, ID],
    [`https://elsewhere.example/ideas/${ID}`, null],
    [`https://here.example/ideas/${ID}0`, null],
    ['https://here.example/challenges/one', null],
    ['', null],
  ])('%s', (address, id) => {
    expect(ideaOfAddress(address, 'https://here.example')).toBe(id);
  });
});
