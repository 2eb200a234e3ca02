import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/**
 * After a change of screen the focus goes to the screen's heading, and its title is said: without a page load a screen
 * reader would notice neither. Changed filters leave the focus where the reader's hand is.
 */
export function RouteFocus() {
  const router = useRouter();
  const [announced, setAnnounced] = useState('');

  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || fromLocation === undefined) return;
        const main = document.getElementById('main');
        const target = main?.querySelector<HTMLElement>('h1') ?? main;
        if (target === null) return;
        target.tabIndex = -1;
        // The router has put the page where it belongs already.
        target.focus({ preventScroll: true });
        setAnnounced(document.title);
      }),
    [router],
  );

  return (
    <p className="visually-hidden" aria-live="polite">
      {announced}
    </p>
  );
}
