import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useKeptFocus } from './use-kept-focus';

function Part() {
  const kept = useKeptFocus<HTMLDivElement>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div {...kept} data-testid="part">
        {isOpen ? <p>Opened</p> : <button onClick={() => setOpen(true)}>Open</button>}
      </div>
      <button onClick={() => setOpen(false)}>Close from outside</button>
    </>
  );
}

describe('a part whose button gives way', () => {
  it('takes the focus that would be lost', async () => {
    render(<Part />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(document.activeElement).toBe(screen.getByTestId('part'));
  });

  it('takes no focus from elsewhere', async () => {
    render(<Part />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    const outside = screen.getByRole('button', { name: 'Close from outside' });
    await userEvent.click(outside);
    expect(document.activeElement).toBe(outside);
  });
});
