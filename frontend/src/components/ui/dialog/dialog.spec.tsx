import { beforeAll, describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderPart } from '../../../testing/render-part';
import { Dialog } from './dialog';

/** jsdom knows the element but not its ways; the browser's focus handling is checked in the browser tests. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

function Withdraw() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Withdraw idea
      </button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Withdraw this idea?">
        <p>Others will no longer see it.</p>
      </Dialog>
    </>
  );
}

describe('Dialog', () => {
  it('opens as a modal with its title, closes by the cross and by Escape', async () => {
    const { user } = await renderPart(<Withdraw />);
    expect(screen.queryByText('Others will no longer see it.')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Withdraw idea' }));
    const dialog = screen.getByRole('dialog', { name: 'Withdraw this idea?' }) as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    expect(dialog.contains(document.activeElement)).toBe(true);

    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(dialog.open).toBe(false);

    await user.click(screen.getByRole('button', { name: 'Withdraw idea' }));
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(dialog.open).toBe(false);
  });
});
