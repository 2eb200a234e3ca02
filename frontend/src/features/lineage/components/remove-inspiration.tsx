import type { FamilyEntryDto } from '@headframe/shared/lineage';
import { Button } from '../../../components/ui/button/button';
import { useT } from '../../../lib/i18n/language-provider';
import { useInspirationRemoval } from '../api/family';

interface RemoveInspirationProps {
  readonly ideaId: string;
  readonly entry: FamilyEntryDto;
}

/** Takes back that something inspired an idea. What came with a merge stays with it. */
export function RemoveInspiration({ ideaId, entry }: RemoveInspirationProps) {
  const t = useT();
  const remove = useInspirationRemoval(ideaId);
  if (entry.kind !== 'inspired' || entry.of !== ideaId) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      aria-describedby={`entry-${entry.id}`}
      loading={remove.isPending}
      onClick={() => remove.mutate(entry.id)}
    >
      {t('lineage.remove')}
    </Button>
  );
}
