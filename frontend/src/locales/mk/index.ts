import challenges from './challenges.json' with { type: 'json' };
import comments from './comments.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import form from './form.json' with { type: 'json' };
import ideaLists from './idea-lists.json' with { type: 'json' };
import ideas from './ideas.json' with { type: 'json' };
import labs from './labs.json' with { type: 'json' };
import landing from './landing.json' with { type: 'json' };
import languages from './languages.json' with { type: 'json' };
import mutes from './mutes.json' with { type: 'json' };
import pages from './pages.json' with { type: 'json' };
import regions from './regions.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };
import themes from './themes.json' with { type: 'json' };
import translations from './translations.json' with { type: 'json' };
import ui from './ui.json' with { type: 'json' };

export default {
  ...challenges,
  ...comments,
  ...errors,
  ...form,
  ...ideaLists,
  ...ideas,
  ...labs,
  ...landing,
  ...languages,
  ...mutes,
  ...pages,
  ...regions,
  ...search,
  ...shell,
  ...themes,
  ...translations,
  ...ui,
};
