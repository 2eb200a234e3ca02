import { Copy, type LucideIcon } from 'lucide-react';
import { useToast } from '../toast/toast';
import { Button } from '../button/button';

interface CopyButtonProps {
  readonly text: () => string;
  /** What is said once it is done. */
  readonly done: string;
  readonly icon?: LucideIcon;
  readonly children: string;
}

/** Copies a text. Where the browser does not allow it the text is shown instead: it can be copied by hand. */
export function CopyButton({ text, done, icon = Copy, children }: CopyButtonProps) {
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      toast(done);
    } catch {
      toast(text());
    }
  };
  return (
    <Button icon={icon} onClick={() => void copy()}>
      {children}
    </Button>
  );
}
