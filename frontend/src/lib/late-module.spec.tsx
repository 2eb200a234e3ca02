import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { lateModule } from './late-module';

const Part = () => <p>Here</p>;

function setUp(load = () => Promise.resolve({ Part })) {
  const fetched = jest.fn(load);
  const late = lateModule(fetched);
  function Page({ isWanted }: { isWanted: boolean }) {
    const parts = late.useModule(isWanted);
    return isWanted && parts !== null ? <parts.Part /> : null;
  }
  return { fetched, late, Page };
}

describe('a module that comes late', () => {
  it('is not fetched for those who are shown nothing of it', () => {
    const { fetched, Page } = setUp();
    render(<Page isWanted={false} />);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is there with the first render where it was fetched before', async () => {
    const { fetched, late, Page } = setUp();
    await late.preload();
    render(<Page isWanted />);
    expect(screen.getByText('Here')).toBeTruthy();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('comes as soon as it is wanted', async () => {
    const { Page } = setUp();
    const { rerender } = render(<Page isWanted={false} />);
    rerender(<Page isWanted />);
    expect(await screen.findByText('Here')).toBeTruthy();
  });

  it('leaves the rest alone when it cannot be fetched', async () => {
    const { fetched, Page } = setUp(() => Promise.reject(new Error('offline')));
    const { container } = render(<Page isWanted />);
    await Promise.resolve();
    expect(fetched).toHaveBeenCalled();
    expect(container.textContent).toBe('');
  });
});
