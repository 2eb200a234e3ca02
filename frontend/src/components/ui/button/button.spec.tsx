import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPart } from '../../../testing/render-part';
import { Button } from './button';

describe('Button', () => {
  it('stays reachable with its reason when the action is not open', async () => {
    const click = jest.fn();
    const submit = jest.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const { user } = await renderPart(
      <form onSubmit={submit}>
        <Button type="submit" disabledReason="Sign in to do this." onClick={click}>
          Publish idea
        </Button>
      </form>,
    );
    await user.tab();
    const button = screen.getByRole('button', { name: 'Publish idea' });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('Sign in to do this.');
    await user.keyboard('{Enter}');
    await user.click(button);
    expect(click).not.toHaveBeenCalled();
    expect(submit).not.toHaveBeenCalled();
  });

  it('does nothing twice while it works', async () => {
    const click = jest.fn();
    const { user, again } = await renderPart(<Button onClick={click}>Save</Button>);
    await user.click(screen.getByRole('button'));
    again(
      <Button onClick={click} loading>
        Save
      </Button>,
    );
    await user.click(screen.getByRole('button'));
    expect(click).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button').getAttribute('aria-busy')).toBe('true');
  });
});
