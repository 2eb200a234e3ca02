import type { MuteKind } from '@headframe/shared/privacy';
import { Ban, EllipsisVertical, VolumeX } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button/button';
import { Dialog } from '../../../components/ui/dialog/dialog';
import { ErrorNotice } from '../../../components/ui/error-notice/error-notice';
import { Icon } from '../../../components/ui/icon/icon';
import { iconButtonClass } from '../../../components/ui/icon-button/icon-button';
import { Menu, MenuItem, menuItemClass } from '../../../components/ui/menu/menu';
import { useToast } from '../../../components/ui/toast/toast';
import { useT } from '../../../lib/i18n/language-provider';
import { useMuteCreate } from '../api/change-mutes';

/** A person, named by something they wrote. */
export type NamedPerson = { readonly idea: string } | { readonly comment: string };

interface PersonMenuProps {
  readonly nickname: string;
  readonly named: NamedPerson;
}

/** What a reader can do about somebody who bothers them. Both ask first, and say what happens. */
export function PersonMenu({ nickname, named }: PersonMenuProps) {
  const t = useT();
  const toast = useToast();
  const mute = useMuteCreate();
  const [asked, setAsked] = useState<MuteKind | null>(null);
  const close = () => {
    mute.reset();
    setAsked(null);
  };
  const name = { name: nickname };
  const isBlock = asked === 'block';
  const send = () =>
    asked !== null &&
    mute.mutate(
      { kind: asked, ...named },
      {
        onSuccess: () => {
          close();
          toast(isBlock ? t('privacy.block_done', name) : t('privacy.mute_done', name));
        },
      },
    );
  return (
    <>
      <Menu
        label={t('privacy.person', name)}
        opener={<Icon of={EllipsisVertical} />}
        openerClassName={iconButtonClass}
        align="end"
      >
        <MenuItem>
          <button type="button" className={menuItemClass} onClick={() => setAsked('mute')}>
            <Icon of={VolumeX} />
            {t('privacy.mute')}
          </button>
        </MenuItem>
        <MenuItem>
          <button type="button" className={menuItemClass} onClick={() => setAsked('block')}>
            <Icon of={Ban} />
            {t('privacy.block')}
          </button>
        </MenuItem>
      </Menu>
      <Dialog
        isOpen={asked !== null}
        onClose={close}
        title={isBlock ? t('privacy.block_title', name) : t('privacy.mute_title', name)}
        actions={
          <>
            <Button onClick={close}>{t('privacy.not_now')}</Button>
            <Button variant="primary" loading={mute.isPending} onClick={send}>
              {isBlock ? t('privacy.block_yes') : t('privacy.mute_yes')}
            </Button>
          </>
        }
      >
        <p>{isBlock ? t('privacy.block_text', name) : t('privacy.mute_text', name)}</p>
        {mute.isError && <ErrorNotice error={mute.error} />}
      </Dialog>
    </>
  );
}
