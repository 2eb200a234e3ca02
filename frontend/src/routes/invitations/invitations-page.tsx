import { pagePaths } from '@headframe/shared/common';
import {
  type CreatedInvitationDto,
  INVITATION_STATES,
  type InvitationDto,
  type InvitationState,
} from '@headframe/shared/invitations';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { routePaths } from '../../app/route-paths';
import { LampDrawing } from '../../components/brand/illustrations/drawings';
import { Page, PageTitle, Section } from '../../components/layout/page';
import { PagedList } from '../../components/layout/paged-list';
import { EmptyState } from '../../components/ui/empty-state/empty-state';
import { Field, selectClass } from '../../components/ui/field/field';
import { invitationsQuery } from '../../features/invitations/api/invitations';
import { InvitationRow } from '../../features/invitations/components/invitation-row';
import { InviteForm } from '../../features/invitations/components/invite-form';
import { MadeInvitation } from '../../features/invitations/components/made-invitation';
import { WithdrawInvitationDialog } from '../../features/invitations/components/withdraw-invitation-dialog';
import { grantableRolesQuery } from '../../features/people/api/grantable-roles';
import { useT } from '../../lib/i18n/language-provider';
import { withQuery } from '../../lib/query-string';
import { usePages } from '../../lib/use-pages';
import styles from './invitations-page.module.css';

const route = getRouteApi(routePaths.invitations);

/** Inviting somebody to a role, and what became of earlier invitations. */
export function InvitationsPage() {
  const t = useT();
  const navigate = route.useNavigate();
  const { state, cursor } = route.useSearch();
  const invitations = usePages(invitationsQuery(state, cursor));
  const { data: grantable } = useSuspenseQuery(grantableRolesQuery);
  const [made, setMade] = useState<CreatedInvitationDto | null>(null);
  const [asked, setAsked] = useState<InvitationDto | null>(null);
  return (
    <Page width="narrow">
      <PageTitle lead={t('invitations.lead')}>{t('pages.invitations')}</PageTitle>
      <Section title={t('invitations.new')}>
        {made === null ? (
          <InviteForm grantable={grantable} onInvited={setMade} />
        ) : (
          <MadeInvitation invitation={made} onAnother={() => setMade(null)} />
        )}
      </Section>
      <Section title={t('invitations.list')}>
        <form method="get" action={routePaths.invitations} className={styles.filter}>
          <Field label={t('invitations.state')}>
            {(input) => (
              <select
                {...input}
                name="state"
                className={selectClass}
                value={state ?? ''}
                onChange={(event) =>
                  void navigate({
                    search: event.target.value === '' ? {} : { state: event.target.value as InvitationState },
                    replace: true,
                    resetScroll: false,
                  })
                }
              >
                <option value="">{t('invitations.any_state')}</option>
                {INVITATION_STATES.map((choice) => (
                  <option key={choice} value={choice}>
                    {t(`invitation_states.${choice}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </form>
        <PagedList
          {...invitations}
          label={t('invitations.list')}
          keyOf={({ id }) => id}
          renderItem={(invitation) => <InvitationRow invitation={invitation} onWithdraw={() => setAsked(invitation)} />}
          pageHref={(next) => withQuery(pagePaths.invitations, { state, cursor: next })}
          empty={<EmptyState drawing={<LampDrawing />}>{t('invitations.none')}</EmptyState>}
        />
      </Section>
      <WithdrawInvitationDialog invitation={asked} onClose={() => setAsked(null)} />
    </Page>
  );
}
