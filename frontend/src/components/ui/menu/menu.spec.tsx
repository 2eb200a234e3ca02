import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPart } from '../../../testing/render-part';
import { Menu, MenuItem } from './menu';

describe('Menu', () => {
  it('is walked with the arrow keys and left with Escape', async () => {
    const { user } = await renderPart(
      <Menu opener="Language">
        {['English', 'Deutsch'].map((name) => (
          <MenuItem key={name}>
            <button type="button">{name}</button>
          </MenuItem>
        ))}
      </Menu>,
    );
    const opener = screen.getByText('Language');
    opener.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByText('English'));
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByText('Deutsch'));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(opener);
    expect(opener.closest('details')?.open).toBe(false);
  });
});
