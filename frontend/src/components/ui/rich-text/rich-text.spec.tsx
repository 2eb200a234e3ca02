import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPart } from '../../../testing/render-part';
import { RichText } from './rich-text';

describe('a text with headings, lists and links', () => {
  it('becomes elements that fit under the title above', async () => {
    await renderPart(
      <RichText
        lang="en"
        headingLevel={3}
        text={'## Why\n### Since when\none\ntwo\n- **a** _b_\n- c\n\n[the **map**](https://bus.example/map)'}
      />,
    );
    expect(screen.getByRole('heading', { level: 3, name: 'Why' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 4, name: 'Since when' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['a b', 'c']);
    const link = screen.getByRole('link');
    expect(link.textContent).toBe('the map (bus.example)');
    expect(link.getAttribute('href')).toBe('https://bus.example/map');
    expect(link.getAttribute('rel')).toBe('nofollow ugc noopener');
  });

  it('shows where a deceiving link leads, and markup as the text it is', async () => {
    await renderPart(
      <RichText
        lang="en"
        headingLevel={3}
        text={'[your bank](https://bаnk.example/) <img src=x onerror=alert(1)> [x](javascript:alert(1))'}
      />,
    );
    expect(screen.getByRole('link').textContent).toBe('your bank (xn--bnk-6cd.example)');
    expect(document.querySelector('img, script')).toBeNull();
    expect(screen.getByText(/<img src=x onerror=alert\(1\)> \[x\]\(javascript:alert\(1\)\)/)).toBeTruthy();
  });

  it('leaves a text without marks as it was', async () => {
    const { container } = await renderPart(
      <RichText lang="de" headingLevel={3} text={'Schüler*innen\nund 5 * 3\n\nNoch ein Absatz'} />,
    );
    expect(container.querySelectorAll('p')).toHaveLength(2);
    expect(container.querySelectorAll('br')).toHaveLength(1);
    expect(container.textContent).toBe('Schüler*innenund 5 * 3Noch ein Absatz');
  });
});
