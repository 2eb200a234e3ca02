import { describe, expect, it } from '@jest/globals';
import { acceptDenial, offerState, type OfferFacts } from './invitations.policy.js';

const PERSON = { id: 'guest', ageBand: '18-24' as const, hasAddress: true };
const OFFER: OfferFacts = {
  wanted: { role: 'facilitator', place: 'lab' },
  state: 'open',
  invitedBy: 'host',
  inviterHolds: [{ role: 'facilitator', place: 'lab' }],
  isForOther: false,
};

describe('accepting an invitation', () => {
  it.each<[string, Partial<typeof PERSON> | { ageBand: '16-17' }, Partial<OfferFacts>, string | null]>([
    ['is for whoever has the link', {}, {}, null],
    ['is for others than the inviter', { id: 'host' }, {}, 'own_role'],
    ['is for the named address only', {}, { isForOther: true }, 'invitation_for_other'],
    ['works once', {}, { state: 'accepted' }, 'invitation_closed'],
    ['ends with its time', {}, { state: 'expired' }, 'invitation_closed'],
    ['ends with its withdrawal', {}, { state: 'withdrawn' }, 'invitation_closed'],
    ['ends with the role of the inviter', {}, { inviterHolds: [] }, 'invitation_closed'],
    [
      'asks for the role at the same place',
      {},
      { inviterHolds: [{ role: 'facilitator', place: 'x' }] },
      'invitation_closed',
    ],
    ['is not for minors', { ageBand: '16-17' }, {}, 'not_for_minors'],
    ['is not for pupils', { hasAddress: false }, {}, 'address_needed'],
  ])('%s', (_, person, offer, denial) => {
    expect(acceptDenial({ ...PERSON, ...person }, { ...OFFER, ...offer })).toBe(denial);
  });

  it('tells nobody else’s state to somebody it is not for', () => {
    expect(acceptDenial(PERSON, { ...OFFER, isForOther: true, state: 'accepted' })).toBe('invitation_for_other');
  });
});

describe('the state of an offer', () => {
  it('stays what it is once closed, whatever the inviter holds', () => {
    expect(offerState({ ...OFFER, state: 'accepted', inviterHolds: [] })).toBe('accepted');
    expect(offerState({ ...OFFER, inviterHolds: [] })).toBe('withdrawn');
  });
});
