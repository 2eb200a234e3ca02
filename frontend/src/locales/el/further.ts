import accounts from './accounts.json' with { type: 'json' };
import coEditing from './co-editing.json' with { type: 'json' };
import challengeForm from './challenge-form.json' with { type: 'json' };
import collaborators from './collaborators.json' with { type: 'json' };
import factors from './factors.json' with { type: 'json' };
import furtherErrors from './further-errors.json' with { type: 'json' };
import invitations from './invitations.json' with { type: 'json' };
import groups from './groups.json' with { type: 'json' };
import guardians from './guardians.json' with { type: 'json' };
import lineage from './lineage.json' with { type: 'json' };
import mails from './mails.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import privacy from './privacy.json' with { type: 'json' };
import richText from './rich-text.json' with { type: 'json' };
import sessions from './sessions.json' with { type: 'json' };
import setup from './setup.json' with { type: 'json' };
import versions from './versions.json' with { type: 'json' };
import votes from './votes.json' with { type: 'json' };
import write from './write.json' with { type: 'json' };

export default {
  ...accounts,
  ...challengeForm,
  ...coEditing,
  ...collaborators,
  ...factors,
  ...furtherErrors,
  ...invitations,
  ...groups,
  ...guardians,
  ...lineage,
  ...mails,
  ...people,
  ...privacy,
  ...richText,
  ...sessions,
  ...setup,
  ...versions,
  ...votes,
  ...write,
};
